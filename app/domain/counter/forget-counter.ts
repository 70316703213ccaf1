import { and, eq, isNull } from 'drizzle-orm'
import { counterAllowances, counterConsents } from '#db/schema/index.ts'
import type { Act } from '../act.ts'

/**
 * With an account go its allowances, what waits for a yes, and the hashes of codes and papers. That something was
 * entered, by which agent and by what yes, stays beside it under an opaque id.
 */
export async function forgetCounter({ tx }: Act, personId: string): Promise<void> {
  const hers = eq(counterConsents.personId, personId)
  await tx.delete(counterConsents).where(and(hers, isNull(counterConsents.usedAt)))
  await tx.update(counterConsents).set({ codeHash: '', paperHash: null, allowanceId: null }).where(hers)
  await tx.delete(counterAllowances).where(eq(counterAllowances.personId, personId))
}
