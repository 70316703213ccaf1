export { genesis, hashOf, sealOf } from './chain.ts'
export { closeChain } from './chain-close.ts'
export { type FileVerdict, type Judge, verifyChainFile } from './chain-file.ts'
export { type ChainHead, checkpoint, type Head, headOf, linkAfter } from './chain-head.ts'
export { type Checkpoint, chainLines, checkpointsBefore } from './chain-published.ts'
export type { Chain } from './chain-tables.ts'
export { type Fault, type KeptLink, verifyChain, verifyLinks } from './chain-verify.ts'
export { checkFile } from './check-file.ts'
export {
  type Asked,
  detail,
  type Fact,
  type Facts,
  type FactsOf,
  fact,
  type Known,
  maybe,
  readFacts,
} from './facts.ts'
export { hers } from './hers.ts'
export { addJob, enqueue, type JobName, jobs, type Payload } from './jobs.ts'
export {
  type Hanging,
  type KnotRow,
  knotReader,
  type ReadKnots,
  type Tie,
  type TiesOf,
} from './knots.ts'
export { giveBackToken, type Limit, takeToken, waitForToken } from './limits.ts'
export {
  type DirectMatter,
  directMatters,
  given,
  isOwn,
  type KeptPage,
  keptPages,
  news,
  type OwnMatter,
  ownMatters,
  recorder,
} from './news.ts'
export { inOneSitting } from './one-sitting.ts'
export type { EventDetails, EventSubject } from './record.ts'
export { tellOnce } from './tell-once.ts'
