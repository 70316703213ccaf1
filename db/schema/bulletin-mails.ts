import { sql } from 'drizzle-orm'
import { boolean, check, date, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import {
  type BulletinCategory,
  bulletinCategories,
  infoCadences,
  type PersonClass,
  personClasses,
} from '#app/lib/kinds.ts'
import { locales } from '#app/lib/language.ts'
import { at, citext, id, instant, word, words } from '../columns.ts'
import { bulletinVersions } from './bulletins.ts'
import { people } from './people.ts'

/** Which bulletins somebody wants by mail, and how soon; an empty list is all of them. */
const choices = () => ({
  locale: text({ enum: locales }).notNull(),
  audiences: text().array().$type<PersonClass[]>().notNull(),
  categories: text().array().$type<BulletinCategory[]>().notNull(),
  /** Places of the register, which deletes none. */
  places: uuid().array().notNull(),
  cadence: text({ enum: infoCadences }).notNull(),
})

/** Whoever gets bulletins by mail: somebody with an account, or an address that has confirmed itself. */
export const infoReaders = pgTable(
  'info_readers',
  {
    id: id(),
    personId: uuid()
      .unique()
      .references(() => people.id),
    email: citext().unique(),
    ...choices(),
    since: at(),
    /** The day of her last daily mail, or of her beginning. */
    toldOn: date({ mode: 'string' }).notNull().default(sql`city_today()`),
  },
  (t) => [
    check('an_info_reader_is_a_person_or_an_address', sql`(${t.personId} is null) <> (${t.email} is null)`),
    check('an_info_reader_is_of_classes', words(t.audiences, personClasses)),
    check('an_info_reader_chose_categories', words(t.categories, bulletinCategories)),
    check('an_info_reader_has_a_cadence', word(t.cadence, infoCadences)),
  ],
)

/** What an address asked for, until it confirms itself: so nobody subscribes another, or changes what another chose. */
export const infoAsks = pgTable(
  'info_asks',
  {
    id: id(),
    email: citext().notNull(),
    ...choices(),
    /** SHA-256 of the token in the link that was mailed for it. */
    tokenHash: text().unique(),
    askedAt: at(),
  },
  (t) => [index('info_asks_of_an_address').on(t.email)],
)

/** That one version of a bulletin, or its end, was told to one address: once. Whoever stops leaves a row that names nobody. */
export const bulletinMails = pgTable(
  'bulletin_mails',
  {
    id: id(),
    versionId: uuid()
      .notNull()
      .references(() => bulletinVersions.id),
    /** It tells that the bulletin ended before its time. */
    ending: boolean().notNull().default(false),
    readerId: uuid().references(() => infoReaders.id, { onDelete: 'set null' }),
    /** SHA-256 of the address. */
    addressHash: text(),
    at: at(),
    /** When it began to leave: it does not leave twice. */
    sendingAt: instant(),
  },
  (t) => [
    unique('told_of_a_bulletin_once').on(t.versionId, t.ending, t.addressHash),
    index('bulletin_mails_of_reader').on(t.readerId),
  ],
)
