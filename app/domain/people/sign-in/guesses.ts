import type { Db } from '#db/client.ts'
import { giveBackToken, takeToken, waitForToken } from '../../audit/index.ts'
import { TooMany } from '../../refusal.ts'
import { mailboxOf } from './mailbox.ts'

/**
 * Wrong guesses, of codes and passwords, that one mailbox bears in a day from devices that never signed in with its
 * address: one chance in fifteen thousand, since two codes may live. A known device is not held to it, so that nobody
 * can lock an owner out by guessing.
 */
export const guessesPerDay = { most: 30, seconds: 86_400 }

const keyOf = (email: string) => `guess:mailbox:${mailboxOf(email)}`

/** Counts a guess before it is judged; who was right has it given back (`takeBackGuess`). Refuses `too-many-guesses`. */
export async function countGuessAt(db: Db, email: string): Promise<void> {
  const wait = await takeToken(db, keyOf(email), guessesPerDay)
  if (wait > 0) throw new TooMany(wait, 'too-many-guesses')
}

export const takeBackGuess = (db: Db, email: string): Promise<void> =>
  giveBackToken(db, keyOf(email), guessesPerDay)

/** Refuses (`too-many-guesses`) where a guess would be refused. */
export async function refuseWhenSpent(db: Db, email: string): Promise<void> {
  const wait = await waitForToken(db, keyOf(email), guessesPerDay)
  if (wait > 0) throw new TooMany(wait, 'too-many-guesses')
}

const keyOfProof = (personId: string) => `guess:proof:${personId}`

/**
 * Counts a guess at what proves an account beside its mailbox: its factor, or what opens it when it is frozen. To the
 * account, from wherever it is tried, since whoever guesses here holds the mailbox or the password already; outside the
 * deed's transaction, so that a wrong one stays counted. Refuses `too-many-guesses`; the right one is given back.
 */
export async function countProofGuess(db: Db, personId: string): Promise<void> {
  const wait = await takeToken(db, keyOfProof(personId), guessesPerDay)
  if (wait > 0) throw new TooMany(wait, 'too-many-guesses')
}

export const takeBackProofGuess = (db: Db, personId: string): Promise<void> =>
  giveBackToken(db, keyOfProof(personId), guessesPerDay)
