/** The counting engine: pure, exact, explained. See docs/decisions/0010-exact-counting.md. */
export type { Comparison } from './comparison.ts'
export { type CountOptions, count, countWatched, type Result, type Watch } from './count.ts'
export {
  type BallotKind,
  type CastBallot,
  type Election,
  type ElectionInput,
  InvalidElection,
  openElection,
  type Project,
} from './election.ts'
export type { Completion, Progress } from './equal-shares/completion.ts'
export type { Payers } from './explain/accounts.ts'
export type { Explanation } from './explain/explain.ts'
export type { GreedyChoice } from './explain/greedy.ts'
export { roundsOfLosers } from './explain/rounds-of-losers.ts'
export type { NotBought, Round, SharesExplanation } from './explain/shares.ts'
export { compareFractions, type Fraction, formatFraction, fraction, ratio } from './fraction.ts'
export { groupConsensus } from './groups/consensus.ts'
export { type FindOptions, type FoundGroups, findGroups } from './groups/find-groups.ts'
export { collectOpinions, type Opinion, type Opinions, type OpinionValue } from './groups/opinions.ts'
export { type Representative, representativeStatements } from './groups/representative.ts'
export { type Grouping, groupByClass, type Tally, tallyVotes } from './groups/tally.ts'
export { MalformedFile } from './pabulib/malformed-file.ts'
export { type PabulibFile, readPabulib } from './pabulib/read.ts'
export { metaOfSettings } from './pabulib/settings.ts'
export { type Heading, writePabulib } from './pabulib/write.ts'
export type { CountSettings, Settings } from './settings.ts'
export { lot, type Ties } from './ties.ts'
export type { Verdict } from './verify/verdict.ts'
export { verify } from './verify/verify.ts'
