import { sql } from 'drizzle-orm'
import { check, doublePrecision, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Geometry } from '#app/lib/formats/geometry.ts'
import { placeKinds } from '#app/lib/kinds.ts'
import { at, id, instant, word } from '../columns.ts'
import { subjects } from './audit.ts'
import { organisations, people, type Translated } from './people.ts'

/**
 * The one register of places: whatever has a where points here, and keeps no name of its own. A place is a subject
 * (decision 24), is never deleted, and is closed once it is used no more.
 */
export const places = pgTable(
  'places',
  {
    id: uuid()
      .primaryKey()
      .references(() => subjects.id),
    slug: text().notNull().unique(),
    names: jsonb().$type<Translated>().notNull(),
    /** Translations that the French text has outlived, as `names.it`; `older_translations` keeps it. */
    older: text().array().notNull().default([]),
    kind: text({ enum: placeKinds }).notNull(),
    /** Where it is, in WGS 84: its own point, or one on its line or within its outline. Null while nobody has said it. */
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    /** A line or an outline, where it has one. */
    geometry: jsonb().$type<Geometry>(),
    /** Metres above the sea. */
    altitude: integer(),
    /** The body in charge. */
    bodyId: uuid().references(() => organisations.id),
    address: text().notNull().default(''),
    /** Of the national nomenclature of equipment (scdl-equipements). */
    equipmentCode: text().notNull().default(''),
    /** How one gets in with a wheelchair, a pram, a cane. */
    accessibility: jsonb().$type<Translated>(),
    /** Its names in every language and its address, without accents: what the search reads. */
    searchText: text().notNull(),
    revision: integer().notNull().default(1),
    closedAt: instant(),
    at: at(),
    movedAt: at(),
  },
  (t) => [
    check('a_place_has_a_kind', word(t.kind, placeKinds)),
    check(
      'a_place_is_on_earth',
      sql`${t.latitude} between -90 and 90 and ${t.longitude} between -180 and 180`,
    ),
    check('a_point_has_both_numbers', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    check('a_place_is_named_in_french', sql`coalesce(${t.names} ->> 'fr', '') <> ''`),
    check('an_equipment_code_has_eight_digits', sql`${t.equipmentCode} ~ '^([0-9]{3}|[0-9]{8})?$'`),
    index('places_by_point').on(t.latitude, t.longitude),
    index('places_of_body').on(t.bodyId),
    index('places_spelt').using('gin', sql`spellings(${t.searchText})`),
    index('places_search').using('gin', sql`${t.searchText} gin_trgm_ops`),
  ],
)
export type Place = typeof places.$inferSelect

/** One place as a file says it, with the line that it stands on and what could not be read of it. */
export type ImportedPlace = {
  line: number
  names: Translated
  kind: string
  latitude: number | null
  longitude: number | null
  geometry: Geometry | null
  altitude: number | null
  address: string
  equipmentCode: string
  faults: string[]
}

/** A file of places that somebody brought: what it would do is read first, and done once. */
export const placeImports = pgTable(
  'place_imports',
  {
    id: id(),
    bodyId: uuid().references(() => organisations.id),
    fileName: text().notNull(),
    /** What was found out about the file: its separator, a mark of its bytes, coordinates the wrong way round. */
    remarks: jsonb().$type<string[]>().notNull(),
    rows: jsonb().$type<ImportedPlace[]>().notNull(),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
    doneAt: instant(),
  },
  (t) => [index('imports_by').on(t.by, t.at)],
)
export type PlaceImport = typeof placeImports.$inferSelect
