import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { day, instant, nullable, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { personClass } from '#db/schema/index.ts'

const claimStates = ['waiting', 'granted', 'refused', 'withdrawn', 'expired'] as const
export type ClaimState = (typeof claimStates)[number]

const claimRow = shape({
  id: uuid,
  class: oneOf(personClass.enumValues),
  method: oneOf(['proof', 'counter']),
  at: instant,
  state: oneOf(claimStates),
  ruledAt: nullable(instant),
  reason: text,
  expiresOn: nullable(day),
})
export type OwnClaim = RowOf<typeof claimRow>

/** What became of a claim `c` with its ruling `r`, as SQL. */
export const claimState = sql`case when c.withdrawn_at is not null then 'withdrawn' when r.granted is null then 'waiting'
  when not r.granted then 'refused' when r.expires_on < city_today() then 'expired' else 'granted' end`

/** A person's claims and what the mairie said, the latest first. */
export const claimsOf = (db: Db, personId: string): Promise<OwnClaim[]> =>
  read(db, claimRow)`
    select c.id, c.class, c.method, c.at, coalesce(r.reason, '') as reason, r.at as "ruledAt",
      r.expires_on as "expiresOn", ${claimState} as state
    from residency_claims c left join residency_rulings r on r.claim_id = c.id
    where c.person_id = ${personId} order by c.at desc limit 50`
