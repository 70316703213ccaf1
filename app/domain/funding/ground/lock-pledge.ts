import { eq, sql } from 'drizzle-orm'
import { type Campaign, type Checkout, campaigns, checkouts, type Pledge, pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'

export type Locked = { pledge: Pledge; campaign: Campaign }

/**
 * A pledge with its campaign, locked until the end of the deed. The campaign is held first, shared: it cannot end
 * meanwhile, and whoever ends it takes its lock before those of its pledges. Refused with `not-found` (404).
 */
export async function lockPledge({ tx }: Pick<Act, 'tx'>, pledgeId: string): Promise<Locked> {
  const [campaign] = await tx
    .select()
    .from(campaigns)
    .where(sql`${campaigns.id} = (select campaign_id from pledges where id = ${pledgeId})`)
    .for('share')
  if (!campaign) throw new Refusal('not-found', 404)
  const [pledge] = await tx.select().from(pledges).where(eq(pledges.id, pledgeId)).for('update')
  return { campaign, pledge: pledge! } // its campaign was found by it, and no pledge is ever deleted
}

/** The checkout of a pledge with both locked; null when there is none of this id, or it is not of a pledge. */
export async function lockCheckout(
  act: Pick<Act, 'tx'>,
  checkoutId: string,
): Promise<(Locked & { checkout: Checkout }) | null> {
  const which = eq(checkouts.id, checkoutId)
  const [found] = await act.tx.select({ pledgeId: checkouts.pledgeId }).from(checkouts).where(which)
  if (!found?.pledgeId) return null
  const locked = await lockPledge(act, found.pledgeId)
  const [checkout] = await act.tx.select().from(checkouts).where(which)
  return { ...locked, checkout: checkout! } // it was just found
}

/** Whether promises can still be made, changed and confirmed at this instant. */
export const takesPledges = (
  { state, deadlineAt }: Pick<Campaign, 'state' | 'deadlineAt'>,
  at: Date,
): boolean => state === 'open' && at < deadlineAt

/** What events on a pledge are about: its campaign, in the story of its project. The pledge is named in the details, its owner nowhere. */
export const asCampaign = ({ id, projectId }: Pick<Campaign, 'id' | 'projectId'>) => ({
  kind: 'campaign',
  id,
  topicId: projectId,
})
