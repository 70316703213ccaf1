import { act, theCity } from '#app/domain/act.ts'
import { eventToTake, type Fetched, takeEvent } from '#app/domain/funding/index.ts'
import type { Job, Tools } from '../tools.ts'
import { matchPayout } from './match-payout.ts'

type Waiting = NonNullable<Awaited<ReturnType<typeof eventToTake>>>

/** Takes an event from the inbox: what it speaks of is fetched as it is now, and applied once. */
export const takeStripeEvent: Job<'take-stripe-event'> = (tools, { eventId }) => take(tools, eventId)

/** The same for whoever finds an event by looking. */
export async function take(tools: Pick<Tools, 'db' | 'stripe'>, eventId: string): Promise<void> {
  const waiting = await eventToTake(tools.db, eventId)
  if (!waiting) return
  const fetched = await fetchAgain(tools, waiting)
  await act(tools.db, theCity, (act) => takeEvent(act, eventId, fetched))
}

async function fetchAgain(
  tools: Pick<Tools, 'db' | 'stripe'>,
  { kind, objectId }: Waiting,
): Promise<Fetched> {
  const { stripe } = tools
  switch (kind) {
    case 'session':
      return { kind, facts: await stripe.checkout(objectId) }
    case 'setup':
      return { kind, facts: await stripe.savedCard(objectId) }
    case 'payment':
      return { kind, facts: await stripe.payment(objectId) }
    case 'refund':
      return { kind, facts: await stripe.refund(objectId) }
    case 'dispute':
      return { kind, facts: await stripe.dispute(objectId) }
    case 'payout':
      await matchPayout(tools, objectId)
      return { kind }
  }
}
