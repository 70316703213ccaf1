import { type SQL, sql } from 'drizzle-orm'
import { difficulties, type PlaceKind, placeKinds, type ServiceState } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { json, nullable, type Of, oneOf, read, shape, text, uuid } from '#db/read/index.ts'
import type { Actor } from '../../act.ts'
import { may } from '../../policy.ts'
import { atThisHour, stateColumns, stateNow, stateShape } from './state-now.ts'

export type ServiceFilters = { words?: string[]; kind?: PlaceKind; body?: string; placeId?: string }

const told = {
  ...stateShape,
  id: uuid,
  slug: text,
  name: text,
  lang: oneOf(locales),
  kind: oneOf(placeKinds),
  difficulty: nullable(oneOf(difficulties)),
  place: json({ slug: text, name: text }),
  body: json({ slug: text, name: text }),
}
const cardRow = shape(told)
export type ServiceCard = Of<typeof told> & { hour: ReturnType<typeof atThisHour> }

/** Every service that runs, by what it is and by name: a commune has some dozens of them. */
export async function serviceCards(
  db: Db,
  locale: Locale,
  { words = [], kind, body, placeId }: ServiceFilters = {},
  whose: SQL = sql`true`,
): Promise<ServiceCard[]> {
  const rows = await read(db, cardRow)`
    select s.id, s.slug, coalesce(s.names ->> ${locale}, s.names ->> 'fr') as name,
      case when s.names ? ${locale} then ${locale} else 'fr' end as lang, s.kind, s.difficulty,
      jsonb_build_object('slug', p.slug, 'name', coalesce(p.names ->> ${locale}, p.names ->> 'fr')) as place,
      jsonb_build_object('slug', b.slug, 'name', b.name) as body, ${stateColumns}
    from services s join places p on p.id = s.place_id join organisations b on b.id = s.body_id ${stateNow}
    where s.closed_at is null and ${kind ? sql`s.kind = ${kind}` : sql`true`}
      and ${body ? sql`b.slug = ${body}` : sql`true`} and ${placeId ? sql`p.id = ${placeId}` : sql`true`}
      and ${whose}
      and ${sql.join([sql`true`, ...words.map((word) => sql`s.id in (select services_like(${word}))`)], sql` and `)}
    order by array_position(${sql.param([...placeKinds])}::text[], s.kind), plain(s.names ->> 'fr'), s.id limit 400`
  return rows.map((row) => ({ ...row, hour: atThisHour(row) }))
}

/** Those of the bodies for which she acts. */
export const servicesOf = (db: Db, locale: Locale, actor: Actor): Promise<ServiceCard[]> =>
  serviceCards(
    db,
    locale,
    {},
    may(actor, 'station.all-bodies')
      ? sql`true`
      : sql`exists (select from memberships m where m.organisation_id = s.body_id
          and m.person_id = ${actor.id}::uuid and m.ended_at is null)`,
  )

/** What a card counts as: what was not confirmed in time counts as nothing. */
export const countedAs = ({ state, stale }: Pick<ServiceCard, 'state' | 'stale'>): ServiceState =>
  stale ? 'unknown' : state

/** Open by what was said and confirmed, and by its hours. */
export const isOpenNow = (card: ServiceCard): boolean =>
  ['open', 'partly'].includes(countedAs(card)) && (card.hour === null || card.hour.open)
