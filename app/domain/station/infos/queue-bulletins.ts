import { type SQL, sql } from 'drizzle-orm'
import type { Act } from '../../act.ts'
import { addJob } from '../../audit/index.ts'

/** That a reader `r` was told what a bulletin `b` said once, where it is `so`. */
const wasTold = (so: SQL = sql`true`) => sql`exists (select from bulletin_mails m
  join bulletin_versions w on w.id = m.version_id
  where w.bulletin_id = b.id and m.reader_id = r.id and m.sending_at is not null and ${so})`

/**
 * What is to be told to whom: what each bulletin says now, to whoever wants such ones since before it was said, and what was
 * corrected or ended before its time to whoever was told of it, whomever it concerns now. `urgent` where it is a danger, or
 * was one when she was told.
 */
const toTell = sql`
  select v.id as version_id, e.bulletin_id is not null as ending, b.id as bulletin_id,
    v.severity = 'danger' or v.number > 1 and ${wasTold(sql`w.severity = 'danger'`)} as urgent,
    coalesce(e.at, v.at) as said_at, r.id as reader_id, r.cadence,
    encode(sha256(convert_to(lower(coalesce(p.email, r.email)::text), 'UTF8')), 'hex') as address_hash
  from bulletins b join bulletin_versions v on v.bulletin_id = b.id and v.number = b.revision
  left join bulletin_endings e on e.bulletin_id = b.id
  cross join info_readers r left join people p on p.id = r.person_id
  where coalesce(p.email, r.email) is not null and coalesce(e.at, v.at) >= r.since and v.until > city_now()
    and case when e.bulletin_id is not null
      then ${wasTold()}
      else v.number > 1 and ${wasTold()} or (r.audiences = '{}' or v.audiences = '{}' or r.audiences && v.audiences)
        and (r.categories = '{}' or v.category = any(r.categories))
        and (r.places = '{}' or not exists (select from bulletin_places x where x.version_id = v.id)
          or exists (select from bulletin_places x where x.version_id = v.id and x.place_id = any(r.places))) end`

/**
 * Rows for what was never told this address, nor this reader under another, of which each has its mail; two who look at once
 * make one.
 */
const queued = ({ at }: Pick<Act, 'at'>, source: SQL) => sql`
  insert into bulletin_mails (version_id, ending, reader_id, address_hash, at)
  select distinct on (version_id, ending, address_hash) version_id, ending, reader_id, address_hash,
    ${at.toISOString()}::timestamptz from ${source} s
  where not exists (select from bulletin_mails m
    where m.version_id = s.version_id and m.ending = s.ending and m.reader_id = s.reader_id)
  order by version_id, ending, address_hash, reader_id
  on conflict do nothing returning id, reader_id`

/**
 * Queues the mails of what a bulletin says now, or that it ended: to whoever wants them at once, and of a danger, or
 * that it is none any more, to everybody who is to be told.
 */
export async function queueBulletin(act: Act, { bulletinId }: { bulletinId: string }): Promise<void> {
  await act.tx.execute(sql`
    with t as (${toTell} and b.id = ${bulletinId}::uuid),
    now_told as (select * from t where urgent or cadence = 'at-once'),
    added as (${queued(act, sql`now_told`)})
    select ${addJob('mail-bulletins', { mailIds: sql`json_build_array(id)` }, sql`'bulletin:' || id`)} from added`)
}

const mostInOne = 100

/** Queues, from seven o'clock on, one mail for each daily reader to whom something is to be told that was said before. */
export async function queueDailyBulletins(act: Act): Promise<void> {
  const now = sql`${act.at.toISOString()}::timestamptz`
  await act.tx.execute(sql`
    with day as (select (city_time(${now}) - interval '7 hours')::date as period),
    due as (update info_readers r set told_on = day.period from day
      where r.cadence = 'daily' and r.told_on < day.period returning r.id, day.period),
    t as (${toTell}),
    today as (select t.* from t join due on due.id = t.reader_id
      where t.said_at < city_instant(due.period + time '07:00')),
    added as (${queued(act, sql`today`)}),
    numbered as (select *, (row_number() over (partition by reader_id order by id) - 1) / ${mostInOne}::int as part from added),
    mails as (select reader_id, part, json_agg(id order by id) as ids from numbered group by reader_id, part)
    select ${addJob('mail-bulletins', { mailIds: sql`ids` }, sql`concat_ws(':', 'bulletins', reader_id, part, (select period from day))`)}
    from mails`)
}
