import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import {
  type BulletinCategory,
  bulletinCategories,
  calendarKinds,
  infoAudiences,
  type PlaceKind,
  placeKinds,
  seasons,
} from '#app/lib/kinds.ts'
import { at, id, instant, word, words } from '../columns.ts'
import { organisations, people, type Translated } from './people.ts'
import { places } from './station.ts'

/** What stands first on the page of information, for each kind of reader and season; what is not named comes after, hidden nowhere. */
export const infoOrders = pgTable(
  'info_orders',
  {
    id: id(),
    audience: text({ enum: infoAudiences }).notNull(),
    season: text({ enum: seasons }).notNull(),
    kinds: text().array().$type<PlaceKind[]>().notNull(),
    categories: text().array().$type<BulletinCategory[]>().notNull(),
    revision: integer().notNull().default(1),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [
    unique('one_order_for_readers_and_season').on(t.audience, t.season),
    check('an_order_is_for_readers', word(t.audience, infoAudiences)),
    check('an_order_is_of_a_season', word(t.season, seasons)),
    check('an_order_names_kinds', words(t.kinds, placeKinds)),
    check('an_order_names_categories', words(t.categories, bulletinCategories)),
    index('info_orders_by').on(t.by),
  ],
)

/** A practical calendar that a body keeps: the days of the bins, the canteen, the shuttles. */
export const publicCalendars = pgTable(
  'public_calendars',
  {
    id: id(),
    slug: text().notNull().unique(),
    bodyId: uuid()
      .notNull()
      .references(() => organisations.id),
    kind: text({ enum: calendarKinds }).notNull(),
    names: jsonb().$type<Translated>().notNull(),
    placeId: uuid().references(() => places.id),
    revision: integer().notNull().default(1),
    closedAt: instant(),
    at: at(),
    movedAt: at(),
  },
  (t) => [
    check('a_calendar_has_a_kind', word(t.kind, calendarKinds)),
    check('a_calendar_is_named_in_french', sql`coalesce(${t.names} ->> 'fr', '') <> ''`),
    index('calendars_of_body').on(t.bodyId),
    index('calendars_of_place').on(t.placeId),
  ],
)

/** Days of a calendar: each of these days of the week from the first to the last; none is every day. */
export const calendarLines = pgTable(
  'calendar_lines',
  {
    calendarId: uuid()
      .notNull()
      .references(() => publicCalendars.id),
    position: integer().notNull(),
    fromOn: date({ mode: 'string' }).notNull(),
    untilOn: date({ mode: 'string' }).notNull(),
    /** 1 is Monday. */
    weekdays: integer().array().notNull(),
    /** By the commune's clocks, `HH:MM`; empty is the whole day. */
    begins: text().notNull().default(''),
    ends: text().notNull().default(''),
    texts: jsonb().$type<Translated>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.calendarId, t.position] }),
    check(
      'a_line_ends_after_it_begins',
      sql`${t.untilOn} >= ${t.fromOn} and ${t.untilOn} <= ${t.fromOn} + 800`,
    ),
    check('a_line_is_of_the_week', sql`${t.weekdays} <@ array[1, 2, 3, 4, 5, 6, 7]`),
    check(
      'a_line_says_hours',
      sql`${t.begins} ~ '^([0-2]\\d:[0-5]\\d)?$' and ${t.ends} ~ '^([0-2]\\d:[0-5]\\d)?$'`,
    ),
    check('a_line_speaks_french', sql`coalesce(${t.texts} ->> 'fr', '') <> ''`),
  ],
)
