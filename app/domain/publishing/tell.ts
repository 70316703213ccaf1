import { type SQL, sql } from 'drizzle-orm'
import { read, shape, uuid } from '#db/read/index.ts'
import type { Act } from '../act.ts'
import { isOwn } from '../audit/index.ts'
import type { ToldLine } from '../events.ts'
import { audiences } from './audiences.ts'

const toMail = shape({ id: uuid })

/**
 * Tells the events chosen by `which` (over `events e`) to one line's audience, in one statement however many follow:
 * a row for each person and event that has none, never for the actor of her own deed, never for whoever erased
 * herself. A row's id is of the event's own time, by which news are ordered. `past` keeps it as read and mailed long ago: nothing is sent of it. Returns the notifications to mail now.
 */
export async function tell(
  { tx }: Act,
  which: SQL,
  { who, news, because, receipt }: ToldLine,
  past: { readBefore: Date } | null = null,
): Promise<string[]> {
  const cadence =
    because === 'follow'
      ? sql`told.chosen`
      : isOwn(because)
        ? sql`'at-once'::cadence`
        : sql`case when p.mails ->> ${because} = 'false' then 'none' else 'at-once' end::cadence`
  const readAt = past
    ? sql`case when e.at < ${past.readBefore.toISOString()}::timestamptz then e.at end`
    : sql`null::timestamptz`
  const added = await read(tx, toMail)`
    with added as (
      insert into notifications (id, person_id, event_id, template, cadence, topic_id, at, mailed_at, read_at)
      select distinct on (e.id, p.id) uuidv7(e.at - clock_timestamp()), p.id, e.id, ${news}::text, ${cadence},
        coalesce(${audiences[who].underTopic ? sql`told.topic_id` : sql`null::uuid`}, e.topic_id, (select s.id from subjects s where s.id = e.subject_id)), e.at,
        ${past ? sql`e.at` : sql`null::timestamptz`}, ${readAt}
      from events e
      cross join lateral (${audiences[who].query}) told
      join people p on p.id = told.person_id
      where ${which} and p.erased_at is null ${receipt ? sql`` : sql`and p.id is distinct from e.actor_id`}
      order by e.id, p.id
      on conflict do nothing
      returning id, person_id, cadence, mailed_at)
    select added.id from added join people p on p.id = added.person_id
    where added.cadence = 'at-once' and added.mailed_at is null and p.email is not null`
  return added.map(({ id }) => id)
}
