import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { at, citext, id, instant, word } from '../columns.ts'
import { people } from './people.ts'

/** What may change of the locks of an account. */
export const locks = ['factor-set', 'factor-removed', 'password-changed', 'address-changed'] as const

/**
 * A lock of an account was changed, of which the address that it had until then is told. The mail's link, whose token
 * the mailing job draws, stops the change; a stopped change of address freezes the account.
 */
export const lockChanges = pgTable(
  'lock_changes',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    what: text({ enum: locks }).notNull(),
    at: at(),
    /** The address that is told: hers before the change. */
    told: citext().notNull(),
    /** The new address, when it is the address that changed. */
    became: citext(),
    /** Made in a session with a factor that is not young itself: the old address alone cannot take it back. */
    proved: boolean().notNull().default(false),
    tokenHash: text().unique(),
    stoppedAt: instant(),
    /** When whoever was frozen out by it proved who she is. */
    resumedAt: instant(),
  },
  (t) => [
    index('lock_changes_of_person').on(t.personId, t.at),
    index('lock_changes_told').on(t.told),
    check('a_known_lock', word(t.what, locks)),
    check('an_address_becomes_another', sql`(${t.what} = 'address-changed') = (${t.became} is not null)`),
    check('resumed_after_a_stop', sql`${t.resumedAt} is null or ${t.stoppedAt} is not null`),
  ],
)

/** How many wrong codes of the second factor were given on an account in a day: at the fifth its owner is told, once. */
export const wrongCodes = pgTable(
  'wrong_codes',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    day: date().notNull(),
    many: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.day] }), check('wrong_codes_are_some', sql`${t.many} > 0`)],
)
