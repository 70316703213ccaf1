import { eq } from 'drizzle-orm'
import { contributions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { lockContribution } from './lock.ts'
import { releaseContribution } from './release-contribution.ts'

/**
 * Brings a hidden contribution back, and releases one that was hidden before anyone could read it. What its
 * author took back meanwhile stays withdrawn. The moderation that rules on it judges who may, and records the ruling.
 */
export async function restoreContribution(
  act: Act,
  { contributionId }: { contributionId: string },
): Promise<void> {
  await act.tx
    .update(contributions)
    .set({ hiddenAt: null, hiddenGround: null, hiddenReason: null })
    .where(eq(contributions.id, contributionId))
  const { heldAt, withdrawnAt } = await lockContribution(act, contributionId)
  if (heldAt && !withdrawnAt) await releaseContribution(act, { contributionId })
}
