import { type SQL, sql } from 'drizzle-orm'
import { nameKey } from '#app/lib/texts/name-key.ts'
import type { Db } from '#db/client.ts'
import type { Official, PersonClass, Role } from '#db/schema/index.ts'
import { verifiedNow } from '../sign-in/viewer.ts'

export type PersonFound = {
  id: string
  name: string
  class: PersonClass
  verified: boolean
  /** Whether she has an address; the address itself is shown to nobody. */
  hasAddress: boolean
  roles: Role[]
  secondFactor: boolean
}

const columns = sql`
  p.id, p.display_name as name, p.class, ${verifiedNow(sql`p.id`, sql`p.class`)} as verified, p.email is not null as "hasAddress",
  coalesce((select jsonb_agg(g.role order by g.role) from role_grants g where g.person_id = p.id and g.revoked_at is null), '[]') as roles,
  exists (select from second_factors f where f.person_id = p.id and f.confirmed_at is not null) as "secondFactor"`

/** People by a part of the name that they show, accents and case apart, or by their whole address; twenty at most. */
export async function findPeople(db: Db, words: string): Promise<PersonFound[]> {
  const key = nameKey(words)
  if (key === '') return []
  const named = sql`p.name_key like ${`%${key}%`}`
  const found: SQL = words.includes('@') ? sql`p.email = ${words.trim()}` : named
  return [
    ...(await db.execute<PersonFound>(sql`
      select ${columns} from people p where ${found} and p.erased_at is null
      order by p.name_key = ${key} desc, p.display_name limit 20`)),
  ]
}

/** Everyone who holds a role, in force or waiting for the second factor. */
export async function roleHolders(db: Db): Promise<PersonFound[]> {
  return [
    ...(await db.execute<PersonFound>(sql`
      select ${columns} from people p
      where p.id in (select person_id from role_grants where revoked_at is null) and p.erased_at is null
      order by p.display_name`)),
  ]
}

export type PersonCard = PersonFound & {
  joinedAt: Date
  verifiedUntil: string | null
  grants: { role: Role; since: Date; last: boolean }[]
  official: Official | null
}

/** One person for the desk; null when there is none, or no more. */
export async function personCard(db: Db, id: string): Promise<PersonCard | null> {
  type Row = PersonFound & {
    joinedAt: string
    verifiedUntil: string | null
    grants: { role: Role; since: string; last: boolean }[]
    official: Official | null
  }
  const [row] = await db.execute<Row>(sql`
    select ${columns}, p.joined_at as "joinedAt",
      (select max(r.expires_on)::text from residency_claims c join residency_rulings r on r.claim_id = c.id
       where c.person_id = p.id and c.class = p.class and r.granted) as "verifiedUntil",
      coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'since', g.granted_at, 'last',
         g.role = 'administrator' and (select count(*) from role_grants a where a.role = 'administrator' and a.revoked_at is null) = 1)
         order by g.role) from role_grants g where g.person_id = p.id and g.revoked_at is null), '[]') as grants,
      (select jsonb_build_object('personId', o.person_id, 'slug', o.slug, 'name', o.name, 'title', o.title,
         'delegation', o.delegation, 'rank', o.rank, 'since', o.since, 'until', o.until)
       from officials o where o.person_id = p.id) as official
    from people p where p.id = ${id} and p.erased_at is null`)
  if (!row) return null
  return {
    ...row,
    joinedAt: new Date(row.joinedAt),
    verifiedUntil: row.verified ? row.verifiedUntil : null,
    grants: row.grants.map((grant) => ({ ...grant, since: new Date(grant.since) })),
  }
}
