import { act, theCity } from '#app/domain/act.ts'
import { announce } from '#app/domain/publishing/index.ts'
import type { Job } from './tools.ts'

/** Tells an event to everybody whom it concerns. */
export const announceEvent: Job<'announce'> = ({ db }, { eventId }) =>
  act(db, theCity, (act) => announce(act, { eventId: BigInt(eventId) }))
