import { eq } from 'drizzle-orm'
import type { RefundFacts } from '#app/lib/money/stripe-facts.ts'
import { payments, type Refund, refunds, sponsorships } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import type { Outcome } from '../ground/quarantine.ts'
import { record } from '../news.ts'
import { refundAstray, refundCameBack, refundLeft } from '../refunds/refund-outcome.ts'
import { lookAgain } from '../refunds/send-refund.ts'
import { lockedSponsorship } from './find.ts'

/** Applies what Stripe says of a sponsor's refund, as `settleRefund` does for a promise (MONEY.md, cases 36 and 38). */
export async function settleSponsorRefund(act: Act, refundId: string, facts: RefundFacts): Promise<Outcome> {
  const { refund, paymentIntentId, surplus, of } = await locked(act, refundId)
  const astray = await refundAstray(act, { refund, paymentIntentId }, facts)
  if (astray) return astray
  if (facts.status === 'succeeded') return succeed(act, refund, facts.refundId, { ...of, surplus })
  if (facts.status === 'failed' || facts.status === 'canceled')
    return failSponsorRefund(act, refundId, facts.refundId, facts.status)
  await act.tx
    .update(refunds)
    .set({ refundId: facts.refundId, dueAt: lookAgain(act.at) })
    .where(eq(refunds.id, refund.id))
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
  const { sponsorship, package: offered } = of
  if (!(await refundLeft(act, refund, { refundId, campaignId: offered.campaignId }))) return 'nothing-to-do'
  if (sponsorship.state === 'refunding' && !of.surplus)
    await act.tx
      .update(sponsorships)
      .set({ state: 'refunded', endedAt: act.at })
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
  const told = { refundId, code, of: { sponsorshipId: of.sponsorship.id } }
  if (!(await refundCameBack(act, refund, told))) return 'nothing-to-do'
  await record(act, 'refund-failed', about(of), { refundId: refund.id })
  return 'applied'
}

const about = ({ sponsorship, package: { projectId } }: Of) => ({
  kind: 'sponsorship',
  id: sponsorship.id,
  topicId: projectId,
})
