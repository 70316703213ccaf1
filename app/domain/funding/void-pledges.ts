import { and, eq, inArray, isNull } from 'drizzle-orm'
import { checkouts, pledges } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { reversePromises } from './promised-sum.ts'

/**
 * Ends every pledge of a campaign that will not collect, whose row the caller has locked: nobody is charged, rewards go
 * back, what was promised leaves the ledger. Returns what had been promised, in cents, and by how many.
 */
export async function voidPledges(
  act: Act,
  campaignId: string,
  reason: string,
): Promise<{ promised: bigint; pledges: number }> {
  const { tx, at } = act
  const living = await tx
    .select()
    .from(pledges)
    .where(and(eq(pledges.campaignId, campaignId), inArray(pledges.state, ['started', 'confirmed'])))
    .for('update')
  if (living.length === 0) return { promised: 0n, pledges: 0 }
  const ids = living.map(({ id }) => id)
  await tx.update(pledges).set({ state: 'void', endedAt: at }).where(inArray(pledges.id, ids))
  await tx
    .update(checkouts)
    .set({ endedAt: at, result: 'expired' })
    .where(and(inArray(checkouts.pledgeId, ids), isNull(checkouts.endedAt)))
  const confirmed = living.filter(({ state }) => state === 'confirmed')
  await reversePromises(act, confirmed, { code: 'voided', reason })
  return { promised: confirmed.reduce((sum, { amount }) => sum + amount, 0n), pledges: confirmed.length }
}
