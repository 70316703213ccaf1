export { answersOwedBy, owedAnswer } from './waiting/answers.ts'
export type { WaitingItem } from './waiting/item.ts'
export { moderationQueues } from './waiting/moderation.ts'
export { waitingFor } from './waiting/waiting-for.ts'
