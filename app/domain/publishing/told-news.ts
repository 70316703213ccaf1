import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { digits, instant, nullable, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import type { NewsKind } from '../events.ts'

/** One piece of news as it was told: to whom, of which event, as which kind. Its facts and its words are `telling`'s. */
export type ToldNews = Omit<RowOf<typeof toldRow>, 'news'> & { news: NewsKind }

const toldRow = shape({
  /** Of a notification, or of an event where a feed tells it. */
  id: text,
  news: text,
  verb: text,
  at: instant,
  readAt: nullable(instant),
  eventId: digits,
  personId: nullable(uuid),
  topicId: nullable(uuid),
})

/** Some notifications (`n`), chosen and ordered by `which`, in one statement. */
export const toldNews = (db: Db, which: SQL): Promise<ToldNews[]> => newsFrom(db, sql`notifications`, which)

/** The same of anything that has the columns of a notification: what a feed tells has no reader. */
export async function newsFrom(db: Db, source: SQL, which: SQL): Promise<ToldNews[]> {
  const rows = await read(db, toldRow)`
    select n.id::text as id, n.template as news, e.verb, n.at, n.read_at as "readAt", n.event_id as "eventId",
      n.person_id as "personId", n.topic_id as "topicId"
    from ${source} n join events e on e.id = n.event_id
    ${which}`
  return rows as ToldNews[] // `tell` writes no other
}
