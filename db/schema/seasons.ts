import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { type SeasonCriterion, seasonCriteria } from '#app/lib/kinds.ts'
import { at, id, instant, word, words } from '../columns.ts'
import { people, personClass } from './people.ts'
import { services } from './services.ts'

/** A season of a service on which a body asks what people thought of it, once. */
export const seasonCalls = pgTable(
  'season_calls',
  {
    id: id(),
    serviceId: uuid()
      .notNull()
      .references(() => services.id),
    /** The season: its dates as they stood when it was asked about. */
    fromOn: date({ mode: 'string' }).notNull(),
    untilOn: date({ mode: 'string' }).notNull(),
    criteria: text().array().$type<SeasonCriterion[]>().notNull(),
    opensAt: instant().notNull(),
    closesAt: instant().notNull(),
    by: uuid()
      .notNull()
      .references(() => people.id),
    at: at(),
  },
  (t) => [
    unique('a_season_is_asked_about_once').on(t.serviceId, t.fromOn),
    check('a_call_closes_after_it_opens', sql`${t.closesAt} > ${t.opensAt}`),
    check(
      'a_call_asks_something',
      sql`${words(t.criteria, seasonCriteria)} and cardinality(${t.criteria}) > 0`,
    ),
    index('season_calls_by').on(t.by),
  ],
)

/** What somebody thought of one side of a season, from 1 to 5; nobody's once she erased her account after the close. */
export const seasonRatings = pgTable(
  'season_ratings',
  {
    id: id(),
    callId: uuid().notNull(),
    personId: uuid().references(() => people.id),
    criterion: text({ enum: seasonCriteria }).notNull(),
    score: smallint().notNull(),
    class: personClass().notNull(),
    verified: boolean().notNull(),
    at: at(),
  },
  (t) => [
    foreignKey({ columns: [t.callId], foreignColumns: [seasonCalls.id] }),
    uniqueIndex('one_score_per_person_and_criterion').on(t.callId, t.personId, t.criterion),
    check('a_score_goes_from_one_to_five', sql`${t.score} between 1 and 5`),
    check('a_score_is_on_a_criterion', word(t.criterion, seasonCriteria)),
    index('ratings_of_person').on(t.personId),
  ],
)
