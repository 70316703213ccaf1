export { type FirstSteps, firstSteps, type NeededSetting } from './first-steps.ts'
export { type Followed, followed } from './home/followed.ts'
export { type LatestAnswer, latestAnswers } from './home/latest-answers.ts'
export { type SaidAndChanged, saidAndChanged } from './home/said-and-changed.ts'
export { type Found, type FoundOfKind, search } from './search.ts'
export {
  type MonthAtDesk,
  type NeverAnswered,
  neverAnswered,
  twelveMonths,
} from './twelve-months.ts'
export { answersOwedBy, owedAnswer } from './waiting/answers.ts'
export { type BodyOwing, waitingByBody } from './waiting/bodies.ts'
export type { WaitingItem } from './waiting/item.ts'
export { groupOf, type WaitingGroup } from './waiting/item.ts'
export { moderationQueues } from './waiting/moderation.ts'
export { waitingFor } from './waiting/waiting-for.ts'
