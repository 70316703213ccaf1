import { createHash } from 'node:crypto'
import type { Db } from '#db/client.ts'
import { day, int, nullable, type RowOf, read, shape, text } from '#db/read/index.ts'
import { type Chain, eventChain } from './chain-tables.ts'

/** What the public can keep: one day's head of the chain. */
export type Checkpoint = RowOf<typeof checkpointLine>
const checkpointLine = shape({ day, position: int, hash: text })

/** The checkpoints before a day (or the latest), newest first. */
export async function checkpointsBefore(
  db: Db,
  day: string | null,
  most = 60,
  { checkpoints }: Chain = eventChain,
): Promise<Checkpoint[]> {
  return read(db, checkpointLine)`
    select day, position::int as position, hash from ${checkpoints}
    where ${day}::date is null or day < ${day}::date order by day desc limit ${most}`
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

const line = shape({ position: int, entry: nullable(text), hash: text, day: nullable(day) })

async function linesAfter(db: Db, { links, checkpoints }: Chain, after: number, batch: number) {
  const rows = await read(db, line)`
    with page as materialized (
      select l.position, l.entry, l.hash from ${links} l where l.position > ${after}
      order by l.position limit ${batch})
    select position::int as position, entry, hash, null::date as day from page
    union all
    select c.position::int, null, c.hash, c.day from ${checkpoints} c join page on page.position = c.position
    order by position, day nulls first`
  return rows.map(({ position, entry, hash, day }) =>
    day ? { checkpoint: day, position, hash } : { position, entry, hash },
  )
}
