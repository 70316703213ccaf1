import { eq } from 'drizzle-orm'
import type { Delivery } from '#app/lib/deliveries.ts'
import type { Db } from '#db/client.ts'
import { rewards } from '#db/schema/index.ts'
import { answersTo } from './delivery-input.ts'

/** Refuses (`delivery-incomplete`) a promise that does not say what its reward asks for: before it is kept for whoever must first say who she is. */
export async function mustSayForReward(
  db: Db,
  { rewardId, delivery }: { rewardId: string | null; delivery?: Delivery | undefined },
): Promise<void> {
  if (!rewardId) return
  const [reward] = await db.select({ needs: rewards.needs }).from(rewards).where(eq(rewards.id, rewardId))
  answersTo(reward?.needs ?? [], delivery)
}
