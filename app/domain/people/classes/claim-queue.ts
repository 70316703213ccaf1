import { sql } from 'drizzle-orm'
import { civilDay } from '#app/lib/days/civil-day.ts'
import type { Db } from '#db/client.ts'
import { instant, int, json, nullable, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import type { StoredFile } from '#db/schema/index.ts'
import { personClass } from '#db/schema/index.ts'
import { othersOfMailbox, type SharesMailbox } from '../sign-in/mailbox.ts'
import { claimsOf, type OwnClaim } from './claims-of.ts'
import { lastDayOf } from './verification-term.ts'

const pageSize = 30

const waitingClaim = {
  id: uuid,
  class: oneOf(personClass.enumValues),
  at: instant,
  note: text,
  personId: uuid,
  name: text,
}
const queued = shape({ ...waitingClaim, total: int })
export type WaitingClaim = Omit<RowOf<typeof queued>, 'total'>

/** Claims that wait for an agent, the oldest first, continued after the last one shown; and how many there are. */
export async function claimQueue(
  db: Db,
  after?: string,
): Promise<{ claims: WaitingClaim[]; total: number; next: string | null }> {
  const rows = await read(db, queued)`
    select c.id, c.class, c.at, c.note, p.id as "personId", p.display_name as name,
      (select count(*) from residency_claims w where w.proof_file_id is not null)::int as total
    from residency_claims c join people p on p.id = c.person_id
    where c.proof_file_id is not null
      ${after ? sql`and (c.at, c.id) > (select at, id from residency_claims where id = ${after})` : sql``}
    order by c.at, c.id limit ${pageSize + 1}`
  const claims = rows.slice(0, pageSize).map(({ total, ...claim }) => claim)
  return {
    claims,
    total: rows[0]?.total ?? 0,
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
  const [row] = await read(db, claimRow)`
    select c.id, c.class, c.at, c.note, p.id as "personId", p.display_name as name, p.joined_at as "joinedAt",
      city_now() as now,
      case when f.id is not null then jsonb_build_object('mediaType', f.media_type, 'name', f.name, 'bytes', f.bytes) end as proof
    from residency_claims c join people p on p.id = c.person_id
    left join files f on f.id = c.proof_file_id and f.deleted_at is null
    where c.id = ${id}`
  if (!row) return null
  const { now, ...claim } = row
  const [claims, sameMailbox] = await Promise.all([
    claimsOf(db, claim.personId),
    othersOfMailbox(db, claim.personId),
  ])
  return {
    ...claim,
    state: claims.find((claim) => claim.id === id)?.state ?? 'waiting',
    sameMailbox,
    earlier: claims.filter((claim) => claim.id !== id),
    wouldExpireOn: lastDayOf(claim.class, civilDay(now)),
  }
}

const claimRow = shape({
  ...waitingClaim,
  joinedAt: instant,
  now: instant,
  proof: nullable(json({ mediaType: text, name: text, bytes: int })),
})
const proofFile = shape({ key: text, mediaType: text, name: text })

/** Where the proof of a waiting claim lies; null once it is ruled upon or withdrawn. */
export async function proofOfClaim(
  db: Db,
  claimId: string,
): Promise<Pick<StoredFile, 'key' | 'purpose' | 'mediaType' | 'name'> | null> {
  const [row] = await read(db, proofFile)`
    select f.key, f.media_type as "mediaType", f.name from residency_claims c
    join files f on f.id = c.proof_file_id where c.id = ${claimId} and f.deleted_at is null`
  return row ? { ...row, purpose: 'proof' } : null
}
