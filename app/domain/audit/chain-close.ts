import { randomBytes } from 'node:crypto'
import { bool, read, shape } from '#db/read/index.ts'
import { eventLinks } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { type ChainedEvent, entryOf } from './chain.ts'
import { checkpoint, headOf, linkAfter } from './chain-head.ts'
import { record } from './chain-news.ts'
import { chained, chainedColumns } from './chain-rows.ts'
import { eventChain } from './chain-tables.ts'

const closing = 20_270_306
const batch = 2_000

/**
 * Links the events that are not linked yet, in the order of their transactions, and writes the day's checkpoint when
 * there is none. One closer at a time; another leaves at once. `isPublic` says of which verbs it publishes when and on
 * what. Returns how many it linked: as many as `batch` when there are perhaps more.
 */
export async function closeChain(
  act: Act,
  isPublic: (verb: string) => boolean,
  most = batch,
): Promise<number> {
  const [taken] = await read(act.tx, lock)`select pg_try_advisory_xact_lock(${closing}) as mine`
  if (!taken?.mine) return 0
  let head = await headOf(act, eventChain)
  const waiting = await unlinked(act, most)
  const links = waiting.map((event) => {
    const salt = randomBytes(16).toString('hex')
    const entry = entryOf(event, salt, isPublic)
    head = linkAfter(head, entry)
    return { ...head, eventId: BigInt(event.id), salt, entry }
  })
  if (links.length > 0) await act.tx.insert(eventLinks).values(links)
  if (links.length < most)
    await checkpoint(act, eventChain, head, (...said) => record(act, 'chain-closed', ...said))
  return links.length
}

const lock = shape({ mine: bool })
const chainedEvent = shape(chained)

/**
 * Ids are taken long before they are committed, so "after the last id" would skip whoever was slow. Below the
 * snapshot's horizon nobody is still writing: what is there is all that there will ever be. The last link's own
 * transaction is where to go on from, unless the database was restored elsewhere and transactions count anew.
 */
async function unlinked({ tx }: Act, most: number): Promise<ChainedEvent[]> {
  return read(tx, chainedEvent)`
    with horizon as (select pg_snapshot_xmin(pg_current_snapshot()) as xid),
      last as (select e.xid from event_links l join events e on e.id = l.event_id order by l.position desc limit 1)
    select ${chainedColumns} from events e
    where e.xid < (select xid from horizon)
      and e.xid >= coalesce((select last.xid from last, horizon where last.xid < horizon.xid), '0'::xid8)
      and not exists (select from event_links l where l.event_id = e.id)
    order by e.xid, e.id limit ${most}`
}
