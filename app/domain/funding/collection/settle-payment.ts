import { and, eq, ne } from 'drizzle-orm'
import type { PaymentFacts } from '#app/lib/money/stripe-facts.ts'
import { isUuid } from '#app/lib/uuid.ts'
import { type Payment, payments } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { closeAlarm } from '../../ledger/index.ts'
import { type Locked, lockPledge } from '../ground/lock-pledge.ts'
import { type Outcome, quarantine } from '../ground/quarantine.ts'
import { mayMove } from '../pledges/pledge-states.ts'
import { giveBackSecond } from '../refunds/give-back-second.ts'
import { collectPledge } from './collect-pledge.ts'
import { dun } from './dun.ts'
import { paymentMoves } from './payment-states.ts'

/**
 * Applies what Stripe says of a payment, whoever asked: the job that sent it, a webhook, a return, a look. The states only go
 * forward, so that late, repeated and disordered news change nothing. What names another promise (MONEY.md, case 15), or
 * another sum or currency (16), is set aside and credits nothing; what is paid a second time goes back by itself.
 */
export async function settlePayment(act: Act, facts: PaymentFacts): Promise<Outcome> {
  const found = await paymentMarked(act, facts.marks.paymentId)
  if (!found) return 'ignored'
  if (!found.pledgeId) return 'nothing-to-do'
  const locked = await lockPledge(act, found.pledgeId)
  const payment = (await paymentMarked(act, found.id))! // it was just found
  const subject = { kind: 'payment', id: payment.id }
  if (await isCharged(act, facts.chargeId, payment)) return 'nothing-to-do'
  const strange = whyStrange(payment, facts)
  if (strange) return quarantine(act, 'webhook-quarantined', subject, { why: strange })
  if (facts.amount !== payment.amount || facts.currency !== 'eur')
    return quarantine(act, 'amount-mismatch', subject, {
      says: `${facts.amount} ${facts.currency}`,
      expected: `${payment.amount} eur`,
    })
  switch (facts.status) {
    case 'succeeded':
      return succeed(act, locked, payment, facts)
    case 'refused':
      return refuse(act, locked, payment, facts)
    case 'canceled':
      return cancel(act, payment)
    default:
      return note(act, payment, facts)
  }
}

async function paymentMarked({ tx }: Act, id: string | null): Promise<Payment | undefined> {
  if (!isUuid(id)) return undefined
  const [payment] = await tx.select().from(payments).where(eq(payments.id, id))
  return payment
}

/** A charge that another payment of ours has: a second one of this attempt, which was heard before. */
async function isCharged({ tx }: Act, chargeId: string | null, { id }: Payment): Promise<boolean> {
  if (!chargeId) return false
  return (await tx.$count(payments, and(eq(payments.chargeId, chargeId), ne(payments.id, id)))) > 0
}

/** Case 15. A page makes its intent when it is paid: the first that we hear of is the one, and a second goes back. */
function whyStrange(payment: Payment, { marks, paymentIntentId, status }: PaymentFacts): string | null {
  if (marks.pledgeId !== payment.pledgeId) return 'names another promise'
  const known = payment.paymentIntentId
  const second = known !== null && paymentIntentId !== null && known !== paymentIntentId
  return second && status !== 'succeeded' ? 'a second payment for one attempt' : null
}

async function succeed(act: Act, locked: Locked, payment: Payment, facts: PaymentFacts): Promise<Outcome> {
  const { chargeId } = facts
  if (payment.chargeId !== null && payment.chargeId === chargeId) return 'nothing-to-do'
  if (!chargeId)
    return quarantine(
      act,
      'webhook-quarantined',
      { kind: 'payment', id: payment.id },
      { why: 'paid without a charge', intent: facts.paymentIntentId },
    )
  const fits = payment.state !== 'succeeded' && mayMove(locked.pledge.state, 'collected')
  if (!fits) {
    await giveBackSecond(act, locked, payment, { ...facts, chargeId })
    return 'applied'
  }
  await act.tx
    .update(payments)
    .set({
      ...{ state: 'succeeded', endedAt: act.at, fee: facts.fee },
      ...{ paymentIntentId: facts.paymentIntentId, chargeId },
    })
    .where(eq(payments.id, payment.id))
  for (const kind of ['collection-unknown', 'call-refused'] as const)
    await closeAlarm(act, { kind, subjectKind: 'payment', subjectId: payment.id })
  await collectPledge(act, locked, payment, { chargeId, fee: facts.fee })
  return 'applied'
}

async function refuse(act: Act, locked: Locked, payment: Payment, facts: PaymentFacts): Promise<Outcome> {
  // On a hosted page she tries another card by herself.
  if (payment.checkoutId) return note(act, payment, facts)
  if (payment.state !== 'planned' && payment.state !== 'sent') return 'nothing-to-do'
  return dun(act, locked, payment, facts)
}

async function cancel({ tx, at }: Act, payment: Payment): Promise<Outcome> {
  if (!paymentMoves[payment.state].includes('cancelled')) return 'nothing-to-do'
  // What was refused stays refused: its intent was closed so that it cannot be finished any more.
  if (payment.state === 'needs-owner') return 'nothing-to-do'
  await tx.update(payments).set({ state: 'cancelled', endedAt: at }).where(eq(payments.id, payment.id))
  return 'applied'
}

/** Neither paid nor refused: unknown stays unknown (case 27). */
async function note({ tx }: Act, payment: Payment, { paymentIntentId }: PaymentFacts): Promise<Outcome> {
  if (paymentIntentId && !payment.paymentIntentId)
    await tx.update(payments).set({ paymentIntentId }).where(eq(payments.id, payment.id))
  return 'nothing-to-do'
}
