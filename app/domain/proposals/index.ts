export {
  coAuthorsWaiting,
  currentWording,
  mergeable,
  mergesWaiting,
  type ProposalVersion,
  proposalVersionsOf,
} from './around.ts'
export { type ProposalCard, type ProposalCounts, proposalCards, proposalCounts } from './cards.ts'
export { askToJoin, CoAuthorInput, takeCoAuthor } from './co-authors.ts'
export { deskProposals, mayExamine, proposalsOwedBy } from './desk.ts'
export { exportProposals } from './export.ts'
export { moveDueProposals } from './falls-due.ts'
export { isAuthor, proposalThatMay } from './find.ts'
export { hers } from './hers.ts'
export { JoinInput, joinProject } from './join-project.ts'
export { judge, judgeByLink, VerdictWords } from './judge.ts'
export type { ProposalFilters, ProposalSort } from './list-filters.ts'
export { agreeToMerge, declineMerge, MergeInput, mergeByScreening, suggestMerge } from './merge.ts'
export { ExaminerInput, nameExaminer } from './name-examiner.ts'
export { proposalFacts, proposalTies } from './news.ts'
export { projectsToJoin } from './projects-to-join.ts'
export { type Proposed, propose, writeProposal } from './propose.ts'
export { type PublishedProposal, publishedProposal } from './published.ts'
export { RevisionInput, reviseProposal } from './revise.ts'
export { mustHaveLooked, type Similar, similarTo } from './similar.ts'
export { carryOnDays } from './states.ts'
export { support, takeBackSupport } from './support.ts'
export { carryOn, withdrawProposal } from './withdraw.ts'
export { ProposalWords } from './words.ts'
