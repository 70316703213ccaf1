import { verify } from '@node-rs/argon2'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { signInCodes } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { copiedCode } from '../../copied-code.ts'
import { countGuessAt, takeBackGuess } from './guesses.ts'
import { takeBackMail } from './mails-asked.ts'

/** Six digits as people copy them. */
export const Code = z
  .string()
  .max(60)
  .transform(copiedCode)
  .pipe(z.string().regex(/^\d{6}$/))

export type Confirmation = 'confirmed' | 'code-wrong' | 'code-expired' | 'code-spent'
const mostAttempts = 5

/**
 * Tries a code for an address, against each of those that live. It does not throw when the code is wrong, so that the
 * attempt stays counted: whoever calls commits first and refuses then. A right code is used up. Two tabs that try at
 * once wait for one another on the codes' rows, and the second finds it used (`code-expired`). Refuses
 * (`too-many-guesses`) unknown devices, once they have guessed all day. A device that is `known`, since it signed in
 * with this address before, is held neither to that nor to the five guesses that others made: only to limits of its
 * own (web/visitor/sign-in-limits.ts), so that its right code always passes.
 */
export async function confirmCode(
  { tx, at }: Act,
  { email, code, known = false }: { email: string; code: string; known?: boolean },
): Promise<Confirmation> {
  if (!known) await countGuessAt(tx, email)
  const living = await tx
    .select({ id: signInCodes.id, codeHash: signInCodes.codeHash, attempts: signInCodes.attempts })
    .from(signInCodes)
    .where(
      and(
        eq(signInCodes.email, email),
        isNull(signInCodes.usedAt),
        sql`${signInCodes.expiresAt} > city_now()`,
      ),
    )
    .orderBy(signInCodes.id)
    .for('update')
  const tried = living.filter(({ attempts }) => known || attempts < mostAttempts)
  if (tried.length === 0) return living.length > 0 ? 'code-spent' : 'code-expired'
  const right = await theRightOf(tried, code)
  if (right) {
    await tx.update(signInCodes).set({ usedAt: at }).where(eq(signInCodes.id, right.id))
    if (!known) {
      await takeBackGuess(tx, email)
      await takeBackMail(tx, email)
    }
    return 'confirmed'
  }
  if (known) return 'code-wrong'
  const ids = tried.map(({ id }) => id)
  await tx
    .update(signInCodes)
    .set({ attempts: sql`${signInCodes.attempts} + 1` })
    .where(inArray(signInCodes.id, ids))
  return tried.every(({ attempts }) => attempts + 1 === mostAttempts) ? 'code-spent' : 'code-wrong'
}

async function theRightOf<Made extends { codeHash: string }>(codes: Made[], given: string) {
  for (const code of codes) if (code.codeHash !== '' && (await verify(code.codeHash, given))) return code
  return undefined
}
