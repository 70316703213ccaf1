export { AcknowledgeInput, acknowledge } from './acknowledge.ts'
export { type AnnexData, type Argument, annexData, annexesDue, hashOfAnnex } from './annex-data.ts'
export { AnswerInput, answer } from './answer.ts'
export { answerByLink, LinkAnswerInput } from './answer-by-link.ts'
export { answerByVersion, VersionAnswersInput } from './answer-by-version.ts'
export { answerPage, type LinkShown } from './answer-page.ts'
export { type Answerable, answerable } from './answerable.ts'
export { askQuestion, QuestionInput, QuestionWords } from './ask-question.ts'
export { comment } from './comment.ts'
export { countOpinions } from './count-opinions.ts'
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
  type VersionShown,
} from './discussion.ts'
export { EditInput, EditWords, editComment } from './edit-comment.ts'
export { findUseful, takeBackUseful, UsefulInput } from './find-useful.ts'
export { giveOpinion } from './give-opinion.ts'
export { hideContribution } from './hide-contribution.ts'
export { type ContributionHistory, contributionHistory } from './history.ts'
export { issueAnswerLink } from './issue-answer-link.ts'
export { lastReport, type OpinionReport } from './last-report.ts'
export { type OfficialFigures, officialFigures } from './official-figures.ts'
export { openSubjects } from './open-subjects.ts'
export { type OwnOpinion, opinionBox } from './opinion-box.ts'
export { type OwnContribution, ownContribution } from './own-contribution.ts'
export { allowInOffice } from './own-words.ts'
export { permalink } from './permalink.ts'
export {
  type QuestionListName,
  type QuestionShown,
  questionCounts,
  questionList,
  questionLists,
  searchedWords,
} from './question-list.ts'
export { type AskedPage, type AskedShown, askedPage } from './question-page.ts'
export { releaseContribution } from './release-contribution.ts'
export { ReplyInput, ReplyWords, reply } from './reply.ts'
export { restoreContribution } from './restore-contribution.ts'
export { SettleInput, SettleWords, settle } from './settle.ts'
export { suppress } from './suppress.ts'
export { tellOverdue } from './tell-overdue.ts'
export { UndoInput, undoAnswer } from './undo-answer.ts'
export { countDueOpinions, tellDueQuestions } from './what-is-due.ts'
export { WithdrawInput, withdrawContribution, withdrawWords } from './withdraw-contribution.ts'
export { opinionsAtStake, withdrawOpinions } from './withdraw-opinions.ts'
export { AnswerWords, undoMinutes } from './write-answer.ts'
export { CommentInput, CommentWords, writeComment } from './write-comment.ts'
export { OpinionInput, OpinionWords, writeOpinion } from './write-opinion.ts'
