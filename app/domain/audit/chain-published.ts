import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type Chain, eventChain } from './chain-tables.ts'

/** What the public can keep: one day's head of the chain. */
export type Checkpoint = { day: string; position: number; hash: string }

/** The checkpoints before a day (or the latest), newest first. */
export async function checkpointsBefore(
  db: Db,
  day: string | null,
  most = 60,
  { checkpoints }: Chain = eventChain,
): Promise<Checkpoint[]> {
  return db.execute<Checkpoint>(sql`
    select day::text as day, position::int as position, hash from ${checkpoints}
    where ${day}::date is null or day < ${day}::date order by day desc limit ${most}`)
}

/**
 * A chain as JSON lines, for a download: the links in order, each checkpoint after the link that it names, and an
 * end by which a file that was cut, or changed on its way, is known. Read in batches, never as a whole.
 */
export async function* chainLines(db: Db, chain: Chain = eventChain, batch = 2_000): AsyncGenerator<string> {
  const whole = createHash('sha256')
  let count = 0
  for (let after = 0; ; ) {
    const lines = await linesAfter(db, chain, after, batch)
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    whole.update(text)
    count += lines.length
    if (text) yield text
    if (lines.filter((line) => 'entry' in line).length < batch) break
    after = lines.at(-1)!.position // the batch was full
  }
  yield `${JSON.stringify({ end: count, sha256: whole.digest('hex') })}\n`
}

type Row = { position: number; entry: string | null; hash: string; day: string | null }

async function linesAfter(db: Db, { links, checkpoints }: Chain, after: number, batch: number) {
  const rows = await db.execute<Row>(sql`
    with page as materialized (
      select l.position, l.entry, l.hash from ${links} l where l.position > ${after}
      order by l.position limit ${batch})
    select position::int as position, entry, hash, null::text as day from page
    union all
    select c.position::int, null, c.hash, c.day::text from ${checkpoints} c join page on page.position = c.position
    order by position, day nulls first`)
  return rows.map(({ position, entry, hash, day }) =>
    day ? { checkpoint: day, position, hash } : { position, entry, hash },
  )
}
