import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { bulletinCategories, type PersonClass, personClasses, severities } from '#app/lib/kinds.ts'
import { at, id, instant, word, words } from '../columns.ts'
import { subjects } from './audit.ts'
import { organisations, people, type Translated } from './people.ts'
import { places } from './station.ts'

/** What a body lets people know. All that it says stands in its versions, of which the last one counts. */
export const bulletins = pgTable(
  'bulletins',
  {
    id: id(),
    slug: text().notNull().unique(),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The number of its last version. */
    revision: integer().notNull().default(1),
    at: at(),
  },
  (t) => [index('bulletins_of_body').on(t.bodyId)],
)
export type Bulletin = typeof bulletins.$inferSelect

/** What a bulletin says, never changed: whoever corrects it says it anew. */
export const bulletinVersions = pgTable(
  'bulletin_versions',
  {
    id: id(),
    bulletinId: uuid()
      .notNull()
      .references(() => bulletins.id),
    number: integer().notNull(),
    severity: text({ enum: severities }).notNull(),
    /** That whoever wrote of a danger was asked a second time, and said yes. */
    confirmed: boolean().notNull().default(false),
    category: text({ enum: bulletinCategories }).notNull(),
    /** Whom it concerns; none is everybody. */
    audiences: text().array().$type<PersonClass[]>().notNull(),
    titles: jsonb().$type<Translated>().notNull(),
    texts: jsonb().$type<Translated>().notNull(),
    /** Translations that the French text has outlived, as `names.it`; `older_translations` keeps it. */
    older: text().array().notNull().default([]),
    from: instant().notNull(),
    until: instant().notNull(),
    /** Of works, in metres: what the open data of works asks for. */
    worksLength: doublePrecision(),
    worksWidth: doublePrecision(),
    /** The project or another subject that it belongs to. */
    subjectId: uuid().references(() => subjects.id),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [
    unique('bulletin_version_once').on(t.bulletinId, t.number),
    check('a_bulletin_has_a_severity', word(t.severity, severities)),
    check('a_bulletin_has_a_category', word(t.category, bulletinCategories)),
    check('a_bulletin_is_for_classes', words(t.audiences, personClasses)),
    check('a_danger_is_said_twice', sql`${t.severity} <> 'danger' or ${t.confirmed}`),
    check(
      'works_are_measured_in_metres',
      sql`coalesce(${t.worksLength}, 1) between 0.1 and 100000 and coalesce(${t.worksWidth}, 1) between 0.1 and 1000`,
    ),
    check('a_bulletin_ends_after_it_begins', sql`${t.until} > ${t.from}`),
    check(
      'a_bulletin_speaks_french',
      sql`coalesce(${t.titles} ->> 'fr', '') <> '' and coalesce(${t.texts} ->> 'fr', '') <> ''`,
    ),
    index('bulletins_search').using('gin', sql`bulletin_words(${t.titles}, ${t.texts}) gin_trgm_ops`),
    index('bulletin_versions_until').on(t.until),
    index('bulletin_versions_by').on(t.by),
    index('bulletin_versions_on_subject').on(t.subjectId),
  ],
)

/** Where a version of a bulletin holds; none is the whole commune. */
export const bulletinPlaces = pgTable(
  'bulletin_places',
  {
    versionId: uuid()
      .notNull()
      .references(() => bulletinVersions.id),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.placeId] }), index('bulletins_at_place').on(t.placeId)],
)

/** That a bulletin ended before its time, and why. */
export const bulletinEndings = pgTable(
  'bulletin_endings',
  {
    bulletinId: uuid()
      .primaryKey()
      .references(() => bulletins.id),
    reason: jsonb().$type<Translated>().notNull(),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [
    check('an_ending_says_why', sql`coalesce(${t.reason} ->> 'fr', '') <> ''`),
    index('bulletin_endings_by').on(t.by),
  ],
)
