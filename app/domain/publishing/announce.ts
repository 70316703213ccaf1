import { eq, sql } from 'drizzle-orm'
import { events } from '#db/schema/index.ts'

import type { Act } from '../act.ts'
import { audiences } from './audiences.ts'
import { queueReporters } from './reporters.ts'
import { type Line, linesOf } from './told.ts'

/**
 * Tells an event: one notification for each person concerned, at the cadence that she chose, and a mail queued for
 * those told at once. Run twice, or twice at the same time, it tells nobody twice: `told_once` forbids it. Whoever
 * erased herself is never told, nor the actor of her own deed. `mailed: false` queues no mail (a replayed past).
 */
export async function announce(
  act: Act,
  { eventId, mailed = true }: { eventId: bigint; mailed?: boolean },
): Promise<void> {
  const [event] = await act.tx.select({ verb: events.verb }).from(events).where(eq(events.id, eventId))
  if (!event) return
  const lines = linesOf(event.verb)
  for (const line of lines) await tell(act, eventId, line, mailed)
  if (mailed && lines.some(({ who }) => who === 'reporters')) await queueReporters(act, eventId)
}

/**
 * One statement a line, however many follow: rows first, then a job for each row that is new, is told at once and
 * belongs to someone with an address.
 */
async function tell({ tx }: Act, eventId: bigint, { who, news, because, receipt }: Line, mailed: boolean) {
  const cadence =
    because === 'follow'
      ? sql`told.chosen`
      : sql`case when p.mails ->> ${because} = 'false' then 'none' else 'at-once' end::cadence`
  await tx.execute(sql`
    with added as (
      insert into notifications (person_id, event_id, template, cadence, topic_id, at, mailed_at)
      select distinct on (p.id) p.id, e.id, ${news}::text, ${cadence},
        coalesce(e.topic_id, (select s.id from subjects s where s.id = e.subject_id)), e.at,
        ${mailed ? sql`null::timestamptz` : sql`e.at`}
      from events e
      cross join lateral (${audiences[who]}) told
      join people p on p.id = told.person_id
      where e.id = ${eventId} and p.erased_at is null
        ${receipt ? sql`` : sql`and p.id is distinct from e.actor_id`}
      on conflict do nothing
      returning id, person_id, cadence, mailed_at)
    select graphile_worker.add_job('mail-news', json_build_object('notificationId', added.id),
      job_key => 'mail-news:' || added.id)
    from added join people p on p.id = added.person_id
    where added.cadence = 'at-once' and added.mailed_at is null and p.email is not null`)
}
