import { eq } from 'drizzle-orm'
import { rewards } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { type CampaignContent, translated } from './campaign-content.ts'
import { mustBeCounterparts } from './counterparts.ts'

/** Writes the rewards of a draft as its form has them, in their order. Refused: as `mustBeCounterparts`. */
export async function writeRewards(
  act: Act,
  campaignId: string,
  wanted: CampaignContent['rewards'],
): Promise<void> {
  await mustBeCounterparts(act, wanted)
  await act.tx.delete(rewards).where(eq(rewards.campaignId, campaignId))
  if (wanted.length === 0) return
  await act.tx.insert(rewards).values(
    wanted.map(({ fromAmount, value, quantity, needs, ...texts }, position) => ({
      ...{ campaignId, position, fromAmount, value, quantity, needs: [...new Set(needs)] },
      title: translated(texts, 'title'),
      description: translated(texts, 'description'),
    })),
  )
}
