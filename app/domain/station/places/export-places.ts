import type { Geometry } from '#app/lib/formats/geometry.ts'
import { placeKinds } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  float,
  instant,
  int,
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
import { langIn, nameIn } from './place-cards.ts'

const exported = shape({
  slug: text,
  names: stored<Translated>(),
  kind: oneOf(placeKinds),
  latitude: nullable(float),
  longitude: nullable(float),
  geometry: nullable(stored<Geometry>()),
  altitude: nullable(int),
  body: nullable(text),
  address: text,
  equipmentCode: text,
  accessibility: nullable(stored<Translated>()),
  closed: bool,
  movedAt: instant,
})
export type ExportedPlace = RowOf<typeof exported>

/** The register by address, from the one after this on, so many at most. */
export const exportPlaces = (db: Db, { after = '', most = 2_000 } = {}): Promise<ExportedPlace[]> =>
  read(db, exported)`
    select p.slug, p.names, p.kind, p.latitude, p.longitude, p.geometry, p.altitude, b.name as body, p.address,
      p.equipment_code as "equipmentCode", p.accessibility, p.closed_at is not null as closed, p.moved_at as "movedAt"
    from places p left join organisations b on b.id = p.body_id
    where p.slug > ${after} order by p.slug limit ${most}`

const named = shape({ id: uuid, slug: text, name: text, lang: oneOf(locales) })
const placed = shape({
  ...{ id: uuid, slug: text, name: text, lang: oneOf(locales), kind: oneOf(placeKinds) },
  ...{ latitude: float, longitude: float, body: nullable(text) },
  geometry: nullable(stored<Geometry>()),
})
export type PlaceOnMap = RowOf<typeof placed>

/** Every place that is in use, by name: what a form offers; and the one that it has already (`chosen`), if closed since. */
export const everyPlace = (db: Db, locale: Locale, chosen = '') =>
  read(db, named)`
    select p.id, p.slug, ${nameIn(locale)} as name, ${langIn(locale)} as lang from places p
    where p.closed_at is null or p.id::text = ${chosen} order by plain(${nameIn(locale)}), p.id limit 5000`

/** Every place that is in use and whose point is known, by name: what a map shows. `body` is the address of who runs it. */
export const placesOnMap = (db: Db, locale: Locale): Promise<PlaceOnMap[]> =>
  read(db, placed)`
    select p.id, p.slug, ${nameIn(locale)} as name, ${langIn(locale)} as lang, p.kind, p.latitude, p.longitude,
      p.geometry, b.slug as body
    from places p left join organisations b on b.id = p.body_id
    where p.closed_at is null and p.latitude is not null and p.longitude is not null
    order by plain(${nameIn(locale)}), p.id limit 2000`

/** What these places are called, each name once: two may bear one. */
export const namesOf = (places: readonly { name: string }[]): string[] => [
  ...new Set(places.map(({ name }) => name)),
]
