import { createHash } from 'node:crypto'
import { verify } from '@node-rs/argon2'
import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import { type CounterConsent, counterConsents } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import type { Confirmation } from '../people/index.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { written } from '../written.ts'
import { asEvent, lockConsent, refuseUnlessWaiting } from './consent-lock.ts'
import { record } from './news.ts'
import { spendUntil } from './terms.ts'
import { refuseAtCounter, whomAt } from './whom.ts'

/** What stands on her paper so that it is found again: a register's number, a date and a name of file. */
export const PaperReference = written().min(3).max(200)

const mostAttempts = 5

/**
 * Tries the code that she was mailed or that her letter holds. A wrong one does not throw, so that the attempt stays
 * counted: whoever calls commits first and refuses then. Refused: `counter-letter-yours` to who printed the letter,
 * `counter-code-another` to who did not ask for the mailed code, `counter-expired`, `already-done`.
 */
export async function giveYesByCode(
  act: Act,
  { consentId, code }: { consentId: string; code: string },
): Promise<Confirmation> {
  const { consent, agent } = await waiting(act, consentId, ['code', 'letter'])
  if (consent.printedBy === agent) throw new Refusal('counter-letter-yours', 403, 'code')
  if (consent.method === 'code' && consent.askedBy !== agent)
    throw new Refusal('counter-code-another', 403, 'code')
  const [tried] = await act.tx
    .update(counterConsents)
    .set({ attempts: sql`${counterConsents.attempts} + 1` })
    .where(and(eq(counterConsents.id, consentId), lt(counterConsents.attempts, mostAttempts)))
    .returning({ codeHash: counterConsents.codeHash, attempts: counterConsents.attempts })
  if (!tried) return 'code-spent'
  if (tried.codeHash === '' || !(await verify(tried.codeHash, code)))
    return tried.attempts === mostAttempts ? 'code-spent' : 'code-wrong'
  await give(act, consent, agent)
  return 'confirmed'
}

/** Notes the paper on which she says yes: only a hash of its scan or of its reference is kept, until the subject closes. */
export async function giveYesOnPaper(
  act: Act,
  { consentId, ...paper }: { consentId: string } & ({ reference: string } | { scan: Uint8Array }),
): Promise<void> {
  const { consent, agent } = await waiting(act, consentId, ['paper'])
  // The row's own id is the salt: a short reference cannot be looked up in a table of hashes made before.
  const paperHash = createHash('sha256')
    .update(`${consentId}\n`)
    .update('scan' in paper ? paper.scan : paper.reference.normalize('NFC'))
    .digest('hex')
  await give(act, consent, agent, { paperHash })
}

/** The second of two agents signs, on her own session. Refused to the first (`counter-second-agent`). */
export async function signYes(act: Act, consentId: string): Promise<void> {
  const { consent, agent } = await waiting(act, consentId, ['two-agents'])
  if (consent.askedBy === agent) throw new Refusal('counter-second-agent', 403)
  await give(act, consent, agent)
}

async function waiting(act: Act, consentId: string, methods: CounterConsent['method'][]) {
  allow(act.actor, 'contribution.enter-at-counter')
  const consent = await lockConsent(act, consentId)
  if (!methods.includes(consent.method)) throw new Refusal('not-found', 404)
  refuseAtCounter(act.actor, await whomAt(act.tx, consent.personId))
  refuseUnlessWaiting(consent, act.at)
  return { consent, agent: whoActs(act.actor) }
}

async function give(act: Act, consent: CounterConsent, givenBy: string, proof: { paperHash?: string } = {}) {
  await act.tx
    .update(counterConsents)
    .set({ givenBy, givenAt: act.at, expiresAt: spendUntil(consent.method, act.at), ...proof })
    .where(and(eq(counterConsents.id, consent.id), isNull(counterConsents.givenAt)))
  await record(act, 'counter-yes-given', asEvent(consent), { kind: consent.kind, method: consent.method })
}
