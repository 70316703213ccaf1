import { randomInt } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { type CounterConsent, counterConsents, people } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { asEvent, lockConsent, refuseUnlessWaiting } from './consent-lock.ts'
import { record } from './news.ts'
import { letterDays } from './terms.ts'
import { refuseAtCounter, whomAt } from './whom.ts'

const digits = () => String(randomInt(1_000_000)).padStart(6, '0')

/**
 * Makes the code of a yes that is asked by mail, for the job that mails it; only a slow hash stays. Null when it is no
 * longer wanted. A job that runs again gives the digits that it gave before.
 */
export async function makeCounterCode(
  act: Act,
  consentId: string,
  code = digits(),
): Promise<{ email: string; code: string } | null> {
  const [row] = await act.tx
    .update(counterConsents)
    .set({ codeHash: await hash(code) })
    .from(people)
    .where(
      and(
        eq(counterConsents.id, consentId),
        eq(counterConsents.method, 'code'),
        isNull(counterConsents.givenAt),
        gt(counterConsents.expiresAt, act.at),
        eq(people.id, counterConsents.personId),
      ),
    )
    .returning({ email: people.email })
  return row?.email ? { email: row.email, code } : null
}

/**
 * Makes the code of the letter that an agent prints now; the one of an earlier printing is dead. Whoever prints it has
 * seen it, and so another agent takes the yes that it gives.
 */
export async function printLetter(act: Act, consentId: string): Promise<{ code: string; until: Date }> {
  allow(act.actor, 'contribution.enter-at-counter')
  const consent = await lockConsent(act, consentId)
  refuseAtCounter(act.actor, await whomAt(act.tx, consent.personId))
  if (consent.method !== 'letter') throw new Refusal('not-found', 404)
  refuseUnlessWaiting(consent, act.at)
  const code = digits()
  await act.tx
    .update(counterConsents)
    .set({ codeHash: await hash(code), printedBy: whoActs(act.actor) })
    .where(eq(counterConsents.id, consentId))
  await record(act, 'counter-letter-printed', asEvent(consent))
  return { code, until: lastDay(consent) }
}

const lastDay = ({ at }: Pick<CounterConsent, 'at'>) => new Date(at.getTime() + letterDays * 86_400_000)
