import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { PublicVerb } from '../audit/index.ts'
import { type Headline, headlineOf } from './headline.ts'
import { storiesFrom } from './stories.ts'
import type { NewsKind, ToldVerb } from './told.ts'

/** One public fact, as a feed tells it. */
export type FeedItem = Headline & { eventId: string; at: Date }

/**
 * What a feed tells of each verb that is public and told: nothing of what moderation did, of what an author took back, and
 * of a comment. A verb that stands in neither case does not compile.
 */
const inFeeds = {
  'project-published': 'project-published',
  'version-published': 'version-published',
  'project-moved-on': 'project-moved-on',
  'project-halted': 'project-halted',
  'project-resumed': 'project-resumed',
  'milestone-reached': 'milestone-reached',
  'milestone-slipped': 'milestone-slipped',
  'dossier-published': 'dossier-published',
  'dossier-filed': 'dossier-filed',
  'dossier-moved': 'dossier-moved',
  'dossier-granted': 'dossier-granted',
  'dossier-refused': 'dossier-refused',
  'decision-published': 'decision-published',
  'decision-superseded': 'decision-superseded',
  'decision-redacted': 'decision-redacted',
  'campaign-opened': 'campaign-opened',
  'campaign-reached': 'campaign-reached',
  'campaign-missed': 'campaign-missed',
  'campaign-cancelled': 'campaign-cancelled',
  'campaign-settled': 'campaign-settled',
  'sponsorship-paid': 'sponsor-joined',
  'question-asked': 'new-question',
  answered: 'new-answer',
  commented: null,
  'question-acknowledged': null,
  'question-overdue': null,
  'answer-undone': null,
  'question-settled': null,
  'contribution-answered-by-version': null,
  'contribution-hidden': null,
  'contribution-kept': null,
  'contribution-restored': null,
  'appeal-upheld': null,
} as const satisfies Record<PublicVerb & ToldVerb, NewsKind | null>

const feedNews = Object.entries(inFeeds).filter(([, news]) => news !== null)

/**
 * The latest public facts on one subject, or on all those of a kind that is told of in feeds: never what happened before the subject was
 * public (a dossier is written at the desk for months, a campaign may be given up there), who wrote a comment, nor what was
 * hidden or given back since.
 */
export async function feedOf(
  db: Db,
  locale: Locale,
  subjectId: string | null,
  most = 40,
): Promise<FeedItem[]> {
  const cases = sql.join(
    feedNews.map(([verb, news]) => sql`when ${verb} then ${news}`),
    sql` `,
  )
  const verbs = sql.join(
    feedNews.map(([verb]) => sql`${verb}`),
    sql`, `,
  )
  const source = sql`(
    select e.id::text as id, e.id as event_id, case e.verb ${cases} end as template, e.at, null::timestamptz as read_at, null::uuid as person_id,
      coalesce(e.topic_id, e.subject_id) as topic_id
    from events e join subjects s on s.id = coalesce(e.topic_id, e.subject_id) and s.public_at <= e.at
      join subject_kinds k on k.kind = s.kind and k.feeds
    where e.verb in (${verbs}) and (e.verb <> 'campaign-cancelled' or (e.details ->> 'wasOpen')::boolean) and (${subjectId}::uuid is null or e.topic_id = ${subjectId} or e.subject_id = ${subjectId}
      or e.subject_id in (select l.decision_id from decision_links l where l.subject_id = ${subjectId}
        or l.subject_id in (select k.id from campaigns k where k.project_id = ${subjectId} and k.opened_at is not null)))
    order by e.id desc limit ${most})`
  const found = await storiesFrom(db, locale, source, sql`order by e.id desc`)
  return found
    .filter(({ contribution, sponsorship }) => !contribution?.gone && sponsorship?.paid !== false)
    .map((story) => ({ ...headlineOf(story, locale), eventId: story.id, at: story.at }))
}
