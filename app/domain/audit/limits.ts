import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { int, read, shape } from '#db/read/index.ts'

/** At most `most` in `seconds`. */
export type Limit = { most: number; seconds: number }

/**
 * Takes one token from a fixed window kept in the database, so that every web process counts together. The key
 * (who does what: a person, an address) is hashed: the table names nobody. Returns the seconds to wait when the window
 * is spent, else 0.
 */
export async function takeToken(db: Db, key: string, { most, seconds }: Limit): Promise<number> {
  const [row] = await read(db, token)`
    insert into rate_limits (key, starts_at, taken)
    values (${hashed(key)}, ${windowOf(seconds)}, 1)
    on conflict (key, starts_at) do update set taken = rate_limits.taken + 1
    returning taken, ${waitIn(seconds)} as wait`
  return row!.taken <= most ? 0 : Math.max(1, row!.wait) // an upsert returns its row
}

/** Gives a token back that turned out not to count: who was right has not guessed. */
export async function giveBackToken(db: Db, key: string, { seconds }: Limit): Promise<void> {
  await db.execute(sql`
    update rate_limits set taken = taken - 1
    where key = ${hashed(key)} and starts_at = ${windowOf(seconds)} and taken > 0`)
}

/** Seconds to wait when the window is spent already, else 0; takes nothing. */
export async function waitForToken(db: Db, key: string, { most, seconds }: Limit): Promise<number> {
  const [row] = await read(db, spent)`
    select ${waitIn(seconds)} as wait from rate_limits
    where key = ${hashed(key)} and starts_at = ${windowOf(seconds)} and taken >= ${most}`
  return row ? Math.max(1, row.wait) : 0
}

const spent = shape({ wait: int })
const token = shape({ taken: int, wait: int })

const hashed = (key: string) => createHash('sha256').update(key).digest('base64url')

const windowOf = (seconds: number) =>
  sql`to_timestamp(floor(extract(epoch from clock_timestamp()) / ${seconds}::int) * ${seconds}::int)`
const waitIn = (seconds: number) =>
  sql`ceil(extract(epoch from starts_at + make_interval(secs => ${seconds}::int) - clock_timestamp()))::int`
