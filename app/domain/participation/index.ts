export { answerByVersion, VersionAnswersInput } from './comments/answer-by-version.ts'
export { comment } from './comments/comment.ts'
export { EditInput, EditWords, editComment } from './comments/edit-comment.ts'
export { ReplyInput, ReplyWords, reply } from './comments/reply.ts'
export { CommentInput, CommentWords, mustWait, recordHeld, writeComment } from './comments/write-comment.ts'
export { announceProposal } from './contributions/announce-proposal.ts'
export { announceReport } from './contributions/announce-report.ts'
export {
  type AnswerShown,
  type CommentShown,
  commentDue,
  type DiscussionAsked,
  type DiscussionPage,
  type DiscussionSort,
  discussion,
  discussionSorts,
  type ThreadShown,
  thread,
} from './contributions/discussion.ts'
export { findUseful, takeBackUseful, UsefulInput } from './contributions/find-useful.ts'
export { hideContribution } from './contributions/hide-contribution.ts'
export { type ContributionHistory, contributionHistory } from './contributions/history.ts'
export { lastReport, type OpinionReport } from './contributions/last-report.ts'
export { lockContribution } from './contributions/lock.ts'
export { type OwnContribution, ownContribution } from './contributions/own-contribution.ts'
export { allowInOffice } from './contributions/own-words.ts'
export { permalink } from './contributions/permalink.ts'
export { writerOf } from './contributions/place.ts'
export { releaseContribution } from './contributions/release-contribution.ts'
export { restoreContribution } from './contributions/restore-contribution.ts'
export { type AliveHere, aliveHere, saidHere } from './contributions/said-here.ts'
export { standsAs } from './contributions/stands-as.ts'
export { WithdrawInput, withdrawContribution, withdrawWords } from './contributions/withdraw-contribution.ts'
export { answeredByIt, contribution as contributionFact, type Words as WordsTold, wordsAs } from './facts.ts'
export { hers } from './hers.ts'
export { participationFacts, participationTies } from './news.ts'
export { openSubjects } from './open-subjects.ts'
export { type AnnexData, type Argument, annexData, annexesDue, hashOfAnnex } from './opinions/annex-data.ts'
export { countOpinions } from './opinions/count-opinions.ts'
export { giveOpinion } from './opinions/give-opinion.ts'
export { type OwnOpinion, opinionBox } from './opinions/opinion-box.ts'
export { suppress } from './opinions/suppress.ts'
export { opinionsAtStake, withdrawOpinion, withdrawOpinions } from './opinions/withdraw-opinions.ts'
export { OpinionInput, OpinionWords, writeOpinion } from './opinions/write-opinion.ts'
export { AcknowledgeInput, acknowledge } from './questions/acknowledge.ts'
export { refuseAnothers, refuseUnanswerable } from './questions/addressed.ts'
export { AnswerInput, answer } from './questions/answer.ts'
export { answerByLink, LinkAnswerInput, spendAnswerLink } from './questions/answer-by-link.ts'
export { answerPage, type LinkShown } from './questions/answer-page.ts'
export { type Answerable, answerable } from './questions/answerable.ts'
export { askQuestion, QuestionInput, QuestionWords } from './questions/ask-question.ts'
export { issueAnswerLink } from './questions/issue-answer-link.ts'
export { type OfficialFigures, officialFigures } from './questions/official-figures.ts'
export { PassOnInput, passOn } from './questions/pass-on.ts'
export {
  type QuestionListName,
  type QuestionShown,
  questionCounts,
  questionList,
  questionLists,
  searchedWords,
} from './questions/question-list.ts'
export { type AskedPage, type AskedShown, askedPage } from './questions/question-page.ts'
export { SettleInput, SettleWords, settle } from './questions/settle.ts'
export { tellOverdue } from './questions/tell-overdue.ts'
export { UndoInput, undoAnswer } from './questions/undo-answer.ts'
export { countDueOpinions, tellDueQuestions } from './questions/what-is-due.ts'
export { AnswerWords, undoMinutes, undoUntil, type Written, writeAnswer } from './questions/write-answer.ts'
export { openSeasonCall, SeasonCallInput } from './seasons/open-call.ts'
export { rateSeason, SeasonScores } from './seasons/rate-season.ts'
export { type SeasonCall, seasonAsked, seasonCallsOf } from './seasons/season-calls.ts'
