/** The front door of ballots: consultations, participatory budgets and their counting. */
export { type Arriving, castBallot } from './box/cast.ts'
export { closeConsultation } from './box/close.ts'
export { leastGroup } from './box/groups.ts'
export type { BoxKeys } from './box/keys.ts'
export { openConsultation } from './box/open.ts'
export { openBox } from './box/open-box.ts'
export { announceConsultation } from './consultations/announce.ts'
export type { AskedQuestion } from './consultations/find.ts'
export {
  type ConsultationCard,
  consultationCards,
  deskConsultations,
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
export type { Counted } from './questions/count-question.ts'
export { answerConsultation, VoteAnswerInput } from './result/answer.ts'
export type { VoteResult } from './result/count-all.ts'
export { DrawInput, noteDraw } from './result/draw.ts'
export { answerLines, exportAnswers } from './result/export.ts'
export { mayLeadTo } from './result/leads-to.ts'
export { recordReport } from './result/record-report.ts'
export { recount } from './result/recount.ts'
export { reportOf } from './result/report-of.ts'
export { type ConsultationToPrint, consultationToPrint } from './result/to-print.ts'
