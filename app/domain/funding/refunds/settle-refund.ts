import { eq } from 'drizzle-orm'
import type { RefundFacts } from '#app/lib/money/stripe-facts.ts'
import { isUuid } from '#app/lib/uuid.ts'
import { cents, read, shape } from '#db/read/index.ts'
import { payments, pledges, type Refund, refunds } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import type { AccountRef } from '../../ledger/index.ts'
import { asCampaign, type Locked, lockPledge } from '../ground/lock-pledge.ts'
import type { Outcome } from '../ground/quarantine.ts'
import { record } from '../news.ts'
import { failSponsorRefund, settleSponsorRefund } from '../sponsoring/settle-sponsor-refund.ts'
import { hearRefund } from './hear-refund.ts'
import { refundAstray, refundCameBack, refundLeft } from './refund-outcome.ts'
import { lookAgain } from './send-refund.ts'

/**
 * Applies what Stripe says of a refund. One that fails, even after it had succeeded, is owed again (MONEY.md, case 38):
 * the money is back, and the treasurer is told. One that was made in Stripe's own pages is written here first.
 */
export async function settleRefund(act: Act, facts: RefundFacts): Promise<Outcome> {
  const found = await refundMarked(act, facts.marked ?? (await hearRefund(act, facts)))
  if (!found) return 'ignored'
  if (!found.pledgeId) return settleSponsorRefund(act, found.refund.id, facts)
  const locked = await lockPledge(act, found.pledgeId)
  const again = (await refundMarked(act, found.refund.id))! // it was just found
  const { refund } = again
  const astray = await refundAstray(act, { refund, paymentIntentId: found.paymentIntentId }, facts)
  if (astray) return astray
  if (facts.status === 'succeeded') return succeed(act, locked, again, facts.refundId)
  if (facts.status === 'failed' || facts.status === 'canceled')
    return fail(act, locked, refund, facts.refundId, facts.status)
  await act.tx
    .update(refunds)
    .set({ refundId: facts.refundId, dueAt: lookAgain(act.at) })
    .where(eq(refunds.id, refund.id))
  return 'nothing-to-do'
}

/** Money went back by another way than Stripe's, `from` an account of ours. */
export async function refundArrived(
  act: Act,
  locked: Locked,
  { id, made, from }: { id: string; made: string; from: AccountRef },
): Promise<void> {
  const found = (await refundMarked(act, id))! // the caller has just written it
  await succeed(act, await lockPledge(act, locked.pledge.id), found, made, from)
}

/** Stripe will never make it: its charge is disputed, or was given back otherwise. */
export async function refuseRefund(act: Act, refundId: string, code: string): Promise<Outcome> {
  const found = await refundMarked(act, refundId)
  if (!found) return 'ignored'
  if (!found.pledgeId) return failSponsorRefund(act, found.refund.id, null, code)
  const locked = await lockPledge(act, found.pledgeId)
  return fail(act, locked, found.refund, null, code)
}

async function refundMarked({ tx }: Act, id: string | null) {
  if (!isUuid(id)) return undefined
  const [row] = await tx
    .select({
      refund: refunds,
      pledgeId: payments.pledgeId,
      paymentIntentId: payments.paymentIntentId,
      surplus: payments.surplus,
    })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(eq(refunds.id, id))
  return row
}

async function succeed(
  act: Act,
  { pledge, campaign }: Locked,
  { refund, surplus }: { refund: Refund; surplus: boolean },
  refundId: string,
  from?: AccountRef,
): Promise<Outcome> {
  const { tx, at } = act
  const left = { refundId, campaignId: campaign.id, ...(from && { from }) }
  if (!(await refundLeft(act, refund, left))) return 'nothing-to-do'
  const [{ rest } = { rest: 0n }] = await read(tx, remainder)`
    select (p.amount - coalesce(sum(r.amount) filter (where r.state = 'succeeded'), 0)) as rest
    from payments p left join refunds r on r.payment_id = p.id where p.id = ${refund.paymentId} group by p.id`
  // What was paid too much goes back beside the promise, which stands.
  if (rest === 0n && pledge.state === 'refunding' && !surplus)
    await tx.update(pledges).set({ state: 'refunded', endedAt: at }).where(eq(pledges.id, pledge.id))
  await record(act, 'refunded', asCampaign(campaign), { pledgeId: pledge.id, refundId: refund.id })
  return 'applied'
}

const remainder = shape({ rest: cents })

async function fail(
  act: Act,
  { pledge, campaign }: Locked,
  refund: Refund,
  refundId: string | null,
  code: string,
): Promise<Outcome> {
  const of = { pledgeId: pledge.id }
  if (!(await refundCameBack(act, refund, { refundId, code, of }))) return 'nothing-to-do'
  await record(act, 'refund-failed', asCampaign(campaign), { pledgeId: pledge.id, refundId: refund.id })
  return 'applied'
}
