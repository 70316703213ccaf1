import { eq } from 'drizzle-orm'
import { campaigns } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { inOneSitting } from '../../audit/index.ts'
import { allow } from '../../policy.ts'
import { lockedDraft } from '../ground/find-campaign.ts'
import { record } from '../news.ts'
import type { CampaignContent } from './campaign-content.ts'
import { columnsOf } from './columns-of.ts'
import { mustBeOfAProject } from './prepare-campaign.ts'
import { writeRewards } from './write-rewards.ts'

/** `byItself`: the form saves itself while it is written. */
type Saved = { slug: string; revision: number; content: CampaignContent; byItself?: boolean }

/**
 * Saves a draft as read at `revision`. Refused: `campaign-terms-stay` once it is open, since people have promised upon
 * it; `edited-meanwhile`; and what `prepareCampaign` refuses.
 */
export async function saveCampaign(
  act: Act,
  { slug, revision, content, byItself = false }: Saved,
): Promise<{ revision: number }> {
  allow(act.actor, 'campaign.prepare')
  const { id } = await lockedDraft(act, slug, revision)
  await mustBeOfAProject(act, content.projectId)
  await act.tx
    .update(campaigns)
    .set({ ...columnsOf(content), revision: revision + 1, savedAt: act.at })
    .where(eq(campaigns.id, id))
  await writeRewards(act, id, content.rewards)
  const details = { revision: revision + 1 }
  if (byItself && (await inOneSitting(act, 'campaign-changed', id))) return details
  await record(act, 'campaign-changed', { kind: 'campaign', id, topicId: content.projectId }, details)
  return details
}
