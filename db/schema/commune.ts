import { sql } from 'drizzle-orm'
import { boolean, check, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { at, id, instant } from '../columns.ts'

/** The instance's settings: one row, whose shape and defaults stand in the domain (commune/settings.ts). */
export const settings = pgTable(
  'settings',
  {
    only: boolean().primaryKey().default(true),
    values: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    revision: integer().notNull().default(0),
    changedAt: at(),
  },
  (t) => [check('settings_is_one_row', sql`${t.only}`)],
)

/** What is kept by the file service. A proof is encrypted where it lies, and gone once it is ruled upon. */
export const files = pgTable(
  'files',
  {
    id: id(),
    purpose: text({ enum: ['photo', 'document', 'proof'] }).notNull(),
    key: text().notNull().unique(),
    name: text().notNull(),
    mediaType: text().notNull(),
    bytes: integer().notNull(),
    sha256: text().notNull(),
    width: integer(),
    height: integer(),
    uploadedBy: uuid(),
    at: at(),
    deletedAt: instant(),
  },
  (t) => [check('file_has_a_size', sql`${t.bytes} > 0`)],
)
export type StoredFile = typeof files.$inferSelect
