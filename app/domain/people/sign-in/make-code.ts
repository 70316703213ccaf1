import { randomInt } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { signInCodes } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'

/**
 * Makes the six digits for a code that was asked for, for the job that mails them; only a slow hash stays. Null when
 * the code is no longer wanted (used, replaced, expired). A job that runs again gives the digits that it gave before.
 */
export async function makeCode(
  act: Act,
  codeId: string,
  code = String(randomInt(1_000_000)).padStart(6, '0'),
): Promise<{ email: string; code: string } | null> {
  const [row] = await act.tx
    .update(signInCodes)
    .set({ codeHash: await hash(code) })
    .where(and(eq(signInCodes.id, codeId), isNull(signInCodes.usedAt), gt(signInCodes.expiresAt, act.at)))
    .returning({ email: signInCodes.email })
  return row ? { email: row.email, code } : null
}
