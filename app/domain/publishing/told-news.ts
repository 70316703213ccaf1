import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { Asked } from '../audit/index.ts'
import type { NewsKind } from '../events.ts'

/** One piece of news as it was told: to whom, of which event, as which kind. Its facts and its words are `telling`'s. */
export type ToldNews = Asked & { news: NewsKind; verb: string; at: Date; readAt: Date | null }

type Row = Omit<ToldNews, 'at' | 'readAt'> & { at: string; readAt: string | null }

/** Some notifications (`n`), chosen and ordered by `which`, in one statement. */
export const toldNews = (db: Db, which: SQL): Promise<ToldNews[]> => newsFrom(db, sql`notifications`, which)

/** The same of anything that has the columns of a notification: what a feed tells has no reader. */
export async function newsFrom(db: Db, source: SQL, which: SQL): Promise<ToldNews[]> {
  const rows = await db.execute<Row>(sql`
    select n.id, n.template as news, e.verb, n.at, n.read_at as "readAt", n.event_id::text as "eventId",
      n.person_id as "personId", n.topic_id as "topicId"
    from ${source} n join events e on e.id = n.event_id
    ${which}`)
  return rows.map(({ at, readAt, ...row }) => ({
    ...row,
    at: new Date(at),
    readAt: readAt === null ? null : new Date(readAt),
  }))
}
