import { sql } from 'drizzle-orm'
import type { Geometry } from '#app/lib/formats/geometry.ts'
import { placeKinds } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  float,
  instant,
  int,
  json,
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
import { olderThanSource } from '../../older-translation.ts'
import { langIn, nameIn } from './place-cards.ts'

const placeRow = shape({
  id: uuid,
  slug: text,
  name: text,
  lang: oneOf(locales),
  names: stored<Translated>(),
  olderThanSource: bool,
  kind: oneOf(placeKinds),
  latitude: nullable(float),
  longitude: nullable(float),
  geometry: nullable(stored<Geometry>()),
  altitude: nullable(int),
  bodyId: nullable(uuid),
  body: nullable(json({ slug: text, name: text })),
  address: text,
  equipmentCode: text,
  accessibility: nullable(stored<Translated>()),
  closed: bool,
  revision: int,
  movedAt: instant,
})
export type PlaceShown = RowOf<typeof placeRow>

/** All that the register says of one place; null where there is none at this address. */
export async function placeAt(db: Db, slug: string, locale: Locale): Promise<PlaceShown | null> {
  const [row] = await read(db, placeRow)`
    select p.id, p.slug, ${nameIn(locale)} as name, ${langIn(locale)} as lang, p.names,
      ${olderThanSource(sql`p.older`, locale)} as "olderThanSource", p.kind, p.latitude, p.longitude,
      p.geometry, p.altitude, p.body_id as "bodyId", p.address, p.equipment_code as "equipmentCode", p.accessibility,
      case when b.id is null then null else jsonb_build_object('slug', b.slug, 'name', b.name) end as body,
      p.closed_at is not null as closed, p.revision, p.moved_at as "movedAt"
    from places p left join organisations b on b.id = p.body_id where p.slug = ${slug}`
  return row ?? null
}

const nearRow = shape({
  slug: text,
  name: text,
  lang: oneOf(locales),
  kind: oneOf(placeKinds),
  latitude: float,
  longitude: float,
  geometry: nullable(stored<Geometry>()),
  metres: int,
})
export type PlaceNear = RowOf<typeof nearRow>

/** The nearest places around a point, within so many metres; those that are closed are left out. */
export async function placesNear(
  db: Db,
  locale: Locale,
  {
    latitude,
    longitude,
    metres = 1_500,
    but,
    most = 6,
  }: {
    latitude: number
    longitude: number
    metres?: number
    /** The place from which one looks around. */
    but?: string
    most?: number
  },
): Promise<PlaceNear[]> {
  const point = sql`${latitude}::float8, ${longitude}::float8`
  // A degree of latitude is 111 km: the index finds the square, the sphere the circle within it.
  const [north, east] = [metres / 111_000, metres / (111_000 * Math.cos((latitude * Math.PI) / 180))]
  return read(db, nearRow)`
    select slug, name, lang, kind, latitude, longitude, geometry, round(away)::int as metres from (
      select p.slug, ${nameIn(locale)} as name, ${langIn(locale)} as lang, p.kind, p.latitude, p.longitude, p.geometry,
        metres_between(${point}, p.latitude, p.longitude) as away
      from places p where p.closed_at is null and p.id is distinct from ${but ?? null}::uuid
        and p.latitude between ${latitude - north}::float8 and ${latitude + north}::float8
        and p.longitude between ${longitude - east}::float8 and ${longitude + east}::float8) f
    where away <= ${metres} order by away, slug limit ${most}`
}
