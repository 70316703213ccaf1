export { type Limit, takeToken } from './limits.ts'
export { type EventDetails, type EventSubject, enqueue, record } from './record.ts'
export { type Verb, verbs } from './verbs.ts'
