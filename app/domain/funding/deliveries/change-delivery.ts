import { eq } from 'drizzle-orm'
import type { Delivery, RewardNeed } from '#app/lib/deliveries.ts'
import { deliveries, type Pledge, rewards } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { asCampaign } from '../ground/lock-pledge.ts'
import { record } from '../news.ts'
import { ownPledge } from '../pledges/own-pledge.ts'
import { deliverable } from './delivery-states.ts'
import { keepDelivery } from './keep-delivery.ts'

/**
 * Says something else for the reward of one's own promise, until it is sent or given. Refused: `no-reward-to-deliver`
 * for a promise that has none or came to nothing, `delivery-moved` once it has left, `delivery-incomplete`.
 */
export async function changeDelivery(
  act: Act,
  { id, ...said }: Delivery & { id: string },
): Promise<{ slug: string }> {
  allow(act.actor, 'pledge.change')
  const { pledge, campaign } = await ownPledge(act, id)
  const needs = await needsOf(act, pledge)
  if (needs.length === 0 || !deliverable.has(pledge.state)) throw new Refusal('no-reward-to-deliver')
  // Whoever sends it locks the promise too.
  const [row] = await act.tx.select().from(deliveries).where(eq(deliveries.pledgeId, id))
  if (row && row.state !== 'to-do') throw new Refusal('delivery-moved')
  await keepDelivery(act, id, needs, said, '')
  await record(act, 'delivery-changed', asCampaign(campaign), { pledgeId: id })
  return { slug: campaign.slug }
}

async function needsOf({ tx }: Act, { rewardId }: Pledge): Promise<readonly RewardNeed[]> {
  if (!rewardId) return []
  const [reward] = await tx.select({ needs: rewards.needs }).from(rewards).where(eq(rewards.id, rewardId))
  return reward?.needs ?? []
}
