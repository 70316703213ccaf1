import { sql } from 'drizzle-orm'
import { boolean, check, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { renditions } from '#app/lib/pictures.ts'
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

/** A picture in a smaller size, drawn by the worker once it was kept; what lies under its key can be drawn again. */
export const fileRenditions = pgTable(
  'file_renditions',
  {
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    name: text({ enum: renditions }).notNull(),
    key: text().notNull().unique(),
    bytes: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.fileId, t.name] }), check('a_rendition_has_a_size', sql`${t.bytes} > 0`)],
)

/**
 * How what the instance lives on fares, by the real clock: its worker, the mail server, a proxy before it that it was not
 * told to trust. Written at most once a minute.
 */
export const serviceStates = pgTable(
  'service_states',
  {
    service: text({ enum: ['worker', 'mail', 'proxy'] }).primaryKey(),
    wellAt: instant(),
    illSince: instant(),
    /** A code of the error, never its sentence: that may quote an address. */
    why: text(),
  },
  (t) => [check('ill_with_a_reason', sql`(${t.illSince} is null) = (${t.why} is null)`)],
)

/**
 * The last mail that an administrator had sent to herself to see whether mails leave, by the real clock, and what became
 * of it: `refused` is what the mail server answered, by its code.
 */
export const testMails = pgTable(
  'test_mails',
  {
    id: id(),
    askedAt: instant().notNull().default(sql`now()`),
    endedAt: instant(),
    refused: text(),
  },
  (t) => [check('refused_once_it_ended', sql`${t.refused} is null or ${t.endedAt} is not null`)],
)
