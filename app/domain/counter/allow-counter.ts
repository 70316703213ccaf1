import { and, eq, isNull, sql } from 'drizzle-orm'
import { counterAllowances } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { record } from './news.ts'
import { whomAt } from './whom.ts'

/**
 * Lets the agents enter at the counter what she says there, for a year or until she revokes it; given again, a new year
 * begins. Refused to who holds a role (`counter-role`): she speaks for herself.
 */
export async function allowCounter(act: Act): Promise<void> {
  allow(act.actor, 'counter.allow')
  const personId = whoActs(act.actor)
  const { holdsRole } = await whomAt(act.tx, personId)
  if (holdsRole) throw new Refusal('counter-role', 403)
  await revoke(act, personId)
  const [row] = await act.tx
    .insert(counterAllowances)
    .values({ personId, at: act.at, endsAt: sql`${act.at.toISOString()}::timestamptz + interval '1 year'` })
    .onConflictDoNothing()
    .returning({ id: counterAllowances.id })
  // Two tabs at once: the other's stands, and is as good.
  if (row) await record(act, 'counter-allowed', { kind: 'person', id: personId })
}

/** Takes it back; what was entered by it stays, marked, until she takes that back too. */
export async function endCounterAllowance(act: Act): Promise<void> {
  allow(act.actor, 'counter.allow')
  const personId = whoActs(act.actor)
  const ended = await revoke(act, personId)
  if (ended > 0) await record(act, 'counter-allowance-ended', { kind: 'person', id: personId })
}

async function revoke({ tx, at }: Act, personId: string): Promise<number> {
  const ended = await tx
    .update(counterAllowances)
    .set({ revokedAt: at })
    .where(and(eq(counterAllowances.personId, personId), isNull(counterAllowances.revokedAt)))
    .returning({ id: counterAllowances.id })
  return ended.length
}
