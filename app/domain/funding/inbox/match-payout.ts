import { and, eq, inArray } from 'drizzle-orm'
import type { BalanceFacts, PayoutFacts } from '#app/lib/money/stripe-facts.ts'
import type { Db } from '#db/client.ts'
import {
  balanceTransactions,
  disputes,
  ledgerTransactions,
  payments,
  pledges,
  refunds,
} from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { closeAlarm, raiseAlarm, reverse } from '../../ledger/index.ts'
import { postFee } from '../collection/post-fee.ts'
import { writePaidOut } from './write-paid-out.ts'

/**
 * A payout that came back from the commune's bank: the money is at Stripe again, and the treasurer is told. Nothing is
 * written of one that was not written as paid.
 */
export async function payoutFailed(act: Act, { payoutId, amount }: PayoutFacts): Promise<void> {
  const { source, sourceId, code } = ledgerTransactions
  const [paid] = await act.tx
    .select({ id: ledgerTransactions.id })
    .from(ledgerTransactions)
    .where(and(eq(source, 'stripe'), eq(sourceId, payoutId), eq(code, 'paid-out')))
  if (paid)
    await reverse(act, {
      ...{ transactionId: paid.id, source: 'stripe', sourceId: payoutId, code: 'corrected' },
      reason: 'payout failed',
    })
  await raiseAlarm(act, {
    ...{ kind: 'payout-failed', subjectKind: 'payout', subjectId: payoutId },
    details: { amount: String(amount) },
  })
}

/**
 * Holds what a payout is made of against what was written here, line by line. What nobody here knows is an alarm; so is a
 * sum that differs (MONEY.md, case 48), and then the payout is not written either. Matched, the money is at the bank.
 * @param rows null for a payout that somebody made by hand, which Stripe does not itemise.
 */
export async function matchPayout(
  act: Act,
  payout: PayoutFacts,
  rows: readonly BalanceFacts[] | null,
): Promise<void> {
  if (rows === null) return writePaidOut(act, payout)
  const parts = rows.filter(({ type }) => type !== 'payout')
  await keep(act, payout.payoutId, parts)
  const matched = await known(act, parts)
  for (const part of parts.filter(({ id }) => !matched.has(id)))
    await raiseAlarm(act, {
      ...{ kind: 'unmatched-balance-transaction', subjectKind: 'balance-transaction', subjectId: part.id },
      details: { type: part.type, amount: String(part.amount), payout: payout.payoutId },
    })
  for (const id of matched)
    await closeAlarm(act, {
      ...{ kind: 'unmatched-balance-transaction', subjectKind: 'balance-transaction', subjectId: id },
    })
  await act.tx
    .update(balanceTransactions)
    .set({ matchedAt: act.at })
    .where(inArray(balanceTransactions.id, [...matched]))
  const sum = parts.reduce((total, { net }) => total + net, 0n)
  if (sum !== payout.amount)
    return void (await raiseAlarm(act, {
      ...{ kind: 'payout-mismatch', subjectKind: 'payout', subjectId: payout.payoutId },
      details: { paid: String(payout.amount), sum: String(sum) },
    }))
  await writePaidOut(act, payout)
}

async function keep({ tx }: Act, payoutId: string, parts: readonly BalanceFacts[]): Promise<void> {
  if (parts.length === 0) return
  await tx
    .insert(balanceTransactions)
    .values(parts.map((part) => ({ ...part, payoutId })))
    .onConflictDoNothing()
}

/** The lines behind which a payment or a refund of ours stands, of the same sum; a fee that was not known yet is written now. */
async function known(act: Act, parts: readonly BalanceFacts[]): Promise<Set<string>> {
  const sources = parts.flatMap(({ sourceId }) => (sourceId ? [sourceId] : []))
  if (sources.length === 0) return new Set()
  const [paid, back, disputed] = await Promise.all([
    act.tx
      .select({ payment: payments, campaignId: pledges.campaignId })
      .from(payments)
      .leftJoin(pledges, eq(pledges.id, payments.pledgeId))
      .where(and(inArray(payments.chargeId, sources), eq(payments.state, 'succeeded'))),
    act.tx.select().from(refunds).where(inArray(refunds.refundId, sources)),
    act.tx.select().from(disputes).where(inArray(disputes.disputeId, sources)),
  ])
  const matched = new Set<string>()
  for (const { id, sourceId, amount, fee } of parts) {
    const charge = paid.find(({ payment }) => payment.chargeId === sourceId && payment.amount === amount)
    if (charge?.payment.fee === null) await noteFee(act, charge, fee)
    const refund = back.find(
      (row) => row.refundId === sourceId && (row.amount === -amount || row.amount === amount),
    )
    if (charge || refund || disputed.some(({ disputeId }) => disputeId === sourceId)) matched.add(id)
  }
  return matched
}

type Paid = { payment: typeof payments.$inferSelect; campaignId: string | null }

async function noteFee(act: Act, { payment, campaignId }: Paid, fee: bigint): Promise<void> {
  await act.tx.update(payments).set({ fee }).where(eq(payments.id, payment.id))
  await postFee(act, campaignId, { chargeId: payment.chargeId!, fee }) // it was found by its charge
}

/** Of these payouts, those that are not at the bank yet by our books. */
export async function payoutsToMatch(db: Db, payoutIds: string[]): Promise<string[]> {
  if (payoutIds.length === 0) return []
  const written = await db
    .select({ id: ledgerTransactions.sourceId })
    .from(ledgerTransactions)
    .where(
      and(
        eq(ledgerTransactions.source, 'stripe'),
        eq(ledgerTransactions.code, 'paid-out'),
        inArray(ledgerTransactions.sourceId, payoutIds),
      ),
    )
  const done = new Set(written.map(({ id }) => id))
  return payoutIds.filter((id) => !done.has(id))
}
