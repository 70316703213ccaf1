import { inArray, sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { oneOf, read, shape, text, uuid } from '#db/read/index.ts'
import { notifications } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { addJob, type Payload } from '../audit/index.ts'
import { type ToldNews, toldNews } from './told-news.ts'

/** A period ends at 07:00 in Paris: `period` is that civil day, a Monday for a weekly one. */
export type DigestOrder = Payload<'mail-digest'>

/**
 * Queues a digest for everybody who has news waiting from before the last 07:00 of her cadence. The row and the job
 * are one statement, and the row's key allows one for each person and period, however many workers look.
 */
export async function queueDigests({ tx, at }: Act): Promise<void> {
  await tx.execute(sql`
    with city as (select city_time(${at.toISOString()}::timestamptz) - interval '7 hours' as hour),
    periods (cadence, period) as (
      select 'daily'::cadence, hour::date from city
      union all select 'weekly', date_trunc('week', hour)::date from city),
    waiting as (
      select distinct n.person_id, n.cadence, d.period
      from periods d
      join notifications n on n.cadence = d.cadence and n.mailed_at is null and n.at < ${sevenOf(sql`d.period`)}
      join people p on p.id = n.person_id and p.email is not null and p.erased_at is null
      where not exists (select from digests g
        where g.person_id = n.person_id and g.cadence = n.cadence and g.period = d.period)),
    claimed as (
      insert into digests (person_id, cadence, period, at)
      select person_id, cadence, period, ${at.toISOString()}::timestamptz from waiting
      on conflict do nothing returning person_id, cadence, period)
    select ${addJob(
      'mail-digest',
      { personId: sql`person_id`, cadence: sql`cadence`, period: sql`period::text` },
      sql`concat_ws(':', 'digest', person_id, cadence, period)`,
    )} from claimed`)
}

const readerRow = shape({ email: text, locale: oneOf(locales) })
const lost = shape({ id: uuid })

/** The reader of a digest and what it tells her, oldest first; null when nothing waits any more. */
export async function digestToMail(
  db: Db,
  { personId, cadence, period }: DigestOrder,
): Promise<{ email: string; locale: Locale; told: ToldNews[] } | null> {
  const [reader] = await read(db, readerRow)`
    select email, locale from people where id = ${personId} and email is not null and erased_at is null`
  if (!reader) return null
  const told = await toldNews(
    db,
    sql`where n.person_id = ${personId} and n.cadence = ${cadence} and n.mailed_at is null and n.sending_at is null
      and n.at < ${sevenOf(sql`${period}::date`)} order by n.at, n.id limit 1000`,
  )
  return told.length > 0 ? { ...reader, told } : null
}

/**
 * Counts as mailed what began to leave in a run of this order that never said whether it left, and returns how many pieces
 * of news that was.
 */
export async function giveUpUnknown(
  { tx, at }: Act,
  { personId, cadence, period }: DigestOrder,
): Promise<number> {
  const left = await read(tx, lost)`
    update notifications n set mailed_at = ${at.toISOString()}::timestamptz
    where n.person_id = ${personId} and n.cadence = ${cadence} and n.mailed_at is null and n.sending_at is not null
      and n.at < ${sevenOf(sql`${period}::date`)}
    returning n.id`
  return left.length
}

/** Keeps that these were told in a digest, or that nothing of them was left to tell. */
export async function markDigested({ tx, at }: Act, told: readonly ToldNews[]): Promise<void> {
  const ids = told.map(({ id }) => id)
  await tx.update(notifications).set({ mailedAt: at }).where(inArray(notifications.id, ids))
}

const sevenOf = (day: ReturnType<typeof sql>) => sql`city_instant(${day} + time '07:00')`
