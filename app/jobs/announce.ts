import { z } from 'zod'
import { act, theCity } from '#app/domain/act.ts'
import { announce } from '#app/domain/publishing/index.ts'
import { job } from './tools.ts'

/** Tells an event to everybody whom it concerns. */
export const announceEvent = job(
  z.object({ eventId: z.string().regex(/^\d{1,19}$/) }),
  ({ db }, { eventId }) => act(db, theCity, (act) => announce(act, { eventId: BigInt(eventId) })),
)
