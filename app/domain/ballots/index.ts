/** The front door of ballots: consultations, participatory budgets and their counting. */
export { type Arriving, boxAt, castBallot } from './box/cast.ts'
export { closeConsultation } from './box/close.ts'
export { leastGroup } from './box/groups.ts'
export type { BoxKeys } from './box/keys.ts'
export { openConsultation } from './box/open.ts'
export { openBox } from './box/open-box.ts'
export { announceBallot, BallotDates } from './budgets/announce-ballot.ts'
export { countBudget, noteBudgetDraw } from './budgets/count-budget.ts'
export { decideBudget } from './budgets/decide.ts'
export { EnterIdeaInput, enterIdea, hersToEnter } from './budgets/enter-idea.ts'
export { pabulibOf } from './budgets/export.ts'
export { budgetOfProposal, type Idea, ideaAt, ideasHeld, ideasOf } from './budgets/ideas.ts'
export { makeProject } from './budgets/make-project.ts'
export { openCall } from './budgets/open-call.ts'
export { proposeIdea } from './budgets/propose-idea.ts'
export {
  type BudgetCard,
  budgetCards,
  deskBudgets,
  openCalls,
  type PublishedBudget,
  publishedBudget,
} from './budgets/published.ts'
export type { BudgetResult, IdeaOutcome, PaidBy } from './budgets/result.ts'
export { BudgetInput } from './budgets/rules.ts'
export { ScreeningInput, screenIdea } from './budgets/screen-idea.ts'
export { type BudgetToPrint, budgetToPrint } from './budgets/to-print.ts'
export { changeBudget, prepareBudget } from './budgets/write.ts'
export { announceConsultation } from './consultations/announce.ts'
export type { AskedQuestion } from './consultations/find.ts'
export {
  type ConsultationCard,
  consultationCards,
  deskConsultations,
  latestVotes,
  openVotes,
  type PublishedConsultation,
  publishedConsultation,
} from './consultations/published.ts'
export {
  addQuestion,
  ConsultationInput,
  changeConsultation,
  type NewQuestion,
  prepareConsultation,
  QuestionInput,
  questionOf,
  removeQuestion,
} from './consultations/write.ts'
export * from './counting/index.ts'
export { moveDueConsultations } from './falls-due.ts'
export { hers } from './hers.ts'
export { ballotFacts, ballotTies } from './news.ts'
export type { Difference } from './paper/content.ts'
export {
  dropBallot,
  finishPaper,
  PaperFinish,
  typeBallot,
  typeTotals,
} from './paper/count-paper.ts'
export { markPaper, PaperMark } from './paper/mark-paper.ts'
export { notePaperTold, type PaperGiven, paperGivenTo, paperToTell } from './paper/paper-told.ts'
export {
  type OnRoll,
  onRollNamed,
  onRollOf,
  type PaperCounting,
  type PaperVote,
  paperCounting,
  paperVote,
  votesOnPaper,
} from './paper/paper-vote.ts'
export type { Counted } from './questions/count-question.ts'
export { answerConsultation, VoteAnswerInput } from './result/answer.ts'
export type { VoteResult } from './result/count-all.ts'
export { DrawInput, noteDraw } from './result/draw.ts'
export { answerLines, exportAnswers } from './result/export.ts'
export { mayLeadTo } from './result/leads-to.ts'
export { type OwedVote, votesOwed } from './result/owed.ts'
export { recordReport } from './result/record-report.ts'
export { recount } from './result/recount.ts'
export { reportOf } from './result/report-of.ts'
export { type ConsultationToPrint, consultationToPrint } from './result/to-print.ts'
export { answerSurvey, type SurveyAnswer } from './surveys/answer-survey.ts'
export { answerOf, type OwnWords, shownWords, wordsOf, wordsToRead } from './surveys/words.ts'
