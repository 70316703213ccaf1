import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { inFeeds } from '../events.ts'
import { newsFrom, type ToldNews } from './told-news.ts'

/**
 * The latest public facts on one subject, or on all those of a kind that is told of in feeds: never what happened before the subject was
 * public (a dossier is written at the desk for months, a campaign may be given up there), who wrote a comment, nor what was
 * hidden or given back since. How services are stands on the feed of each alone: it would drown all else.
 */
export async function feedOf(db: Db, subjectId: string | null, most = 40): Promise<ToldNews[]> {
  const cases = sql.join(
    [...inFeeds].map(([verb, news]) => sql`when ${verb} then ${news}`),
    sql` `,
  )
  const verbs = sql.join(
    [...inFeeds.keys()].map((verb) => sql`${verb}`),
    sql`, `,
  )
  const source = sql`(
    select e.id::text as id, e.id as event_id, case e.verb ${cases} end as template, e.at, null::timestamptz as read_at, null::uuid as person_id,
      coalesce(e.topic_id, e.subject_id) as topic_id
    from events e join subjects s on s.id = coalesce(e.topic_id, e.subject_id) and s.public_at <= e.at
      join subject_kinds k on k.kind = s.kind and k.feeds
    where e.verb in (${verbs}) and (e.verb <> 'campaign-cancelled' or (e.details ->> 'wasOpen')::boolean) and (${subjectId}::uuid is null and e.verb <> 'service-state-said' or e.topic_id = ${subjectId} or e.subject_id = ${subjectId}
      or e.subject_id in (select l.decision_id from decision_links l where l.subject_id = ${subjectId}
        or l.subject_id in (select k.id from campaigns k where k.project_id = ${subjectId} and k.opened_at is not null)))
    order by e.id desc limit ${most})`
  return newsFrom(db, source, sql`order by e.id desc`)
}
