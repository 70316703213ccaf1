import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type ChainedEvent, genesis, hashOf, sealOf } from './chain.ts'
import { chainedColumns } from './chain-rows.ts'

/** What does not hold at a position of the chain. */
export type Fault = { position: string; what: 'gap' | 'hash' | 'row' | 'checkpoint' }
type Link = { position: string; salt: string; entry: string; hash: string; event: ChainedEvent | null }

const batch = 5_000

/** Checks every link against the one before and against its row, and every checkpoint. Null when all of it holds. */
export async function verifyChain(db: Db): Promise<Fault | null> {
  let previous = genesis
  let position = 0n
  for (;;) {
    const links = await linksAfter(db, position)
    for (const link of links) {
      position += 1n
      if (BigInt(link.position) !== position) return { position: String(position), what: 'gap' }
      if (hashOf(previous, link.entry) !== link.hash) return { position: link.position, what: 'hash' }
      if (!matches(link)) return { position: link.position, what: 'row' }
      previous = link.hash
    }
    if (links.length < batch) break
  }
  const [off] = await db.execute<{ position: string }>(sql`
    select c.position::text as position from checkpoints c left join event_links l on l.position = c.position
    where l.hash is distinct from c.hash order by c.position limit 1`)
  return off ? { position: off.position, what: 'checkpoint' } : null
}

// The seal covers the whole row; what the entry repeats of it must be the same.
function matches({ entry, salt, event }: Link): boolean {
  if (!event) return false
  const { seal, ...told } = JSON.parse(entry) as Record<string, unknown>
  return (
    seal === sealOf(event, salt) &&
    Object.entries(told).every(([key, value]) => event[key as keyof ChainedEvent] === value)
  )
}

async function linksAfter(db: Db, position: bigint): Promise<Link[]> {
  const rows = await db.execute<
    ChainedEvent & { position: string; salt: string; entry: string; hash: string }
  >(sql`
    select l.position::text as position, l.salt, l.entry, l.hash, ${chainedColumns}
    from event_links l left join events e on e.id = l.event_id
    where l.position > ${position} order by l.position limit ${batch}`)
  return rows.map(({ position, salt, entry, hash, ...event }) => ({
    position,
    salt,
    entry,
    hash,
    event: event.id === null ? null : event,
  }))
}
