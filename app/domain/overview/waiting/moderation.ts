import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { array, bool, day, int, nullable, oneOf, read, shape, text } from '#db/read/index.ts'
import { noticeReasons } from '#db/schema/index.ts'
import type { Actor } from '../../act.ts'
import { wordsMark } from '../../moderation/index.ts'
import { whoActs } from '../../policy.ts'
import {
  asWaiting,
  atMost,
  contributionColumns,
  ofContribution,
  ofContributions,
  today,
  type Waiting,
} from './item.ts'

// A moderator reads what she judges, whatever the public may read of it; what its author took back is nobody's to read.
const written = sql`(select k.id, k.kind, k.subject_id, k.author_id, k.lang, k.class, k.verified, k.held_at, k.hidden_at, k.withdrawn_at,
    ${wordsMark(sql`k`)} as words,
    case when k.withdrawn_at is null then k.title else '' end as title,
    case when k.withdrawn_at is null then k.html else '' end as html,
    case when a.erased_at is null then a.display_name end as author
  from contributions k join people a on a.id = k.author_id)`

const refusedToAuthor = (moderatorId: string) =>
  sql`case when c.author_id = ${moderatorId} then 'own-contribution' end as refused`

const held = shape({ ...ofContributions, words: text, refused: nullable(oneOf(['own-contribution'])) })
const notice = shape({ ...held.columns, notices: int, reasons: array(oneOf(noticeReasons)) })
const appeal = shape({
  ...ofContributions,
  dueOn: day,
  late: bool,
  refused: nullable(oneOf(['own-contribution', 'another-moderator-needed'])),
})

/** Contributions that somebody reported and nobody has ruled upon. */
export async function openNotices(
  db: Db,
  moderatorId: string,
  locale: Locale,
  most = atMost,
): Promise<Waiting> {
  const rows = await read(db, notice)`
    select ${contributionColumns}, c.words, n.since, n.notices, n.reasons, ${refusedToAuthor(moderatorId)}
    from (select contribution_id, min(at) as since, count(*)::int as notices, array_agg(distinct reason) as reasons
          from notices where ruling_id is null group by contribution_id) n
    join ${written} c on c.id = n.contribution_id
    ${ofContribution(locale)}
    where c.withdrawn_at is null
    order by n.since, c.id limit ${most}`
  return asWaiting('notice', rows)
}

/** Contributions held for a newcomer's first link; words of a survey are read together, where it stands at the desk. */
export async function heldContributions(
  db: Db,
  moderatorId: string,
  locale: Locale,
  most = atMost,
): Promise<Waiting> {
  const rows = await read(db, held)`
    select ${contributionColumns}, c.words, c.held_at as since, ${refusedToAuthor(moderatorId)}
    from ${written} c
    ${ofContribution(locale)}
    where c.held_at is not null and c.withdrawn_at is null and c.hidden_at is null and c.kind <> 'survey_words'
    order by c.held_at, c.id limit ${most}`
  return asWaiting('held', rows)
}

/** Appeals that nobody has judged; past their day the contribution returns by itself. */
export async function openAppeals(
  db: Db,
  moderatorId: string,
  locale: Locale,
  most = atMost,
): Promise<Waiting> {
  const rows = await read(db, appeal)`
    select ${contributionColumns}, e.at as since, e.due_on as "dueOn", e.due_on < ${today} as late,
      case when e.by = ${moderatorId} then 'own-contribution'
           when r.by = ${moderatorId} then 'another-moderator-needed' end as refused
    from appeals e
    join rulings r on r.id = e.ruling_id
    join ${written} c on c.id = r.contribution_id
    ${ofContribution(locale)}
    where not exists (select from rulings judged where judged.appeal_id = e.id)
    order by e.due_on, e.id limit ${most}`
  return asWaiting('appeal', rows)
}

/** The three queues of a moderator, the oldest first: at most a hundred of each. */
export async function moderationQueues(db: Db, actor: Actor, locale: Locale) {
  const me = whoActs(actor)
  const [notices, held, appeals] = await Promise.all([
    openNotices(db, me, locale, 100),
    heldContributions(db, me, locale, 100),
    openAppeals(db, me, locale, 100),
  ])
  return { notices, held, appeals }
}
