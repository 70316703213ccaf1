import type { Db } from '#db/client.ts'
import { digits, outer, read, shape, text } from '#db/read/index.ts'
import { type ChainedEvent, genesis, hashOf, sealOf } from './chain.ts'
import { chained, chainedColumns } from './chain-rows.ts'
import { type Chain, eventChain } from './chain-tables.ts'

/** What does not hold at a position of the chain. */
export type Fault = { position: string; what: 'gap' | 'hash' | 'row' | 'checkpoint' }
/** A link as it is kept, and whether it says what its row says. */
export type KeptLink = { position: string; entry: string; hash: string; matches: boolean }

const batch = 5_000

/** Checks every link against the one before and against its row, and every checkpoint. Null when all of it holds. */
export const verifyChain = (db: Db): Promise<Fault | null> => verifyLinks(db, eventChain, eventLinksAfter)

/** The same for any chain, whose links `linksAfter` reads, at most so many, in order. */
export async function verifyLinks(
  db: Db,
  chain: Chain,
  linksAfter: (db: Db, position: bigint, most: number) => Promise<KeptLink[]>,
): Promise<Fault | null> {
  let previous = genesis
  let position = 0n
  for (;;) {
    const links = await linksAfter(db, position, batch)
    for (const link of links) {
      position += 1n
      if (BigInt(link.position) !== position) return { position: String(position), what: 'gap' }
      if (hashOf(previous, link.entry) !== link.hash) return { position: link.position, what: 'hash' }
      if (!link.matches) return { position: link.position, what: 'row' }
      previous = link.hash
    }
    if (links.length < batch) break
  }
  const [off] = await read(db, broken)`
    select c.position from ${chain.checkpoints} c
    left join ${chain.links} l on l.position = c.position
    where l.hash is distinct from c.hash order by c.position limit 1`
  return off ? { position: off.position, what: 'checkpoint' } : null
}

const broken = shape({ position: digits })
// The event may be gone: then nothing of it is there.
const keptLink = shape({ position: digits, salt: text, entry: text, hash: text, ...outer(chained) })

async function eventLinksAfter(db: Db, position: bigint, most: number): Promise<KeptLink[]> {
  const rows = await read(db, keptLink)`
    select l.position, l.salt, l.entry, l.hash, ${chainedColumns}
    from event_links l left join events e on e.id = l.event_id
    where l.position > ${position} order by l.position limit ${most}`
  return rows.map(({ position, salt, entry, hash, ...event }) => ({
    ...{ position, entry, hash },
    matches: event.id !== null && says(entry, salt, event as ChainedEvent), // all of it is there, or nothing
  }))
}

// The seal covers the whole row; what the entry repeats of it must be the same.
function says(entry: string, salt: string, event: ChainedEvent): boolean {
  const { seal, ...told } = JSON.parse(entry) as Record<string, unknown>
  return (
    seal === sealOf(event, salt) &&
    Object.entries(told).every(([key, value]) => event[key as keyof ChainedEvent] === value)
  )
}
