import { and, eq, inArray, ne } from 'drizzle-orm'
import { campaignSettlements, type Payment, payments, pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { post } from '../../ledger/index.ts'
import { release } from '../campaigns/release-held.ts'
import { giveBackAfterAll } from '../campaigns/settle-campaign.ts'
import { endCheckoutsOf } from '../ground/end-checkout.ts'
import { asCampaign, type Locked } from '../ground/lock-pledge.ts'
import { record } from '../news.ts'
import { cancelPlanned } from './attempts.ts'
import { postFee } from './post-fee.ts'

/**
 * A promise has come true: the money is held for its campaign, less nothing; what Stripe keeps is an expense of its own.
 * Whatever else was under way for it ends.
 */
export async function collectPledge(
  act: Act,
  { pledge, campaign }: Locked,
  payment: Payment,
  { chargeId, fee }: { chargeId: string; fee: bigint | null },
): Promise<void> {
  const { tx, at } = act
  const failedBefore = pledge.state === 'failed'
  await cancelPlanned(act, pledge.id)
  await tx
    .update(payments)
    .set({ state: 'cancelled', endedAt: at })
    .where(
      and(
        eq(payments.pledgeId, pledge.id),
        inArray(payments.state, ['needs-owner']),
        ne(payments.id, payment.id),
      ),
    )
  await tx
    .update(pledges)
    .set({ state: 'collected', endedAt: at, mendUntil: null, remindAt: null })
    .where(eq(pledges.id, pledge.id))
  await endCheckoutsOf(act, pledge.id, 'completed')
  await postCollected(act, { pledge, campaign }, chargeId)
  if (fee) await postFee(act, campaign.id, { chargeId, fee })
  // A promise that had failed has left the book of promises already.
  if (!failedBefore) await leaveBook(act, { pledge, campaign }, 'fulfilled')
  await record(act, 'payment-succeeded', asCampaign(campaign), { pledgeId: pledge.id })
  if (campaign.state === 'settled') await afterSettlement(act, { pledge, campaign })
}

async function postCollected(act: Act, { pledge, campaign }: Locked, chargeId: string): Promise<void> {
  const campaignId = campaign.id
  await post(act, {
    ...{ source: 'stripe', sourceId: chargeId, code: 'collected', campaignId, eventAt: act.at },
    entries: [
      { account: { kind: 'stripe-clearing' }, amount: pledge.amount },
      { account: { kind: 'held', campaignId }, amount: -pledge.amount },
    ],
  })
}

/** A promise leaves the book of promises: it came true, or never will. */
export async function leaveBook(
  act: Act,
  { pledge, campaign }: Locked,
  code: 'fulfilled' | 'uncollected',
): Promise<void> {
  const campaignId = campaign.id
  await post(act, {
    ...{ source: 'pledge', sourceId: pledge.id, code, campaignId, eventAt: act.at },
    entries: [
      { account: { kind: 'pledged', campaignId }, amount: -pledge.amount },
      { account: { kind: 'pledgers', campaignId }, amount: pledge.amount },
    ],
  })
}

/** Its outcome was unknown while the campaign was settled: the money goes the way of the rest. */
async function afterSettlement(act: Act, { pledge, campaign }: Locked): Promise<void> {
  const [settlement] = await act.tx
    .select()
    .from(campaignSettlements)
    .where(eq(campaignSettlements.campaignId, campaign.id))
  if (settlement?.kept)
    return release(act, campaign, pledge.id, [
      { patronage: pledge.organisationId !== null, amount: pledge.amount },
    ])
  await giveBackAfterAll(act, pledge.id)
}
