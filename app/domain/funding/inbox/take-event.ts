import { and, eq, isNull } from 'drizzle-orm'
import type {
  CardFacts,
  CheckoutFacts,
  DisputeFacts,
  PaymentFacts,
  RefundFacts,
} from '#app/lib/money/stripe-facts.ts'
import type { Db } from '#db/client.ts'
import { stripeEvents } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { settlePayment } from '../collection/settle-payment.ts'
import type { Outcome } from '../ground/quarantine.ts'
import { confirmPledge } from '../pledges/confirm-pledge.ts'
import { settleRefund } from '../refunds/settle-refund.ts'
import { applyCheckout } from './apply-checkout.ts'
import { hearDispute } from './hear-dispute.ts'
import { finishing, type HeardKind, heardKind } from './heard-events.ts'

/** An event that waits: of which object, to be fetched again. Null once it was taken. */
export async function eventToTake(
  db: Db,
  eventId: string,
): Promise<{ kind: HeardKind; objectId: string } | null> {
  const [event] = await db
    .select()
    .from(stripeEvents)
    .where(and(eq(stripeEvents.id, eventId), isNull(stripeEvents.handledAt)))
  const kind = event ? heardKind(event.type) : null
  return event && kind ? { kind, objectId: event.objectId } : null
}

/** What was fetched, by its kind. A payout is matched by its own job. */
export type Fetched =
  | { kind: 'session'; facts: CheckoutFacts }
  | { kind: 'setup'; facts: { saved: CardFacts; checkoutId: string | null; pledgeId: string | null } | null }
  | { kind: 'payment'; facts: PaymentFacts }
  | { kind: 'refund'; facts: RefundFacts }
  | { kind: 'dispute'; facts: DisputeFacts }
  | { kind: 'payout' }

/** Applies what an event's object is now, once: its row is locked, so that two who take it at once have one effect. */
export async function takeEvent(act: Act, eventId: string, fetched: Fetched): Promise<Outcome> {
  const [event] = await act.tx.select().from(stripeEvents).where(eq(stripeEvents.id, eventId)).for('update')
  if (!event || event.handledAt) return 'nothing-to-do'
  const outcome = await apply(act, fetched, finishing.has(event.type) ? event.createdAt : null)
  await act.tx.update(stripeEvents).set({ handledAt: act.at, outcome }).where(eq(stripeEvents.id, eventId))
  return outcome
}

async function apply(act: Act, fetched: Fetched, finishedAt: Date | null): Promise<Outcome> {
  switch (fetched.kind) {
    case 'session':
      return applyCheckout(act, fetched.facts, finishedAt)
    case 'setup': {
      const { checkoutId, ...given } = fetched.facts ?? { checkoutId: null }
      if (!checkoutId || !('saved' in given)) return 'nothing-to-do'
      return confirmPledge(act, { checkoutId, sessionId: null, finishedAt, ...given })
    }
    case 'payment':
      return settlePayment(act, fetched.facts)
    case 'refund':
      return settleRefund(act, fetched.facts)
    case 'dispute':
      return hearDispute(act, fetched.facts)
    case 'payout':
      return 'applied'
  }
}
