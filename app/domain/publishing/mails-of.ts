import { eq, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, int, nullable, oneOf, read, shape, text } from '#db/read/index.ts'
import { type Cadence, cadence, checkpointReaders, infoReaders } from '#db/schema/index.ts'
import { titleOf } from '../subjects/index.ts'
import type { InfoOrder, ReaderOrder, StopOrder } from './stop-token.ts'

/** What a stop token is about, as it stands now. `cadence` is that of a followed subject; `subjects` counts a digest's. */
export type MailsInQuestion = {
  /** `never`: they concern what is her own, and nobody stops them. */
  stopped: boolean | 'never'
  title: string | null
  cadence: Cadence | null
  subjects: number
}

const matterStopped = shape({ stopped: bool })
const digestFollowed = shape({ subjects: int })
const subjectFollowed = shape({ title: nullable(text), cadence: nullable(oneOf(cadence.enumValues)) })

/** What the page behind the stop line shows; null once the account is gone. */
export async function mailsInQuestion(
  db: Db,
  order: StopOrder | ReaderOrder | InfoOrder,
  locale: Locale,
): Promise<MailsInQuestion | null> {
  if ('readerId' in order) {
    const stopped = (await db.$count(checkpointReaders, eq(checkpointReaders.id, order.readerId))) === 0
    return { stopped, title: null, cadence: null, subjects: 0 }
  }
  if ('infoReaderId' in order) {
    const stopped = (await db.$count(infoReaders, eq(infoReaders.id, order.infoReaderId))) === 0
    return { stopped, title: null, cadence: null, subjects: 0 }
  }
  const { personId, what } = order
  if ('former' in what) return { stopped: 'never', title: null, cadence: null, subjects: 0 }
  if ('matter' in what) {
    const [row] = await read(db, matterStopped)`
      select coalesce(mails ->> ${what.matter} = 'false', false) as stopped
      from people where id = ${personId} and erased_at is null`
    return row ? { ...row, title: null, cadence: null, subjects: 0 } : null
  }
  if ('digest' in what) {
    const [row] = await read(db, digestFollowed)`
      select (select count(*)::int from follows f where f.person_id = p.id and f.cadence = ${what.digest}) as subjects
      from people p where p.id = ${personId} and p.erased_at is null`
    return row ? { stopped: row.subjects === 0, title: null, cadence: null, subjects: row.subjects } : null
  }
  const [row] = await read(db, subjectFollowed)`
    select ${titleOf(sql`${what.subject}::uuid`, locale)} as title,
      (select f.cadence from follows f where f.person_id = p.id and f.subject_id = ${what.subject}) as cadence
    from people p where p.id = ${personId} and p.erased_at is null`
  return row ? { ...row, stopped: row.cadence === null || row.cadence === 'none', subjects: 1 } : null
}
