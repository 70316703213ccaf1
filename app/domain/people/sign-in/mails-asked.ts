import type { Db } from '#db/client.ts'
import { giveBackToken, takeToken } from '../../audit/index.ts'
import { TooMany } from '../../refusal.ts'
import { mailboxOf } from './mailbox.ts'

/**
 * Codes that strangers may have mailed to one mailbox, whatever they write after a plus and whoever asks. A right code
 * shows that its reader wanted it, and does not stay counted.
 */
const bounds = [
  { most: 12, seconds: 3600 },
  { most: 40, seconds: 86_400 },
]

const keyOf = (email: string, seconds: number) => `code-mailed:${seconds}:${mailboxOf(email)}`

/** Counts a code that is about to be mailed. Refuses with `too-many` (429). */
export async function countMailTo(tx: Db, email: string): Promise<void> {
  for (const bound of bounds) {
    const wait = await takeToken(tx, keyOf(email, bound.seconds), bound)
    if (wait > 0) throw new TooMany(wait)
  }
}

export async function takeBackMail(tx: Db, email: string): Promise<void> {
  for (const bound of bounds) await giveBackToken(tx, keyOf(email, bound.seconds), bound)
}
