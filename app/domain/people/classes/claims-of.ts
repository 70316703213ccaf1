import type { Db } from '#db/client.ts'
import { bool, day, instant, nullable, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import type { PersonClass } from '#db/schema/index.ts'
import { personClass } from '#db/schema/index.ts'

export type ClaimState = 'waiting' | 'granted' | 'refused' | 'withdrawn' | 'expired'
export type OwnClaim = {
  id: string
  class: PersonClass
  method: 'proof' | 'counter'
  at: Date
  state: ClaimState
  ruledAt: Date | null
  reason: string
  expiresOn: string | null
}

/** A person's claims and what the mairie said, the latest first. */
export async function claimsOf(db: Db, personId: string): Promise<OwnClaim[]> {
  const rows = await read(db, claimRow)`
    select c.id, c.class, c.method, c.at, c.withdrawn_at is not null as withdrawn, r.granted, coalesce(r.reason, '') as reason,
      r.at as "ruledAt", r.expires_on as "expiresOn", r.expires_on < city_today() as over
    from residency_claims c left join residency_rulings r on r.claim_id = c.id
    where c.person_id = ${personId} order by c.at desc limit 50`
  return rows.map(({ withdrawn, granted, over, ...claim }) => ({
    ...claim,
    state: stateOf({ withdrawn, granted, over }),
  }))
}

const judged = { withdrawn: bool, granted: nullable(bool), over: nullable(bool) }
const claimRow = shape({
  id: uuid,
  class: oneOf(personClass.enumValues),
  method: oneOf(['proof', 'counter']),
  at: instant,
  ruledAt: nullable(instant),
  reason: text,
  expiresOn: nullable(day),
  ...judged,
})

function stateOf({
  withdrawn,
  granted,
  over,
}: Pick<RowOf<typeof claimRow>, keyof typeof judged>): ClaimState {
  if (withdrawn) return 'withdrawn'
  if (granted === null) return 'waiting'
  if (!granted) return 'refused'
  return over ? 'expired' : 'granted'
}
