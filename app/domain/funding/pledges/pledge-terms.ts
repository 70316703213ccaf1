import { eq, sql } from 'drizzle-orm'
import type { RewardNeed } from '#app/lib/deliveries.ts'
import { cents, read, shape } from '#db/read/index.ts'
import { type Campaign, rewards } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { settingsOf } from '../../commune/index.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { takesPledges } from '../ground/lock-pledge.ts'

// What two who act at once could break, the database forbids by itself.
refuseOn('pledge_in_time', () => new Refusal('campaign-over'))
refuseOn('reward_within_its_number', () => new Refusal('reward-gone', 409, 'rewardId'))
refuseOn('reward_of_this_pledge', () => new Refusal('reward-needs-more', 422, 'rewardId'))
refuseOn('within_what_cards_take', () => new Refusal('beyond-cards', 422, 'amount'))
refuseOn('one_living_pledge', () => new Refusal('already-pledged'))

type Wanted = { amount: bigint; rewardId: string | null; organisationId: string | null }

/**
 * Refuses a promise that its campaign does not take: closed or past its deadline, outside its bounds, of a wrong reward.
 * Returns what its reward asks for.
 */
export async function mustFit(
  act: Act,
  campaign: Campaign,
  personId: string,
  { amount, rewardId, organisationId }: Wanted,
): Promise<readonly RewardNeed[]> {
  if (!takesPledges(campaign, act.at)) throw new Refusal('campaign-over')
  if (amount < campaign.leastPledge)
    throw new Refusal('pledge-below-least', 422, 'amount', [String(campaign.leastPledge)])
  if (amount > campaign.mostPledge)
    throw new Refusal('pledge-above-most', 422, 'amount', [String(campaign.mostPledge)])
  if (!rewardId) return []
  const [reward] = await act.tx.select().from(rewards).where(eq(rewards.id, rewardId))
  if (reward?.campaignId !== campaign.id) throw new Refusal('not-found', 404, 'rewardId')
  if (reward.fromAmount > amount)
    throw new Refusal('reward-needs-more', 422, 'rewardId', [String(reward.fromAmount)])
  if (!organisationId) await mustStayAGift(act, campaign, personId, reward.value)
  return reward.needs
}

/**
 * A household's gift stays one as long as what it gets in a year remains below a sum (CGI ann. IV art. 23 N). Her row is
 * locked, so that two promises at once do not both pass.
 */
async function mustStayAGift({ tx, at }: Act, campaign: Campaign, personId: string, value: bigint) {
  if (value === 0n) return
  const { counterpartYearly } = await settingsOf(tx)
  await tx.execute(sql`select 1 from people where id = ${personId} for no key update`)
  const [row] = await read(tx, others)`
    select coalesce(sum(r.value), 0) as other
    from pledges p join rewards r on r.id = p.reward_id
    where p.person_id = ${personId} and p.organisation_id is null and p.campaign_id <> ${campaign.id}
      and p.state in ('started', 'confirmed', 'collecting', 'collected')
      and extract(year from city_day(p.at)) = extract(year from city_day(${at.toISOString()}::timestamptz))`
  if (row!.other + value > BigInt(counterpartYearly) * 100n)
    // one row: it is a sum
    throw new Refusal('counterparts-of-the-year', 422, 'rewardId', [String(counterpartYearly)])
}

const others = shape({ other: cents })

/** Refuses (`not-her-organisation`) a promise for an organisation that she does not speak for. */
export async function mustSpeakFor({ tx }: Act, personId: string, organisationId: string | null) {
  if (!organisationId) return
  const [member] = await tx.execute(sql`
    select 1 from memberships where person_id = ${personId} and organisation_id = ${organisationId} and ended_at is null`)
  if (!member) throw new Refusal('not-her-organisation', 403, 'organisationId')
}
