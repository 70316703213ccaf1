import type { EventFacts } from '#app/lib/money/stripe-facts.ts'
import { stripeEvents } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { raiseAlarm } from '../../ledger/index.ts'
import { heardKind } from './heard-events.ts'

/**
 * Puts an event into the inbox, once whatever the number of its arrivals, and has it taken by a job. One of the other
 * mode, test or live, is ignored with an alarm (MONEY.md, case 12); one of a type that changes nothing is only kept (14).
 * @returns whether it was new.
 */
export async function receiveEvent(
  act: Act,
  event: EventFacts,
  { via, live }: { via: 'webhook' | 'reconciliation'; live: boolean },
): Promise<boolean> {
  const ours = event.livemode === live
  const ignored = !ours || heardKind(event.type) === null
  const [fresh] = await act.tx
    .insert(stripeEvents)
    .values({
      ...event,
      via,
      receivedAt: act.at,
      ...(ignored && { handledAt: act.at, outcome: 'ignored' as const }),
    })
    .onConflictDoNothing()
    .returning({ id: stripeEvents.id })
  if (!fresh) return false
  if (!ignored) await enqueue(act.tx, 'take-stripe-event', { eventId: event.id }, `stripe-event:${event.id}`)
  if (!ours)
    await raiseAlarm(act, {
      kind: 'webhook-livemode',
      subjectKind: 'stripe-event',
      subjectId: event.id,
      details: { livemode: event.livemode },
    })
  return true
}
