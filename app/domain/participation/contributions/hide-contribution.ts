import { eq } from 'drizzle-orm'
import { contributions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'

/**
 * Puts a tombstone in the place of a contribution, with its ground and reason. The moderation that rules on it holds
 * the lock, judges who may, and records the ruling.
 */
export async function hideContribution(
  { tx, at }: Act,
  { contributionId, ground, reason }: { contributionId: string; ground: string; reason: string },
): Promise<void> {
  await tx
    .update(contributions)
    .set({ hiddenAt: at, hiddenGround: ground, hiddenReason: reason })
    .where(eq(contributions.id, contributionId))
}
