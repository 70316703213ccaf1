import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { PersonClass } from '#db/schema/index.ts'

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
  const rows = await db.execute<Record<string, string | boolean | null>>(sql`
    select c.id, c.class, c.method, c.at, c.withdrawn_at, r.granted, r.reason, r.at as ruled_at, r.expires_on,
      r.expires_on < city_today() as over
    from residency_claims c left join residency_rulings r on r.claim_id = c.id
    where c.person_id = ${personId} order by c.at desc limit 50`)
  return rows.map((row) => ({
    id: row.id as string,
    class: row.class as PersonClass,
    method: row.method as OwnClaim['method'],
    at: new Date(row.at as string),
    state: stateOf(row),
    ruledAt: row.ruled_at ? new Date(row.ruled_at as string) : null,
    reason: (row.reason as string | null) ?? '',
    expiresOn: row.expires_on as string | null,
  }))
}

function stateOf(row: Record<string, string | boolean | null>): ClaimState {
  if (row.withdrawn_at) return 'withdrawn'
  if (row.granted === null) return 'waiting'
  if (!row.granted) return 'refused'
  return row.over ? 'expired' : 'granted'
}
