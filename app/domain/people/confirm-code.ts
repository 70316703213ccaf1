import { verify } from '@node-rs/argon2'
import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { signInCodes } from '#db/schema/index.ts'
import type { Act } from '../act.ts'

/** Six digits as people copy them: with a space, a hyphen, or in full-width figures. */
export const Code = z
  .string()
  .transform((code) => code.normalize('NFKC').replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{6}$/))

export type Confirmation = 'confirmed' | 'code-wrong' | 'code-expired' | 'code-spent'
const mostAttempts = 5

/**
 * Tries a code for an address. It does not throw when the code is wrong, so that the attempt stays counted: whoever
 * calls commits first and refuses then. A right code is used up. Two tabs that try at once wait for one another on
 * the code's row, and the second finds it used (`code-expired`).
 */
export async function confirmCode(
  { tx, at }: Act,
  { email, code }: { email: string; code: string },
): Promise<Confirmation> {
  const alive = and(
    eq(signInCodes.email, email),
    isNull(signInCodes.usedAt),
    sql`${signInCodes.expiresAt} > city_now()`,
  )
  const [tried] = await tx
    .update(signInCodes)
    .set({ attempts: sql`${signInCodes.attempts} + 1` })
    .where(and(alive, lt(signInCodes.attempts, mostAttempts)))
    .returning({ id: signInCodes.id, codeHash: signInCodes.codeHash, attempts: signInCodes.attempts })
  if (!tried) return (await tx.$count(signInCodes, alive)) > 0 ? 'code-spent' : 'code-expired'
  if (tried.codeHash === '' || !(await verify(tried.codeHash, code)))
    return tried.attempts === mostAttempts ? 'code-spent' : 'code-wrong'
  await tx.update(signInCodes).set({ usedAt: at }).where(eq(signInCodes.id, tried.id))
  return 'confirmed'
}
