import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'

/** At most `most` in `seconds`. */
export type Limit = { most: number; seconds: number }

/**
 * Takes one token from a fixed window kept in the database, so that every web process counts together. The key
 * (who does what: a person, an address) is hashed: the table names nobody. False when the window is spent.
 */
export async function takeToken(db: Db, key: string, { most, seconds }: Limit): Promise<boolean> {
  const hashed = createHash('sha256').update(key).digest('base64url')
  const [row] = await db.execute<{ taken: number }>(sql`
    insert into rate_limits (key, starts_at, taken)
    values (${hashed}, to_timestamp(floor(extract(epoch from clock_timestamp()) / ${seconds}::int) * ${seconds}::int), 1)
    on conflict (key, starts_at) do update set taken = rate_limits.taken + 1
    returning taken`)
  return row!.taken <= most // an upsert returns its row
}
