import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { locales } from '#app/lib/language.ts'
import { at, id, instant } from '../columns.ts'
import { bulletinVersions } from './bulletins.ts'
import { people } from './people.ts'

/** A browser that asked to be told of dangers, as its maker's push service knows it: an address, and keys to encrypt by. */
export const pushSubscriptions = pgTable(
  'push_subscriptions',
  {
    id: id(),
    /** Whoever knows it is the browser that it was given to. */
    endpoint: text().notNull().unique(),
    p256dh: text().notNull(),
    auth: text().notNull(),
    locale: text({ enum: locales }).notNull(),
    /** Whoever was signed in when it asked: it goes with her account. */
    personId: uuid().references(() => people.id),
    at: at(),
  },
  (t) => [index('pushes_of_person').on(t.personId)],
)

/** That one version of a bulletin is sent to one browser: once. */
export const pushSends = pgTable(
  'push_sends',
  {
    versionId: uuid()
      .notNull()
      .references(() => bulletinVersions.id),
    subscriptionId: uuid()
      .notNull()
      .references(() => pushSubscriptions.id, { onDelete: 'cascade' }),
    at: at(),
    /** When it began to leave: it does not leave twice. */
    sendingAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.subscriptionId] }),
    index('pushes_to_subscription').on(t.subscriptionId),
  ],
)
