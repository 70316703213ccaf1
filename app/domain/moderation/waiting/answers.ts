import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { asWaiting, atMost, contributionColumns, ofContribution, today, type Waiting } from './item.ts'

const standing = sql`c.withdrawn_at is null and c.hidden_at is null and c.held_at is null`

/** Questions put to this official that nobody has answered. */
export async function questionsTo(db: Db, officialId: string, locale: Locale): Promise<Waiting> {
  const rows = await db.execute<Record<string, unknown>>(sql`
    select ${contributionColumns}, c.at as since, q.due_on, q.due_on < ${today} as late
    from questions q
    join contributions c on c.id = q.id
    ${ofContribution(locale)}
    where q.official_id = ${officialId} and q.answered_at is null and ${standing}
    order by c.at, c.id limit ${atMost}`)
  return asWaiting('question', rows)
}

/** Comments that ask for an answer on the projects whose elected official she is, or on her own page. */
export async function commentsThatAsk(
  db: Db,
  officialId: string,
  locale: Locale,
  answerDays: number,
): Promise<Waiting> {
  const dueOn = sql`(c.at at time zone 'Europe/Paris')::date + ${answerDays}::int`
  const rows = await db.execute<Record<string, unknown>>(sql`
    select ${contributionColumns}, c.at as since, ${dueOn} as due_on, ${dueOn} < ${today} as late
    from contributions c
    ${ofContribution(locale)}
    where coalesce(p.elected_id, o.person_id) = ${officialId} and c.asks_answer and c.kind = 'comment' and ${standing}
      and not exists (select from answers w where w.contribution_id = c.id and w.undone_at is null)
    order by c.at, c.id limit ${atMost}`)
  return asWaiting('comment', rows)
}
