import { sql } from 'drizzle-orm'
import { civilDay } from '#app/lib/days/civil-day.ts'
import type { Db } from '#db/client.ts'
import type { PersonClass, StoredFile } from '#db/schema/index.ts'
import { othersOfMailbox, type SharesMailbox } from '../sign-in/mailbox.ts'
import { claimsOf, type OwnClaim } from './claims-of.ts'
import { lastDayOf } from './verification-term.ts'

const pageSize = 30

export type WaitingClaim = {
  id: string
  class: PersonClass
  at: Date
  note: string
  personId: string
  name: string
}

/** Claims that wait for an agent, the oldest first, continued after the last one shown; and how many there are. */
export async function claimQueue(
  db: Db,
  after?: string,
): Promise<{ claims: WaitingClaim[]; total: number; next: string | null }> {
  const rows = await db.execute<Record<string, string>>(sql`
    select c.id, c.class, c.at, c.note, p.id as person_id, p.display_name as name,
      (select count(*) from residency_claims w where w.proof_file_id is not null)::int as total
    from residency_claims c join people p on p.id = c.person_id
    where c.proof_file_id is not null
      ${after ? sql`and (c.at, c.id) > (select at, id from residency_claims where id = ${after})` : sql``}
    order by c.at, c.id limit ${pageSize + 1}`)
  const claims = rows.slice(0, pageSize).map((row) => ({
    id: row.id as string,
    class: row.class as PersonClass,
    at: new Date(row.at as string),
    note: row.note as string,
    personId: row.person_id as string,
    name: row.name as string,
  }))
  return {
    claims,
    total: Number(rows[0]?.total ?? 0),
    next: rows.length > pageSize ? (claims.at(-1)?.id ?? null) : null,
  }
}

export type ClaimShown = WaitingClaim & {
  joinedAt: Date
  state: OwnClaim['state']
  earlier: OwnClaim[]
  /** Other people whose address leads to the same mailbox. */
  sameMailbox: SharesMailbox[]
  /** Until when a grant of this day would stand. */
  wouldExpireOn: string
  proof: Pick<StoredFile, 'mediaType' | 'name' | 'bytes'> | null
}

/** One claim as the agent who rules on it sees it; null when there is none of this id. */
export async function claimShown(db: Db, id: string): Promise<ClaimShown | null> {
  const [row] = await db.execute<Record<string, string | number | null>>(sql`
    select c.id, c.class, c.at, c.note, p.id as person_id, p.display_name as name, p.joined_at, city_now() as now,
      f.media_type, f.name as file_name, f.bytes
    from residency_claims c join people p on p.id = c.person_id
    left join files f on f.id = c.proof_file_id and f.deleted_at is null
    where c.id = ${id}`)
  if (!row) return null
  const personId = row.person_id as string
  const [claims, sameMailbox] = await Promise.all([claimsOf(db, personId), othersOfMailbox(db, personId)])
  const of = row.class as PersonClass
  return {
    id,
    class: of,
    at: new Date(row.at as string),
    note: row.note as string,
    personId,
    name: row.name as string,
    joinedAt: new Date(row.joined_at as string),
    state: claims.find((claim) => claim.id === id)?.state ?? 'waiting',
    sameMailbox,
    earlier: claims.filter((claim) => claim.id !== id),
    wouldExpireOn: lastDayOf(of, civilDay(new Date(row.now as string))),
    proof: row.media_type
      ? { mediaType: row.media_type as string, name: row.file_name as string, bytes: row.bytes as number }
      : null,
  }
}

/** Where the proof of a waiting claim lies; null once it is ruled upon or withdrawn. */
export async function proofOfClaim(
  db: Db,
  claimId: string,
): Promise<Pick<StoredFile, 'key' | 'purpose' | 'mediaType' | 'name'> | null> {
  const [row] = await db.execute<{ key: string; mediaType: string; name: string }>(sql`
    select f.key, f.media_type as "mediaType", f.name from residency_claims c
    join files f on f.id = c.proof_file_id where c.id = ${claimId} and f.deleted_at is null`)
  return row ? { ...row, purpose: 'proof' } : null
}
