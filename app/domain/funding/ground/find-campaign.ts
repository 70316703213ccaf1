import { eq } from 'drizzle-orm'
import { type Campaign, campaigns } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'

/** The campaign at this address, locked against pledges and every other deed on it. Refused (`not-found`). */
export async function lockedCampaign({ tx }: Act, slug: string): Promise<Campaign> {
  const [campaign] = await tx.select().from(campaigns).where(eq(campaigns.slug, slug)).for('no key update')
  if (!campaign) throw new Refusal('not-found', 404)
  return campaign
}

/**
 * A draft as it was read at this revision. Refused: `campaign-terms-stay` once it was opened or cancelled,
 * `edited-meanwhile` when somebody saved since.
 */
export async function lockedDraft(act: Act, slug: string, revision: number): Promise<Campaign> {
  const campaign = await lockedCampaign(act, slug)
  if (campaign.state !== 'draft') throw new Refusal('campaign-terms-stay')
  if (campaign.revision !== revision) throw new Refusal('edited-meanwhile')
  return campaign
}

/** A campaign that people may read, held against its end but not against other pledges. Refused (`not-found`). */
export async function openedCampaign({ tx }: Act, slug: string): Promise<Campaign> {
  const [campaign] = await tx.select().from(campaigns).where(eq(campaigns.slug, slug)).for('share')
  if (!campaign?.openedAt) throw new Refusal('not-found', 404)
  return campaign
}
