import { type Limit, takeToken } from '#app/domain/audit/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import type { RequestContext } from './context.ts'

const minutes = 60
const hours = 3600

/** How often one person, and one address, may do a thing. An address is shared by a household or a hotel: it gets more. */
export const limits = {
  'sign-in': { person: { most: 6, seconds: 10 * minutes }, address: { most: 40, seconds: 10 * minutes } },
  code: { person: { most: 10, seconds: 10 * minutes }, address: { most: 60, seconds: 10 * minutes } },
  // A code or a letter to somebody else: an agent sees a person every minute on a busy day.
  counter: { person: { most: 30, seconds: 10 * minutes }, address: { most: 90, seconds: 10 * minutes } },
  comment: { person: { most: 12, seconds: 10 * minutes }, address: { most: 60, seconds: 10 * minutes } },
  opinion: { person: { most: 40, seconds: 10 * minutes }, address: { most: 200, seconds: 10 * minutes } },
  question: { person: { most: 5, seconds: hours }, address: { most: 30, seconds: hours } },
  pledge: { person: { most: 20, seconds: 10 * minutes }, address: { most: 120, seconds: 10 * minutes } },
  notice: { person: { most: 10, seconds: hours }, address: { most: 20, seconds: hours } },
  subscription: { person: { most: 3, seconds: hours }, address: { most: 20, seconds: hours } },
  upload: { person: { most: 20, seconds: hours }, address: { most: 60, seconds: hours } },
  export: { person: { most: 30, seconds: 10 * minutes }, address: { most: 60, seconds: 10 * minutes } },
  small: { person: { most: 120, seconds: 10 * minutes }, address: { most: 600, seconds: 10 * minutes } },
} satisfies Record<string, { person: Limit; address: Limit }>
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
  const { person, address: perAddress } = limits[name]
  const taken = await Promise.all([
    takeToken(instance.db, `${name}:address:${address}`, perAddress),
    who ? takeToken(instance.db, `${name}:person:${who.toLowerCase()}`, person) : true,
  ])
  if (taken.includes(false)) throw new Refusal('too-many', 429)
}
