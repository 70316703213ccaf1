import { sql } from 'drizzle-orm'
import { bigint, customType, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Version 7: ordered in time, so that new rows land at the end of every index (PostgreSQL 18). */
export const id = () => uuid().primaryKey().default(sql`uuidv7()`)

/** An instant. */
export const instant = () => timestamp({ withTimezone: true })

/** The instant of the deed that wrote the row; commands give `act.at`, and the default agrees with it. */
export const at = () => instant().notNull().default(sql`city_now()`)

/** Money is whole cents, as bigint: it never meets a float. */
export const cents = () => bigint({ mode: 'bigint' })

/** Text compared without regard to case (e-mail addresses, names). */
export const citext = customType<{ data: string }>({ dataType: () => 'citext' })

/** Bytes that are read with their row: a few pages, never what is uploaded. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** The id of the transaction that wrote a row, by which a batch reader knows what it may read. */
export const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

/** That a column holds one of these words. */
export const word = (column: unknown, words: readonly string[]) =>
  sql`${column} in (${sql.raw(words.map((one) => `'${one}'`).join(', '))})`

/** That a list holds none but these words. */
export const words = (column: unknown, known: readonly string[]) =>
  sql`${column} <@ ${sql.raw(`array[${known.map((one) => `'${one}'`).join(', ')}]::text[]`)}`
