import { asc, eq } from 'drizzle-orm'
import { missingTexts } from '#app/lib/texts/missing-texts.ts'
import { type Campaign, campaigns, rewards } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { lockedDraft } from '../ground/find-campaign.ts'
import { asCampaign } from '../ground/lock-pledge.ts'
import { record } from '../news.ts'
import type { OpeningInput } from './campaign-content.ts'
import { mustBeCounterparts } from './counterparts.ts'
import { mustBeOfAProject } from './prepare-campaign.ts'

const soonest = 24 * 3_600_000

/**
 * Opens a campaign, as read at `revision`, on its legal basis: from now on people promise, and its terms never change.
 * Refused: `campaign-incomplete` (which names the fields), `campaign-before-its-project`, `deadline-too-soon`,
 * `edited-meanwhile`, `campaign-terms-stay`, and rewards above today's limits.
 */
export async function openCampaign(
  act: Act,
  { slug, revision, legal }: { slug: string; revision: number; legal: OpeningInput },
): Promise<{ id: string }> {
  allow(act.actor, 'campaign.open')
  const campaign = await lockedDraft(act, slug, revision)
  const missing = missingToOpen(campaign)
  if (missing.length > 0) throw new Refusal('campaign-incomplete', 422, undefined, missing)
  if (campaign.deadlineAt.getTime() < act.at.getTime() + soonest) throw new Refusal('deadline-too-soon', 422)
  if (!(await mustBeOfAProject(act, campaign.projectId)).public)
    throw new Refusal('campaign-before-its-project')
  await mustBeCounterparts(
    act,
    await act.tx
      .select()
      .from(rewards)
      .where(eq(rewards.campaignId, campaign.id))
      .orderBy(asc(rewards.position)),
  )
  const { termsRead, ...basis } = legal
  await act.tx
    .update(campaigns)
    .set({ ...basis, state: 'open', openedAt: act.at, revision: revision + 1 })
    .where(eq(campaigns.id, campaign.id))
  await record(act, 'campaign-opened', asCampaign(campaign), { legalBasis: basis.legalBasis })
  return { id: campaign.id }
}

/** The fields that a reader cannot do without. */
export const missingToOpen = ({ title, purpose, story }: Pick<Campaign, 'title' | 'purpose' | 'story'>) =>
  missingTexts({ title, purpose, story })
