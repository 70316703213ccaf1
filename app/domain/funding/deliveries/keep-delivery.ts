import { eq } from 'drizzle-orm'
import { type Delivery, nothingSaid, type RewardNeed } from '#app/lib/deliveries.ts'
import { deliveries } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { answersTo } from './delivery-input.ts'

/**
 * Keeps what a giver said for the reward of a promise that the caller has locked: what the reward asks for, and nothing
 * of a reward that she has no more. Refused (`delivery-incomplete`).
 */
export async function keepDelivery(
  { tx, at }: Act,
  pledgeId: string,
  needs: readonly RewardNeed[],
  said: Delivery | undefined,
  under?: string,
): Promise<void> {
  if (needs.length === 0) {
    await tx.update(deliveries).set(nothingSaid).where(eq(deliveries.pledgeId, pledgeId))
    return
  }
  const words = { ...answersTo(needs, said, under), at, erasedAt: null }
  await tx
    .insert(deliveries)
    .values({ pledgeId, ...words })
    .onConflictDoUpdate({ target: deliveries.pledgeId, set: words })
}
