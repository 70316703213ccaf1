import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'

/** What the public can keep: one day's head of the chain. */
export type Checkpoint = { day: string; position: number; hash: string }

/** The checkpoints before a day (or the latest), newest first. */
export async function checkpointsBefore(db: Db, day: string | null, most = 60): Promise<Checkpoint[]> {
  return db.execute<Checkpoint>(sql`
    select day::text as day, position::int as position, hash from checkpoints
    where ${day}::date is null or day < ${day}::date order by day desc limit ${most}`)
}

/** The chain as JSON lines, for a download: links in order, then the checkpoints. Read in batches, never as a whole. */
export async function* chainLines(db: Db, batch = 2_000): AsyncGenerator<string> {
  for (let after = 0n; ; ) {
    const links = await db.execute<{ position: string; entry: string; hash: string }>(sql`
      select position::text as position, entry, hash from event_links
      where position > ${after} order by event_links.position limit ${batch}`)
    if (links.length > 0)
      yield `${links.map(({ position, ...link }) => JSON.stringify({ position: Number(position), ...link })).join('\n')}\n`
    if (links.length < batch) break
    after = BigInt(links.at(-1)!.position) // the batch was full
  }
  const days = await db.execute<Checkpoint>(sql`
    select day::text as day, position::int as position, hash from checkpoints order by day`)
  for (const day of days)
    yield `${JSON.stringify({ checkpoint: day.day, position: day.position, hash: day.hash })}\n`
}
