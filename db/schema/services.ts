import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { difficulties, placeKinds, saidStates, stateCauses } from '#app/lib/kinds.ts'
import { at, id, instant, word } from '../columns.ts'
import { subjects } from './audit.ts'
import { officials, organisations, people, type Translated } from './people.ts'
import { places } from './station.ts'

/** What a body runs at a place: a lift, a car park, a pool. A subject (decision 24); its state is the last word said of it. */
export const services = pgTable(
  'services',
  {
    id: uuid()
      .primaryKey()
      .references(() => subjects.id),
    slug: text().notNull().unique(),
    names: jsonb().$type<Translated>().notNull(),
    /** Translations that the French text has outlived, as `names.it`; `older_translations` keeps it. */
    older: text().array().notNull().default([]),
    kind: text({ enum: placeKinds }).notNull(),
    placeId: uuid()
      .notNull()
      .references(() => places.id),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    electedId: uuid()
      .notNull()
      .references(() => officials.personId),
    /** What it is and what one should know, in a few lines. */
    about: jsonb().$type<Translated>(),
    phone: text().notNull().default(''),
    webcam: text().notNull().default(''),
    difficulty: text({ enum: difficulties }),
    /** Hours after which what was said of it counts no more, unless somebody says it again. */
    confirmHours: integer().notNull().default(24),
    searchText: text().notNull(),
    revision: integer().notNull().default(1),
    closedAt: instant(),
    at: at(),
    movedAt: at(),
  },
  (t) => [
    check('a_service_has_a_kind', word(t.kind, placeKinds)),
    check('a_run_is_of_a_difficulty', word(t.difficulty, difficulties)),
    check('a_service_is_confirmed_within_a_month', sql`${t.confirmHours} between 1 and 744`),
    check('a_service_is_named_in_french', sql`coalesce(${t.names} ->> 'fr', '') <> ''`),
    index('services_of_place').on(t.placeId),
    index('services_of_body').on(t.bodyId),
    index('services_of_elected').on(t.electedId),
    index('services_spelt').using('gin', sql`spellings(${t.searchText})`),
    index('services_search').using('gin', sql`${t.searchText} gin_trgm_ops`),
  ],
)
export type Service = typeof services.$inferSelect

/** When it runs, and its hours then, as OSM writes opening_hours: exceptions stand in them. Without hours, all day. */
export const serviceSeasons = pgTable(
  'service_seasons',
  {
    serviceId: uuid()
      .notNull()
      .references(() => services.id),
    fromOn: date({ mode: 'string' }).notNull(),
    untilOn: date({ mode: 'string' }).notNull(),
    hours: text().notNull().default(''),
  },
  (t) => [
    primaryKey({ columns: [t.serviceId, t.fromOn] }),
    check('a_season_ends_after_it_begins', sql`${t.untilOn} >= ${t.fromOn}`),
  ],
)

/**
 * Each word said of a service, never changed: by a person, or by a source. Said again, it confirms; `since` is when it
 * was first so. It holds until its end, if it has one, and nothing is guessed after that.
 */
export const serviceWords = pgTable(
  'service_words',
  {
    id: id(),
    serviceId: uuid()
      .notNull()
      .references(() => services.id),
    state: text({ enum: saidStates }).notNull(),
    reason: jsonb().$type<Translated>(),
    /** Of a state that is not open: by what its days are counted. */
    cause: text({ enum: stateCauses }),
    groomed: boolean(),
    since: instant().notNull(),
    until: instant(),
    by: uuid().references(() => people.id),
    source: text(),
    at: at(),
  },
  (t) => [
    check('a_word_has_a_cause', word(t.cause, stateCauses)),
    check('what_is_open_has_no_cause', sql`${t.cause} is null or ${t.state} <> 'open'`),
    check('a_state_that_is_said', word(t.state, saidStates)),
    check('somebody_says_it_or_a_source', sql`(${t.by} is null) <> (${t.source} is null)`),
    check('a_word_ends_after_it_is_said', sql`${t.until} > ${t.at}`),
    check('it_was_so_before_it_was_said_again', sql`${t.since} <= ${t.at}`),
    index('words_on_service').on(t.serviceId, t.at),
    index('words_by').on(t.by),
  ],
)

/** That somebody there sees something else than what was said: counted, and who she is is not kept. */
export const serviceDoubts = pgTable(
  'service_doubts',
  {
    id: id(),
    wordId: uuid()
      .notNull()
      .references(() => serviceWords.id),
    at: at(),
  },
  (t) => [index('doubts_on_word').on(t.wordId)],
)
