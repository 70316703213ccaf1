import { and, eq } from 'drizzle-orm'
import type { RefundFacts } from '#app/lib/money/stripe-facts.ts'
import { ledgerTransactions, type Refund, refunds } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { type AccountRef, closeAlarm, post, raiseAlarm, reverse } from '../../ledger/index.ts'
import { type Outcome, quarantine } from '../ground/quarantine.ts'

/** Sets aside what Stripe says of a refund when it is of another sum, currency or payment; null when it is this one. */
export async function refundAstray(
  act: Act,
  { refund, paymentIntentId }: { refund: Refund; paymentIntentId: string | null },
  { amount, currency, ...facts }: RefundFacts,
): Promise<Outcome | null> {
  if (amount === refund.amount && currency === 'eur' && facts.paymentIntentId === paymentIntentId) return null
  return quarantine(
    act,
    'amount-mismatch',
    { kind: 'refund', id: refund.id },
    { says: `${amount} ${currency}`, expected: `${refund.amount} eur` },
  )
}

/** `from` is where it lay: at Stripe, or at the commune's bank. */
type Left = { refundId: string; campaignId: string | null; from?: AccountRef }

/** The money has left: it is owed no more. False when it had left, or had failed, before. */
export async function refundLeft(
  act: Act,
  refund: Refund,
  { refundId, campaignId, from = { kind: 'stripe-clearing' } }: Left,
): Promise<boolean> {
  if (refund.state !== 'planned' && refund.state !== 'sent') return false
  const { tx, at } = act
  await tx.update(refunds).set({ state: 'succeeded', refundId, endedAt: at }).where(eq(refunds.id, refund.id))
  await post(act, {
    ...{ source: 'refund', sourceId: refund.id, code: 'refunded', campaignId, eventAt: at },
    entries: [
      { account: { kind: 'refund-payable' }, amount: refund.amount },
      { account: from, amount: -refund.amount },
    ],
  })
  // What had failed of this payment is owed no more once another refund of it left.
  const before = await tx
    .select({ id: refunds.id })
    .from(refunds)
    .where(eq(refunds.paymentId, refund.paymentId))
  for (const { id } of before)
    await closeAlarm(act, { kind: 'refund-failed', subjectKind: 'refund', subjectId: id })
  return true
}

/**
 * It failed, even after it had left: what left is back and owed again, and the treasurer is told. False when that was
 * known before.
 * @param of whose refund it is, for her alarm.
 */
export async function refundCameBack(
  act: Act,
  refund: Refund,
  { refundId, code, of }: { refundId: string | null; code: string; of: Record<string, string> },
): Promise<boolean> {
  if (refund.state === 'failed') return false
  await act.tx
    .update(refunds)
    .set({ state: 'failed', refundId: refundId ?? refund.refundId, endedAt: act.at })
    .where(eq(refunds.id, refund.id))
  const left = await whatLeft(act, refund)
  const source = { source: 'refund', sourceId: refund.id }
  if (left) await reverse(act, { ...source, transactionId: left, code: 'refund-failed', reason: code })
  await raiseAlarm(act, {
    ...{ kind: 'refund-failed', subjectKind: 'refund', subjectId: refund.id },
    details: { code, amount: String(refund.amount), ...of },
  })
  return true
}

async function whatLeft({ tx }: Act, { id }: Refund): Promise<string | undefined> {
  const { source, sourceId, code } = ledgerTransactions
  const [row] = await tx
    .select({ id: ledgerTransactions.id })
    .from(ledgerTransactions)
    .where(and(eq(source, 'refund'), eq(sourceId, id), eq(code, 'refunded')))
  return row?.id
}
