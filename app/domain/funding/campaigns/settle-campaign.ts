import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { bool, cents, read, shape } from '#db/read/index.ts'
import { type Campaign, campaignSettlements, campaigns, payments, pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { asCampaign, lockPledge } from '../ground/lock-pledge.ts'
import { record } from '../news.ts'
import { planPledgeRefund, successOf } from '../refunds/plan-pledge-refund.ts'
import { release } from './release-held.ts'

/** What stands in the treasurer's list for refunds that the shortfall rule makes. */
const shortfallKey = 'shortfall'

/**
 * The collection is over: no promise waits any more. Either all that was held is the project's from now on, or, where the
 * rule that was announced says so, too little came in and everybody gets theirs back (MONEY.md, case 32). Null while some
 * promise still waits.
 */
export async function settleCampaign(
  act: Act,
  { campaignId }: { campaignId: string },
): Promise<'kept' | 'returned' | null> {
  const { tx, at } = act
  const [campaign] = await tx.select().from(campaigns).where(eq(campaigns.id, campaignId)).for('update')
  if (campaign?.state !== 'reached' || (await waiting(act, campaignId))) return null
  const { collected, failed } = await sums(act, campaignId)
  const kept = campaign.shortfallRule === 'carry-on' || collected >= (campaign.shortfallFloor ?? 0n)
  await tx.insert(campaignSettlements).values({ campaignId, collected, failed, kept, at })
  if (kept) await releaseAll(act, campaign)
  else await giveAllBack(act, campaignId)
  await tx.update(campaigns).set({ state: 'settled' }).where(eq(campaigns.id, campaignId))
  await record(act, 'campaign-settled', asCampaign(campaign), { kept })
  return kept ? 'kept' : 'returned'
}

const waiting = async ({ tx }: Act, campaignId: string) =>
  (await tx.$count(pledges, and(eq(pledges.campaignId, campaignId), eq(pledges.state, 'collecting')))) > 0

async function sums({ tx }: Act, campaignId: string): Promise<{ collected: bigint; failed: bigint }> {
  const [row] = await tx
    .select({
      collected: sql<string>`coalesce(sum(${pledges.amount}) filter (where ${pledges.state} in ('collected', 'refunding', 'refunded')), 0)::text`,
      failed: sql<string>`coalesce(sum(${pledges.amount}) filter (where ${pledges.state} = 'failed'), 0)::text`,
    })
    .from(pledges)
    .where(eq(pledges.campaignId, campaignId))
  return { collected: BigInt(row!.collected), failed: BigInt(row!.failed) } // an aggregate returns its row
}

/** What is held now, less what goes back already, by what it becomes. */
async function releaseAll(act: Act, campaign: Campaign): Promise<void> {
  const held = await read(act.tx, heldSum)`
    select pl.organisation_id is not null as patronage, -sum(e.amount) as amount
    from ledger_entries e
    join ledger_accounts a on a.id = e.account_id and a.kind = 'held' and a.campaign_id = ${campaign.id}
    join ledger_transactions t on t.id = e.transaction_id
    left join refunds r on t.source = 'refund' and r.id::text = t.source_id
    join payments p on p.id = r.payment_id or (t.source = 'stripe' and p.charge_id = t.source_id)
    join pledges pl on pl.id = p.pledge_id
    group by 1`
  await release(act, campaign, campaign.id, held)
}

const heldSum = shape({ patronage: bool, amount: cents })
const remainder = shape({ left: cents })

async function giveAllBack(act: Act, campaignId: string): Promise<void> {
  const collected = await act.tx
    .select({ pledgeId: pledges.id, amount: payments.amount })
    .from(pledges)
    .innerJoin(
      payments,
      and(eq(payments.pledgeId, pledges.id), eq(payments.state, 'succeeded'), eq(payments.surplus, false)),
    )
    .where(and(eq(pledges.campaignId, campaignId), inArray(pledges.state, ['collected'])))
    .orderBy(pledges.id)
  for (const { pledgeId } of collected) await giveBackAfterAll(act, pledgeId)
}

/** Gives back whatever of a collected promise has not gone back yet: the rule that was announced says so. */
export async function giveBackAfterAll(act: Act, pledgeId: string): Promise<void> {
  const locked = await lockPledge(act, pledgeId)
  const payment = await successOf(act, pledgeId)
  const [row] = await read(act.tx, remainder)`
    select ${payment.amount}::bigint - coalesce(sum(amount), 0) as left from refunds
    where payment_id = ${payment.id} and state <> 'failed'`
  const { left } = row! // an aggregate returns its row
  if (left > 0n)
    await planPledgeRefund(act, locked, payment, { key: shortfallKey, amount: left, reason: shortfallKey })
}

/** Reached campaigns of which no promise waits any more. */
export const campaignsToSettle = (db: Db): Promise<{ id: string }[]> =>
  db
    .select({ id: campaigns.id })
    .from(campaigns)
    .where(
      and(
        eq(campaigns.state, 'reached'),
        sql`not exists (select from pledges where campaign_id = ${campaigns.id} and state = 'collecting')`,
      ),
    )
