import { sql } from 'drizzle-orm'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { bigint, read, shape, text } from '#db/read/index.ts'
import type { Act } from '../act.ts'
import { genesis, hashOf } from './chain.ts'
import type { Chain } from './chain-tables.ts'
import type { EventSubject } from './record.ts'

/** The last link of a chain; position zero before the first. */
export type Head = { position: bigint; hash: string }

export async function headOf({ tx }: Pick<Act, 'tx'>, { links }: Chain): Promise<Head> {
  const [last] = await read(tx, lastLink)`
    select l.position, l.hash from ${links} l order by l.position desc limit 1`
  return last ?? { position: 0n, hash: genesis }
}

const lastLink = shape({ position: bigint, hash: text })

/** The link of this entry after that head. */
export const linkAfter = (head: Head, entry: string): Head => ({
  position: head.position + 1n,
  hash: hashOf(head.hash, entry),
})

/** What the event of a checkpoint says: the head of a chain on that day. */
export type ChainHead = { day: string; position: string; hash: string }

/** Publishes the head as the day's checkpoint, and has it recorded, when there is a head and the day has none yet. */
export async function checkpoint(
  act: Act,
  chain: Chain,
  head: Head,
  said: (subject: EventSubject, details: ChainHead) => Promise<unknown>,
): Promise<void> {
  if (head.position === 0n) return
  const day = civilDay(act.at)
  const position = String(head.position)
  const added = await act.tx.execute(sql`
    insert into ${chain.checkpoints} (day, position, hash, at)
    values (${day}, ${position}::bigint, ${head.hash}, ${act.at.toISOString()}::timestamptz)
    on conflict do nothing returning day`)
  if (added.length > 0) await said({ kind: 'chain', id: nowhere }, { day, position, hash: head.hash })
}

const nowhere = '00000000-0000-0000-0000-000000000000'
