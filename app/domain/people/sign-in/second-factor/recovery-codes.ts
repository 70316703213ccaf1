import { createHash, randomInt } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { recoveryCodes } from '#db/schema/index.ts'
import type { Act } from '../../../act.ts'
import { copiedCode } from '../../../copied-code.ts'
import { record } from '../../news.ts'

// Without the letters and figures that are mistaken for one another.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const count = 10

/** Ten new codes of sixty bits (such as "k7qd-9fzw-3tmx"), in the place of the former ones. Only their hashes stay. */
export async function replaceRecoveryCodes(act: Act, personId: string): Promise<string[]> {
  const codes = Array.from({ length: count }, newCode)
  await act.tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId))
  await act.tx.insert(recoveryCodes).values(codes.map((code) => ({ personId, codeHash: hashed(code) })))
  await record(act, 'recovery-codes-made', { kind: 'person', id: personId })
  return codes
}

/** Uses a recovery code up, once: false when it is none of hers or was used. */
export async function takeRecoveryCode({ tx, at }: Act, personId: string, code: string): Promise<boolean> {
  const taken = await tx
    .update(recoveryCodes)
    .set({ usedAt: at })
    .where(
      and(
        eq(recoveryCodes.personId, personId),
        eq(recoveryCodes.codeHash, hashed(code)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ usedAt: recoveryCodes.usedAt })
  return taken.length > 0
}

function newCode(): string {
  const letters = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}

const hashed = (code: string) => createHash('sha256').update(copiedCode(code).toLowerCase()).digest('hex')
