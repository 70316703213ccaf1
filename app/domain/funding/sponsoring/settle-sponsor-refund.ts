import { and, eq } from 'drizzle-orm'
import type { RefundFacts } from '#app/lib/stripe-facts.ts'
import { ledgerTransactions, payments, type Refund, refunds, sponsorships } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { record } from '../../audit/index.ts'
import { post, raiseAlarm, reverse } from '../../ledger/index.ts'
import { type Outcome, quarantine } from '../quarantine.ts'
import { lockedSponsorship } from './find.ts'

/** Applies what Stripe says of a sponsor's refund, as `settleRefund` does for a promise (MONEY.md, cases 36 and 38). */
export async function settleSponsorRefund(act: Act, refundId: string, facts: RefundFacts): Promise<Outcome> {
  const { refund, paymentIntentId, surplus, of } = await locked(act, refundId)
  const subject = { kind: 'refund', id: refund.id }
  if (facts.amount !== refund.amount || facts.currency !== 'eur' || facts.paymentIntentId !== paymentIntentId)
    return quarantine(act, 'amount-mismatch', subject, {
      says: `${facts.amount} ${facts.currency}`,
      expected: `${refund.amount} eur`,
    })
  if (facts.status === 'succeeded') return succeed(act, refund, facts.refundId, { ...of, surplus })
  if (facts.status === 'failed' || facts.status === 'canceled')
    return failSponsorRefund(act, refundId, facts.refundId, facts.status)
  await act.tx.update(refunds).set({ refundId: facts.refundId }).where(eq(refunds.id, refund.id))
  return 'nothing-to-do'
}

type Of = Awaited<ReturnType<typeof locked>>['of']

/** The refund, once its sponsorship is locked; both exist, since a row of ours leads here. */
async function locked(act: Act, refundId: string) {
  const read = () =>
    act.tx
      .select({
        refund: refunds,
        sponsorshipId: payments.sponsorshipId,
        paymentIntentId: payments.paymentIntentId,
        surplus: payments.surplus,
      })
      .from(refunds)
      .innerJoin(payments, eq(payments.id, refunds.paymentId))
      .where(eq(refunds.id, refundId))
  const [found] = await read()
  const of = (await lockedSponsorship(act, found!.sponsorshipId!))! // of a sponsorship, as the caller saw
  const [{ refund, paymentIntentId, surplus } = found!] = await read()
  return { refund, paymentIntentId, surplus, of }
}

async function succeed(
  act: Act,
  refund: Refund,
  refundId: string,
  of: Of & { surplus: boolean },
): Promise<Outcome> {
  if (refund.state !== 'planned' && refund.state !== 'sent') return 'nothing-to-do'
  const { tx, at } = act
  const { sponsorship, package: offered } = of
  await tx.update(refunds).set({ state: 'succeeded', refundId, endedAt: at }).where(eq(refunds.id, refund.id))
  await post(act, {
    ...{
      source: 'refund',
      sourceId: refund.id,
      code: 'refunded',
      campaignId: offered.campaignId,
      eventAt: at,
    },
    entries: [
      { account: { kind: 'refund-payable' }, amount: refund.amount },
      { account: { kind: 'stripe-clearing' }, amount: -refund.amount },
    ],
  })
  if (sponsorship.state === 'refunding' && !of.surplus)
    await tx
      .update(sponsorships)
      .set({ state: 'refunded', endedAt: at })
      .where(eq(sponsorships.id, sponsorship.id))
  await record(act, 'refunded', about(of), { refundId: refund.id })
  return 'applied'
}

/** It is owed again: what had left is back, and the treasurer is told. */
export async function failSponsorRefund(
  act: Act,
  id: string,
  refundId: string | null,
  code: string,
): Promise<Outcome> {
  const { refund, of } = await locked(act, id)
  if (refund.state === 'failed') return 'nothing-to-do'
  await act.tx
    .update(refunds)
    .set({ state: 'failed', refundId: refundId ?? refund.refundId, endedAt: act.at })
    .where(eq(refunds.id, refund.id))
  const [left] = await act.tx
    .select({ id: ledgerTransactions.id })
    .from(ledgerTransactions)
    .where(
      and(
        eq(ledgerTransactions.source, 'refund'),
        eq(ledgerTransactions.sourceId, refund.id),
        eq(ledgerTransactions.code, 'refunded'),
      ),
    )
  if (left)
    await reverse(act, {
      ...{ transactionId: left.id, source: 'refund', sourceId: refund.id },
      ...{ code: 'refund-failed', reason: code },
    })
  await raiseAlarm(act, {
    ...{ kind: 'refund-failed', subjectKind: 'refund', subjectId: refund.id },
    details: { code, amount: String(refund.amount), sponsorshipId: of.sponsorship.id },
  })
  await record(act, 'refund-failed', about(of), { refundId: refund.id })
  return 'applied'
}

const about = ({ sponsorship, package: { projectId } }: Of) => ({
  kind: 'sponsorship',
  id: sponsorship.id,
  topicId: projectId,
})
