import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { bool, instant, nullable, oneOf, type RowOf, read, shape, uuid } from '#db/read/index.ts'
import { personClass } from '#db/schema/index.ts'
import type { Actor } from '../act.ts'
import { holdsOffice } from '../people/index.ts'
import { whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'

/** Somebody as the counter must know her before it acts for her. */
const whom = shape({
  id: uuid,
  class: oneOf(personClass.enumValues),
  /** She has an address, and so an account of her own. */
  hasAccount: bool,
  /** She holds a role, in force or waiting for its second factor, or an office. */
  holdsRole: bool,
  /** The standing "I allow" that she gave and that has not ended. */
  allowanceId: nullable(uuid),
  allowanceEndsAt: nullable(instant),
})
export type Whom = RowOf<typeof whom>

/** Reads it at the city's time. Refuses (`not-found`) for nobody and for an account that was erased. */
export async function whomAt(db: Db, personId: string): Promise<Whom> {
  const [row] = await read(db, whom)`
    select p.id, p.class, p.email is not null as "hasAccount",
      ${holdsOffice(sql`p.id`)} as "holdsRole",
      a.id as "allowanceId", a.ends_at as "allowanceEndsAt"
    from people p left join counter_allowances a on a.person_id = p.id and a.revoked_at is null and a.ends_at > city_now()
    where p.id = ${personId} and p.erased_at is null`
  if (!row) throw new Refusal('not-found', 404)
  return row
}

/** Refuses what no yes makes right: an agent's own voice, and that of whoever holds a role or an office. */
export function refuseAtCounter(actor: Actor, { id, holdsRole }: Pick<Whom, 'id' | 'holdsRole'>): void {
  if (id === whoActs(actor)) throw new Refusal('own-words', 403)
  if (holdsRole) throw new Refusal('counter-role', 403)
}
