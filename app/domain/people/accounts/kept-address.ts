import { and, eq, isNull, ne } from 'drizzle-orm'
import { lockChanges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { stoppable } from '../locks/locks-changed.ts'

/**
 * Refuses (`address-kept`) an address from which another account was moved a few days ago: the move can still be
 * stopped, and goes back to it. Whoever was robbed and signs in anew would otherwise bar her own way back.
 */
export async function refuseKeptAddress({ tx, at }: Act, email: string, but?: string): Promise<void> {
  const kept = and(
    eq(lockChanges.told, email),
    eq(lockChanges.what, 'address-changed'),
    stoppable(at),
    isNull(lockChanges.resumedAt),
    but === undefined ? undefined : ne(lockChanges.personId, but),
  )
  if ((await tx.$count(lockChanges, kept)) > 0) throw new Refusal('address-kept', 409)
}
