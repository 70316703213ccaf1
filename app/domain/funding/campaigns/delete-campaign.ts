import { eq } from 'drizzle-orm'
import { campaigns, rewards, sponsorPackages } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { lockedCampaign } from '../ground/find-campaign.ts'
import { record } from '../news.ts'

/**
 * Deletes a campaign that was never opened. Refused: `campaign-terms-stay` once it was (a trigger holds it too),
 * `draft-is-used` while a package stands on it.
 */
export async function deleteCampaign(act: Act, { slug }: { slug: string }): Promise<void> {
  allow(act.actor, 'campaign.prepare')
  const { id, state, projectId } = await lockedCampaign(act, slug)
  if (state !== 'draft') throw new Refusal('campaign-terms-stay')
  if ((await act.tx.$count(sponsorPackages, eq(sponsorPackages.campaignId, id))) > 0)
    throw new Refusal('draft-is-used')
  await act.tx.delete(rewards).where(eq(rewards.campaignId, id))
  await act.tx.delete(campaigns).where(eq(campaigns.id, id))
  await record(act, 'campaign-deleted', { kind: 'campaign', id, topicId: projectId })
}
