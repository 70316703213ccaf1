import { type SQL, sql } from 'drizzle-orm'
import { type PlaceKind, placeKinds } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  byKey,
  float,
  int,
  json,
  list,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'

/** What the list shows: each filter narrows it; `near` puts the nearest first. */
export type PlaceFilters = {
  words?: string[]
  kind?: PlaceKind
  body?: string
  near?: { latitude: number; longitude: number }
}

const cardRow = shape({
  id: uuid,
  slug: text,
  name: text,
  lang: oneOf(locales),
  kind: oneOf(placeKinds),
  address: text,
  altitude: nullable(int),
  latitude: nullable(float),
  longitude: nullable(float),
  body: nullable(json({ slug: text, name: text })),
  closed: bool,
  /** From where the reader is, where she said it. */
  metres: nullable(int),
})
export type PlaceCard = RowOf<typeof cardRow>

const perPage = 30

/** One page of the register, by name or by distance, and whether there is another: nobody reads a long list by its end. */
export async function placeCards(
  db: Db,
  locale: Locale,
  { near, ...filters }: PlaceFilters,
  page = 1,
): Promise<{ cards: PlaceCard[]; more: boolean }> {
  const metres = near
    ? sql`round(metres_between(${near.latitude}::float8, ${near.longitude}::float8, p.latitude, p.longitude))::int`
    : sql`null::int`
  const rows = await read(db, cardRow)`
    select p.id, p.slug, ${nameIn(locale)} as name, ${langIn(locale)} as lang, p.kind, p.address, p.altitude,
      p.latitude, p.longitude, p.closed_at is not null as closed, ${metres} as metres,
      case when b.id is null then null else jsonb_build_object('slug', b.slug, 'name', b.name) end as body
    from places p left join organisations b on b.id = p.body_id
    where ${conditions(filters)}
    order by p.closed_at is not null, ${near ? sql`metres nulls last` : sql`plain(${nameIn(locale)})`}, p.id
    limit ${perPage + 1} offset ${(page - 1) * perPage}`
  return { cards: rows.slice(0, perPage), more: rows.length > perPage }
}

const counted = shape({
  counts: json({
    total: int,
    kinds: byKey<PlaceKind, number>(int),
    bodies: list(json({ slug: text, name: text, count: int })),
  }),
})
export type PlaceCounts = RowOf<typeof counted>['counts']

/** How many there are, and how many each choice would leave. */
export async function placeCounts(db: Db, { kind, body, words }: PlaceFilters): Promise<PlaceCounts> {
  const [row] = await read(db, counted)`
    select jsonb_build_object(
      'total', (select count(*) from places p left join organisations b on b.id = p.body_id
        where ${conditions({ kind, body, words })}),
      'kinds', (select coalesce(jsonb_object_agg(kind, n), '{}') from (select p.kind, count(*) n from places p
        left join organisations b on b.id = p.body_id where ${conditions({ body, words })} group by p.kind) f),
      'bodies', (select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'name', name, 'count', n) order by name), '[]')
        from (select b.slug, b.name, count(*) n from places p join organisations b on b.id = p.body_id
          where ${conditions({ kind, words })} group by b.slug, b.name) f)) as counts`
  return row!.counts // one row: the query has no source to be empty
}

const conditions = ({ words = [], kind, body }: Omit<PlaceFilters, 'near'>): SQL =>
  sql.join(
    [
      ...words.map((word) => sql`p.id in (select places_like(${word}))`),
      kind ? sql`p.kind = ${kind}` : sql`true`,
      body ? sql`b.slug = ${body}` : sql`true`,
    ],
    sql` and `,
  )

/** Its name in a reader's language, and which one that is. */
export const nameIn = (locale: Locale) => sql`coalesce(p.names ->> ${locale}, p.names ->> 'fr')`
export const langIn = (locale: Locale) => sql`case when p.names ? ${locale} then ${locale} else 'fr' end`
