import { type SQL, sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  instant,
  json,
  list,
  nullable,
  oneOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import type { PersonClass, Role, SessionRow, Translated } from '#db/schema/index.ts'
import { personClass, role } from '#db/schema/index.ts'
import { type Actor, nobody } from '../../act.ts'
import { byException } from '../../policy.ts'

/** Who looks at a page: what every page may need of her, read with her session in one query. */
export type Viewer = {
  id: string
  displayName: string
  email: string | null
  locale: Locale
  class: PersonClass
  /** A ruling that still stands confirms this class. */
  verified: boolean
  /** In force now. */
  roles: Role[]
  /** Granted, in force or waiting for the second factor. */
  heldRoles: Role[]
  secondFactorSet: boolean
  officialUnproved?: true
  /** When this session was opened. */
  signedInAt: Date
  official: { slug: string; name: string; title: Translated } | null
  organisations: { id: string; name: string }[]
}

export const actorOf = (viewer: Viewer | null): Actor =>
  viewer
    ? {
        id: viewer.id,
        roles: viewer.roles,
        heldRoles: viewer.heldRoles,
        signedInAt: viewer.signedInAt,
        ...(viewer.officialUnproved && { officialUnproved: true }),
      }
    : nobody

/**
 * SQL that is true when a person has a verification of her declared class that stands at the city's time. It takes
 * columns named with their table (sql`people.id`): drizzle leaves the table out, and a bare `id` would be the claim's.
 */
export const verifiedNow = (personId: SQL, personClass: SQL) => sql<boolean>`exists (
  select from residency_claims c join residency_rulings r on r.claim_id = c.id
  where c.person_id = ${personId} and c.class = ${personClass} and r.granted and r.expires_on >= city_today())`

const bySession = shape({
  session: json({
    id: text,
    userId: uuid,
    expiresAt: instant,
    openedAt: instant,
    seenAt: instant,
    device: text,
    secondFactorAt: nullable(instant),
    demonstration: bool,
    stale: bool,
  }),
  viewer: json({
    id: uuid,
    displayName: text,
    email: nullable(text),
    locale: oneOf(locales),
    class: oneOf(personClass.enumValues),
    verified: bool,
    heldRoles: list(oneOf(role.enumValues)),
    secondFactorSet: bool,
    official: nullable(json({ slug: text, name: text, title: stored<Translated>() })),
    organisations: list(json({ id: uuid, name: text })),
  }),
})

/** A session as it was read; `stale` once nobody noted for a quarter of an hour that its device was seen. */
export type ReadSession = SessionRow & { stale: boolean }

/** The session with this stored id and its viewer, whether or not it has expired (lucia judges that). */
export async function viewersBySession(
  db: Db,
  id: string,
): Promise<{ session: ReadSession; viewer: Viewer } | null> {
  const [row] = await read(db, bySession)`
    select jsonb_build_object('id', s.id, 'userId', s.user_id, 'expiresAt', s.expires_at, 'openedAt', s.opened_at,
      'seenAt', s.seen_at, 'device', s.device, 'secondFactorAt', s.second_factor_at, 'demonstration', s.demonstration,
      'stale', s.seen_at < city_now() - interval '15 minutes') as session, jsonb_build_object(
      'id', p.id, 'displayName', p.display_name, 'email', p.email, 'locale', p.locale, 'class', p.class,
      'verified', ${verifiedNow(sql`p.id`, sql`p.class`)},
      'heldRoles', coalesce((select jsonb_agg(g.role) from role_grants g where g.person_id = p.id and g.revoked_at is null), '[]'),
      'secondFactorSet', exists (select from second_factors f where f.person_id = p.id and f.confirmed_at is not null),
      'official', (select jsonb_build_object('slug', o.slug, 'name', o.name, 'title', o.title) from officials o
                   where o.person_id = p.id and (o.until is null or o.until >= city_today())),
      'organisations', coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name)
                   from memberships m join organisations o on o.id = m.organisation_id
                   where m.person_id = p.id and m.ended_at is null), '[]')) as viewer
    from sessions s join people p on p.id = s.user_id
    where s.id = ${id} and p.erased_at is null`
  if (!row) return null
  const session: ReadSession = row.session
  // Power comes with the second factor; a demonstration login, which exists nowhere else, stands in for it.
  if (session.demonstration) byException('demonstration', 'desk.visit')
  const trusted = session.secondFactorAt !== null || session.demonstration
  const roles = trusted ? row.viewer.heldRoles : []
  const unproved = !trusted && row.viewer.official !== null && { officialUnproved: true as const }
  return { session, viewer: { ...row.viewer, roles, signedInAt: session.openedAt, ...unproved } }
}
