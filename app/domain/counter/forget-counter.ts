import { and, eq, isNull, sql } from 'drizzle-orm'
import { counterAllowances, counterConsents } from '#db/schema/index.ts'
import type { Act } from '../act.ts'

/**
 * With an account go its standing yes, what waits for one, and the hashes of codes and papers. That something was
 * entered, by which agent and by what yes, stays beside it under an opaque id.
 */
export async function forgetCounter({ tx, at }: Act, personId: string): Promise<void> {
  const hers = eq(counterConsents.personId, personId)
  await tx.delete(counterConsents).where(and(hers, isNull(counterConsents.usedAt)))
  await tx.update(counterConsents).set({ codeHash: '', paperHash: null }).where(hers)
  const allowed = eq(counterAllowances.personId, personId)
  await tx
    .update(counterAllowances)
    .set({ revokedAt: at })
    .where(and(allowed, isNull(counterAllowances.revokedAt)))
  const usedNever = sql`not exists (select from counter_consents k where k.allowance_id = ${counterAllowances.id})`
  await tx.delete(counterAllowances).where(and(allowed, usedNever))
}
