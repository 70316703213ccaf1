import { type Limit, takeToken } from '#app/domain/audit/index.ts'
import { TooMany } from '#app/domain/refusal.ts'
import type { RequestContext } from '../context.ts'
import { networkOf } from './network.ts'

const minutes = 60
const hours = 3600

/**
 * How often one person, and one network, may do a thing. A network is shared by a household, a hotel, or a meeting hall
 * whose eighty people sign up in ten minutes: it gets more. Asking for codes and guessing: web/visitor/sign-in-limits.ts.
 */
export const limits = {
  'sign-in': { person: { most: 6, seconds: 10 * minutes }, network: { most: 300, seconds: 10 * minutes } },
  code: { person: { most: 10, seconds: 10 * minutes }, network: { most: 300, seconds: 10 * minutes } },
  // A code or a letter to somebody else: an agent sees a person every minute on a busy day.
  counter: { person: { most: 30, seconds: 10 * minutes }, network: { most: 90, seconds: 10 * minutes } },
  comment: { person: { most: 12, seconds: 10 * minutes }, network: { most: 200, seconds: 10 * minutes } },
  opinion: { person: { most: 40, seconds: 10 * minutes }, network: { most: 800, seconds: 10 * minutes } },
  question: { person: { most: 5, seconds: hours }, network: { most: 100, seconds: hours } },
  report: { person: { most: 20, seconds: hours }, network: { most: 100, seconds: hours } },
  pledge: { person: { most: 20, seconds: 10 * minutes }, network: { most: 200, seconds: 10 * minutes } },
  notice: { person: { most: 10, seconds: hours }, network: { most: 20, seconds: hours } },
  subscription: { person: { most: 3, seconds: hours }, network: { most: 20, seconds: hours } },
  upload: { person: { most: 20, seconds: hours }, network: { most: 60, seconds: hours } },
  export: { person: { most: 30, seconds: 10 * minutes }, network: { most: 60, seconds: 10 * minutes } },
  small: { person: { most: 120, seconds: 10 * minutes }, network: { most: 1200, seconds: 10 * minutes } },
} satisfies Record<string, { person: Limit; network: Limit }>
export type LimitName = keyof typeof limits

/**
 * Counts one attempt, outside the deed's transaction so that a refused attempt counts too. `who` is the person's id,
 * or the e-mail address given by someone who is not signed in. Refuses with `too-many` (429).
 */
export async function countAttempt(
  { instance, address }: RequestContext,
  name: LimitName,
  who: string | null,
): Promise<void> {
  if (!instance.rateLimits) return
  const { person, network } = limits[name]
  const waits = await Promise.all([
    takeToken(instance.db, `${name}:network:${networkOf(address)}`, network),
    who ? takeToken(instance.db, `${name}:person:${who.toLowerCase()}`, person) : 0,
  ])
  const wait = Math.max(...waits)
  if (wait > 0) throw new TooMany(wait)
}
