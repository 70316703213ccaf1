import { and, eq, isNull } from 'drizzle-orm'
import { checkouts, payments } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { type CheckoutWish, wishOf } from '../ground/checkout-wish.ts'
import { endCheckout } from '../ground/end-checkout.ts'
import { type Locked, lockPledge } from '../ground/lock-pledge.ts'
import { newCheckout } from '../ground/new-checkout.ts'
import type { Outcome } from '../ground/quarantine.ts'
import { ownPledge } from '../pledges/own-pledge.ts'
import { attemptUnderWay, cancelPlanned, closeRefused, planAttempt, planRetry } from './attempts.ts'
import { pledgeOfLink } from './mend-link.ts'

/** What opens the way: the link of a mail, which is a key by itself, or one's own promise. */
export type MendKey = { token: string } | { pledgeId: string }

async function behind(act: Act, key: MendKey): Promise<Locked> {
  if ('token' in key) return lockPledge(act, await pledgeOfLink(act, key.token))
  allow(act.actor, 'pledge.change')
  return ownPledge(act, key.pledgeId)
}

/**
 * The hosted page on which the owner of a refused card pays by herself. What was planned without her ends, and the
 * refused intents are closed, so that she never pays twice. Refused: `mend-link-expired` (410), `not-found` (404) for
 * another's promise, `mend-not-needed` when it is paid or given up, `payment-under-way` while a try without her is not
 * answered yet.
 */
export async function openMend(act: Act, key: MendKey): Promise<CheckoutWish> {
  const locked = await behind(act, key)
  const { pledge } = locked
  if (pledge.state !== 'collecting' || !pledge.mendUntil) throw new Refusal('mend-not-needed')
  const open = await openMendOf(act, pledge.id)
  if (open && open.checkout.expiresAt > act.at)
    return wishOf(act, open.checkout, { personId: pledge.personId }, { paymentId: open.payment.id })
  if (open) await endMend(act, { ...locked, ...open }, 'expired')
  return newMend(act, locked)
}

/** The same wish under another key, since Stripe will not answer this one. */
export async function reopenMend(act: Act, key: MendKey): Promise<CheckoutWish> {
  const locked = await behind(act, key)
  const open = await openMendOf(act, locked.pledge.id)
  if (open) await endMend(act, { ...locked, ...open }, 'replaced')
  return newMend(act, locked)
}

async function newMend(act: Act, { pledge }: Locked): Promise<CheckoutWish> {
  await cancelPlanned(act, pledge.id)
  if (await attemptUnderWay(act, pledge.id)) throw new Refusal('payment-under-way')
  const checkout = await newCheckout(act, { purpose: 'mend', pledgeId: pledge.id, amount: pledge.amount })
  const payment = await planAttempt(act, pledge, { dueAt: act.at, checkoutId: checkout.id })
  await closeRefused(act, pledge.id)
  return wishOf(act, checkout, { personId: pledge.personId }, { paymentId: payment.id })
}

async function openMendOf({ tx }: Act, pledgeId: string) {
  const [row] = await tx
    .select({ checkout: checkouts, payment: payments })
    .from(checkouts)
    .innerJoin(payments, eq(payments.checkoutId, checkouts.id))
    .where(and(eq(checkouts.pledgeId, pledgeId), isNull(checkouts.endedAt), eq(checkouts.purpose, 'mend')))
  return row
}

type Mend = Locked & NonNullable<Awaited<ReturnType<typeof openMendOf>>>

/** She did not pay there: its attempt ends, and what is tried without her goes on. */
async function endMend(act: Act, { pledge, checkout, payment }: Mend, result: 'expired' | 'replaced') {
  await endCheckout(act, checkout.id, result)
  await act.tx
    .update(payments)
    .set({ state: 'cancelled', endedAt: act.at })
    .where(and(eq(payments.id, payment.id), eq(payments.state, 'planned')))
  await planRetry(act, pledge)
}

/** A page of hers that Stripe has closed unpaid. */
export async function mendExpired(act: Act, checkoutId: string): Promise<Outcome> {
  const [row] = await act.tx
    .select({ checkout: checkouts, payment: payments })
    .from(checkouts)
    .innerJoin(payments, eq(payments.checkoutId, checkouts.id))
    .where(eq(checkouts.id, checkoutId))
  if (!row?.checkout.pledgeId || row.payment.state !== 'planned') return 'nothing-to-do'
  await endMend(act, { ...(await lockPledge(act, row.checkout.pledgeId)), ...row }, 'expired')
  return 'applied'
}
