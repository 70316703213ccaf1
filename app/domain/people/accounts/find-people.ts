import { type SQL, sql } from 'drizzle-orm'
import { nameKey } from '#app/lib/texts/name-key.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  instant,
  int,
  json,
  list,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'
import { personClass, role } from '#db/schema/index.ts'
import { verifiedNow } from '../sign-in/viewer.ts'

const person = shape({
  id: uuid,
  name: text,
  class: oneOf(personClass.enumValues),
  verified: bool,
  /** Whether she has an address; the address itself is shown to nobody. */
  hasAddress: bool,
  roles: list(oneOf(role.enumValues)),
  secondFactor: bool,
})
export type PersonFound = RowOf<typeof person>

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
  return read(db, person)`
    select ${columns} from people p where ${found} and p.erased_at is null
    order by p.name_key = ${key} desc, p.display_name limit 20`
}

/** Everyone who holds a role, in force or waiting for the second factor. */
export const roleHolders = (db: Db): Promise<PersonFound[]> =>
  read(db, person)`
    select ${columns} from people p
    where p.id in (select person_id from role_grants where revoked_at is null) and p.erased_at is null
    order by p.display_name`

const card = shape({
  ...person.columns,
  joinedAt: instant,
  verifiedUntil: nullable(day),
  grants: list(json({ role: oneOf(role.enumValues), since: instant, last: bool })),
  official: nullable(
    json({
      personId: uuid,
      slug: text,
      name: text,
      title: stored<Translated>(),
      delegation: stored<Translated>(),
      rank: int,
      since: day,
      until: nullable(day),
    }),
  ),
})
export type PersonCard = RowOf<typeof card>

/** One person for the desk; null when there is none, or no more. */
export async function personCard(db: Db, id: string): Promise<PersonCard | null> {
  const [row] = await read(db, card)`
    select ${columns}, p.joined_at as "joinedAt",
      (select max(r.expires_on) from residency_claims c join residency_rulings r on r.claim_id = c.id
       where c.person_id = p.id and c.class = p.class and r.granted) as "verifiedUntil",
      coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'since', g.granted_at, 'last',
         g.role = 'administrator' and (select count(*) from role_grants a where a.role = 'administrator' and a.revoked_at is null) = 1)
         order by g.role) from role_grants g where g.person_id = p.id and g.revoked_at is null), '[]') as grants,
      (select jsonb_build_object('personId', o.person_id, 'slug', o.slug, 'name', o.name, 'title', o.title,
         'delegation', o.delegation, 'rank', o.rank, 'since', o.since, 'until', o.until)
       from officials o where o.person_id = p.id) as official
    from people p where p.id = ${id} and p.erased_at is null`
  return row ? { ...row, verifiedUntil: row.verified ? row.verifiedUntil : null } : null
}
