import { and, eq, isNull, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '#db/client.ts'
import { int, read, shape } from '#db/read/index.ts'
import { notifications } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { type ToldNews, toldNews } from './told-news.ts'

/** Past this many the header says no more than "many". */
export const manyUnread = 99

/** How many news a person has not read, up to `manyUnread`. One index scan: each page of hers asks it. */
export async function unreadCount(db: Db, personId: string): Promise<number> {
  const [row] = await read(db, unread)`
    select count(*)::int as n from (
      select from notifications where person_id = ${personId} and read_at is null limit ${manyUnread}) unread`
  return row!.n // a count has one row
}

const unread = shape({ n: int })

/** A page of a person's news, the latest first, continued `before` the last one shown. */
export async function newsOf(
  db: Db,
  personId: string,
  { before, size = 20 }: { before?: string; size?: number } = {},
): Promise<{ told: ToldNews[]; next: string | null }> {
  const found = await toldNews(
    db,
    sql`where n.person_id = ${personId} and (${before ?? null}::uuid is null or n.id < ${before ?? null}::uuid)
      order by n.id desc limit ${size + 1}`,
  )
  const told = found.slice(0, size)
  return { told, next: found.length > size ? (told.at(-1)?.id ?? null) : null }
}

/** One piece of a person's own news. Refused (`not-found`) for another's. */
export async function ownNews(act: Act, id: string): Promise<ToldNews> {
  const [told] = await toldNews(act.tx, sql`where n.id = ${id} and n.person_id = ${whoActs(act.actor)}`)
  if (!told) throw new Refusal('not-found', 404)
  return told
}

export const ReadInput = z.object({ upTo: z.uuid() })

/** Marks one's own news as read: one of them, or all up to the newest that the page showed. */
export async function markRead(act: Act, { only, upTo }: { only?: string; upTo?: string }): Promise<void> {
  const own = and(eq(notifications.personId, whoActs(act.actor)), isNull(notifications.readAt))
  const which = only ? eq(notifications.id, only) : lte(notifications.id, upTo ?? '')
  await act.tx.update(notifications).set({ readAt: act.at }).where(and(own, which))
}
