import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { campaignOutcomes, campaigns } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'
import { lockedCampaign } from '../ground/find-campaign.ts'
import { asCampaign } from '../ground/lock-pledge.ts'
import { record } from '../news.ts'
import { voidPledges } from '../pledges/void-pledges.ts'
import { campaignMoves } from './campaign-states.ts'

/** Why, as everybody who promised will read it. */
export const CancelInput = z.object({ reason: written().min(10).max(2000) })

/**
 * Ends a campaign that has not come to its deadline: nobody is charged, and everybody who promised is told why. Refused
 * (`campaign-over`) once it ended.
 */
export async function cancelCampaign(
  act: Act,
  { slug, reason }: { slug: string; reason: string },
): Promise<{ wasOpen: boolean }> {
  allow(act.actor, 'campaign.cancel')
  const campaign = await lockedCampaign(act, slug)
  if (!campaignMoves[campaign.state].includes('cancelled')) throw new Refusal('campaign-over')
  const ended = await voidPledges(act, campaign.id, 'campaign cancelled')
  await act.tx.update(campaigns).set({ state: 'cancelled' }).where(eq(campaigns.id, campaign.id))
  await act.tx.insert(campaignOutcomes).values({
    ...{ campaignId: campaign.id, outcome: 'cancelled' as const, reason, ...ended },
    by: whoActs(act.actor),
    at: act.at,
  })
  await record(act, 'campaign-cancelled', asCampaign(campaign), { wasOpen: campaign.state === 'open' })
  return { wasOpen: campaign.state === 'open' }
}
