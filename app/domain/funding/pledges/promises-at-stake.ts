import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, cents, instant, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import type { Act } from '../../act.ts'
import { inLocale } from '../campaigns/shown-campaign.ts'
import { withdrawPledge } from './withdraw-pledge.ts'

/** A promise of hers that may still be charged. */
const atStakeRow = shape({
  id: uuid,
  title: text,
  lang: oneOf(locales),
  amount: cents,
  deadlineAt: instant,
  /** Until the deadline; afterwards it is being collected, and goes its way. */
  withdrawable: bool,
})
export type PromiseAtStake = RowOf<typeof atStakeRow>
const byId = shape({ id: uuid })
const whose = shape({ personId: uuid })

/** What she has promised and nobody has charged yet, the next deadline first: what an erasure must speak of. */
export const promisesAtStake = (db: Db, personId: string, locale: Locale): Promise<PromiseAtStake[]> =>
  read(db, atStakeRow)`
    select p.id, ${inLocale(sql`c.title`, locale)} as title, case when c.title ? ${locale} then ${locale} else 'fr' end as lang,
      p.amount, c.deadline_at as "deadlineAt",
      c.state = 'open' and c.deadline_at > city_now() and p.state = 'confirmed' as withdrawable
    from pledges p join campaigns c on c.id = p.campaign_id
    where p.person_id = ${personId} and p.state in ('confirmed', 'collecting') order by c.deadline_at, p.id`

/**
 * What becomes of her promises as she leaves: withdrawn, or kept where she asked for it. What is being collected already
 * goes its way; what waits for its card has none to charge, and is let go. Returns those that stay: she is told of each.
 */
export async function leavePromises(
  act: Act,
  personId: string,
  choice: 'withdraw' | 'keep',
): Promise<string[]> {
  const waiting = await read(act.tx, byId)`
    select p.id from pledges p join campaigns c on c.id = p.campaign_id
    where p.person_id = ${personId} and p.state = 'started' and c.state = 'open' and c.deadline_at > city_now()`
  for (const { id } of waiting) await withdrawPledge(act, { id })
  const atStake = await promisesAtStake(act.tx, personId, 'fr')
  const leaving = choice === 'withdraw' ? atStake.filter(({ withdrawable }) => withdrawable) : []
  for (const { id } of leaving) await withdrawPledge(act, { id })
  return atStake.filter((one) => !leaving.includes(one)).map(({ id }) => id)
}

/** Those that stayed behind an account, for the last mail to its address. */
export async function promisesLeft(db: Db, ids: string[], locale: Locale): Promise<PromiseAtStake[]> {
  if (ids.length === 0) return []
  const [row] = await read(db, whose)`select person_id as "personId" from pledges where id = ${ids[0]}`
  const left = row ? await promisesAtStake(db, row.personId, locale) : []
  return left.filter(({ id }) => ids.includes(id))
}
