import { and, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { campaignOutcomes, campaigns, checkouts, payments, pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { addJob } from '../../audit/index.ts'
import { asCampaign } from '../ground/lock-pledge.ts'
import { record } from '../news.ts'
import { voidPledges } from '../pledges/void-pledges.ts'

/**
 * Ends a campaign at its deadline, by the city's clock: what counts is frozen in this one transaction. Reached, each
 * promise gets its first attempt, written before Stripe is asked anything; missed, nobody is ever charged. Null when
 * there is nothing to end.
 */
export async function freezeOutcome(
  act: Act,
  { campaignId }: { campaignId: string },
): Promise<'reached' | 'missed' | null> {
  const { tx, at } = act
  const [campaign] = await tx.select().from(campaigns).where(eq(campaigns.id, campaignId)).for('update')
  if (campaign?.state !== 'open' || at < campaign.deadlineAt) return null
  const counted = await whatCounts(act, campaignId)
  const outcome = counted.promised >= campaign.goal ? 'reached' : 'missed'
  if (outcome === 'reached') await beginCollection(act, campaignId)
  else await voidPledges(act, campaignId, 'goal missed')
  await tx.update(campaigns).set({ state: outcome }).where(eq(campaigns.id, campaignId))
  await tx.insert(campaignOutcomes).values({ campaignId, outcome, ...counted, at })
  await record(act, `campaign-${outcome}`, asCampaign(campaign))
  return outcome
}

async function whatCounts({ tx }: Act, campaignId: string): Promise<{ promised: bigint; pledges: number }> {
  const [row] = await tx
    .select({
      promised: sql<string>`coalesce(sum(${pledges.amount}), 0)::text`,
      pledges: sql<number>`count(*)::int`,
    })
    .from(pledges)
    .where(and(eq(pledges.campaignId, campaignId), eq(pledges.state, 'confirmed')))
  return { promised: BigInt(row!.promised), pledges: row!.pledges } // an aggregate returns its row
}

/** In statements that take as long for a thousand promises as for one. */
async function beginCollection({ tx, at }: Act, campaignId: string): Promise<void> {
  const of = (state: 'started' | 'confirmed' | 'collecting') =>
    and(eq(pledges.campaignId, campaignId), eq(pledges.state, state))
  const unfinished = tx.select({ id: pledges.id }).from(pledges).where(of('started'))
  await tx
    .update(checkouts)
    .set({ endedAt: at, result: 'expired' })
    .where(and(inArray(checkouts.pledgeId, unfinished), isNull(checkouts.endedAt)))
  await tx.update(pledges).set({ state: 'void', endedAt: at }).where(of('started'))
  await tx.update(pledges).set({ state: 'collecting' }).where(of('confirmed'))
  await tx.insert(payments).select(
    tx
      .select({
        id: sql`uuidv7()`.as('id'),
        pledgeId: pledges.id,
        sponsorshipId: sql`null::uuid`.as('sponsorship_id'),
        number: sql`1`.as('number'),
        checkoutId: sql`null::uuid`.as('checkout_id'),
        amount: pledges.amount,
        surplus: sql`false`.as('surplus'),
        state: sql`'planned'`.as('state'),
        paymentIntentId: sql`null`.as('payment_intent_id'),
        chargeId: sql`null`.as('charge_id'),
        fee: sql`null::bigint`.as('fee'),
        declineCode: sql`null`.as('decline_code'),
        adviceCode: sql`null`.as('advice_code'),
        dueAt: sql`${at.toISOString()}::timestamptz`.as('due_at'),
        sentAt: sql`null::timestamptz`.as('sent_at'),
        endedAt: sql`null::timestamptz`.as('ended_at'),
        at: sql`${at.toISOString()}::timestamptz`.as('at'),
      })
      .from(pledges)
      .where(of('collecting')),
  )
  await tx.execute(sql`
    select ${addJob('collect-payment', { paymentId: sql`p.id` }, sql`'collect:' || p.id`)}
    from payments p join pledges on pledges.id = p.pledge_id
    where pledges.campaign_id = ${campaignId} and p.state = 'planned'`)
}

/** Campaigns whose deadline has passed and that are not frozen yet, the oldest first. */
export const campaignsToFreeze = (db: Db, at: Date): Promise<{ id: string; deadlineAt: Date }[]> =>
  db
    .select({ id: campaigns.id, deadlineAt: campaigns.deadlineAt })
    .from(campaigns)
    .where(and(eq(campaigns.state, 'open'), lte(campaigns.deadlineAt, at)))
    .orderBy(campaigns.deadlineAt)
