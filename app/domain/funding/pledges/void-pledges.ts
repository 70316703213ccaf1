import { and, eq, inArray, isNull } from 'drizzle-orm'
import { checkouts, pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { reversePromises } from './promised-sum.ts'

/**
 * Ends every pledge of a campaign that will not collect, whose row the caller has locked: nobody is charged, rewards go
 * back, what was promised leaves the ledger; in as many statements for thousands as for one. Returns what had been
 * promised, in cents, and by how many.
 */
export async function voidPledges(
  act: Act,
  campaignId: string,
  reason: string,
): Promise<{ promised: bigint; pledges: number }> {
  const { tx, at } = act
  const living = and(eq(pledges.campaignId, campaignId), inArray(pledges.state, ['started', 'confirmed']))
  const confirmed = await tx
    .select({ id: pledges.id, revision: pledges.revision, amount: pledges.amount })
    .from(pledges)
    .where(and(living, eq(pledges.state, 'confirmed')))
    .orderBy(pledges.id)
    .for('update')
  await tx
    .update(checkouts)
    .set({ endedAt: at, result: 'expired' })
    .where(
      and(
        inArray(checkouts.pledgeId, tx.select({ id: pledges.id }).from(pledges).where(living)),
        isNull(checkouts.endedAt),
      ),
    )
  await tx.update(pledges).set({ state: 'void', endedAt: at }).where(living)
  await reversePromises(act, confirmed, { code: 'voided', reason })
  return { promised: confirmed.reduce((sum, { amount }) => sum + amount, 0n), pledges: confirmed.length }
}
