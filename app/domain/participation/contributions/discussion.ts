import { type SQL, sql } from 'drizzle-orm'
import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  instant,
  int,
  json,
  nullable,
  type Of,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
  type ValueOf,
} from '#db/read/index.ts'
import type { PersonClass, Stance, Translated } from '#db/schema/index.ts'
import { personClass, stance } from '#db/schema/index.ts'
import { saidUnder } from '../../subjects/index.ts'
import { contributionsFor } from './contributions-for.ts'

export const discussionSorts = ['recent', 'useful', 'oldest'] as const
export type DiscussionSort = (typeof discussionSorts)[number]
export type DiscussionAsked = {
  subjectId: string
  viewerId: string | null
  sort: DiscussionSort
  /** How long the commune gives itself to answer: `settings.answerDays`. */
  answerDays: number
  stance?: Stance
  class?: PersonClass
  /** The thread that the page begins with. */
  from?: string
}

/** Threads on a page: as many as one reads before one chooses anew. */
export const threadsOnPage = 20
/** Replies shown under a thread; the rest stand on the thread's own page. */
export const repliesShown = 50

/** An answer, and its official. */
export const answerColumns = {
  id: uuid,
  name: text,
  slug: text,
  title: stored<Translated>(),
  lang: oneOf(locales),
  html: text,
  at: instant,
}
const answerColumn = json(answerColumns)
export type AnswerShown = ValueOf<typeof answerColumn>

/** Who owes a comment that asks for it an answer, and by which civil day. */
const owedColumn = json({ who: text, dueOn: day })

/** A comment (`c`) has no day of its own: the commune's delay counts from the day it was written. */
export const commentDue = (answerDays: number) => sql`(city_day(c.at) + ${answerDays}::int)`

/** One comment as the page shows it: what nobody may read is not in it. */
const comment = {
  id: uuid,
  author: nullable(text),
  /** Null where nobody may read it. */
  class: nullable(oneOf(personClass.enumValues)),
  verified: bool,
  organisation: nullable(text),
  official: nullable(stored<Translated>()),
  atCounter: bool,
  stance: nullable(oneOf(stance.enumValues)),
  asksAnswer: bool,
  /** Null where it asks for none, and where nobody can read it. */
  owed: nullable(owedColumn),
  lang: oneOf(locales),
  html: text,
  at: instant,
  editedAt: nullable(instant),
  withdrawnAt: nullable(instant),
  hiddenReason: nullable(text),
  held: bool,
  useful: int,
  foundUseful: bool,
  mine: bool,
  answer: nullable(answerColumn),
  /** It was answered or taken up: it has a rope of its own. */
  heeded: bool,
}
const row = shape({
  ...comment,
  parentId: nullable(uuid),
  replyCount: int,
  next: nullable(uuid),
  previous: nullable(uuid),
  total: int,
})
export type CommentShown = Of<typeof comment>
export type ThreadShown = CommentShown & { replies: CommentShown[]; replyCount: number }
export type DiscussionPage = {
  threads: ThreadShown[]
  total: number
  next: string | null
  previous: string | null
}

/**
 * One page of a subject's discussion, in one statement. Keyset paging: an address names the thread that its page
 * begins with, so that it stays right when others write.
 */
export async function discussion(db: Db, asked: DiscussionAsked): Promise<DiscussionPage> {
  const { subjectId, viewerId, sort, from, answerDays } = asked
  const { keys, order, reverse } = orders[sort]
  const shown = contributionsFor(viewerId)
  const start = from
    ? sql`and (${keys}) ${reverse.upTo} (select ${keys} from ${shown} c where c.id = ${from})`
    : sql``
  const before = from
    ? sql`(select b.id from (select c.id, row_number() over (order by ${reverse.order}) as n from ${shown} c
        where ${threadsOf(asked)} and (${keys}) ${reverse.beyond} (select ${keys} from ${shown} c where c.id = ${from})
        order by ${reverse.order} limit ${threadsOnPage}) b order by b.n desc limit 1)`
    : sql`null::uuid`
  const rows = await read(db, row)`
    with page as materialized (
      select c.id, row_number() over (order by ${order}) as place from ${shown} c
      where ${threadsOf(asked)} ${start} order by ${order} limit ${threadsOnPage + 1})
    select ${commentColumns(viewerId, answerDays)}, c.reply_count as "replyCount",
      (select id from page where place = ${threadsOnPage + 1}) as next, ${before} as previous,
      ${saidUnder(sql`${subjectId}::uuid`, 'comments')} as total
    from page cross join lateral (
      select * from ${shown} s where s.id = page.id
      union all (select * from ${shown} r where r.parent_id = page.id
        and r.withdrawn_at is null order by r.at, r.id limit ${repliesShown})) c
    ${joinsOfComment(subjectId)}
    where page.place <= ${threadsOnPage}
    order by page.place, c.parent_id nulls first, c.at, c.id`
  return {
    threads: asThreads(rows),
    total: rows[0]?.total ?? 0,
    next: rows[0]?.next ?? null,
    previous: rows[0]?.previous ?? null,
  }
}

/** A thread alone, with all of its replies (a thousand at most). Null when nobody may read it. */
export async function thread(
  db: Db,
  id: string,
  { viewerId, answerDays }: Pick<DiscussionAsked, 'viewerId' | 'answerDays'>,
): Promise<ThreadShown | null> {
  const shown = contributionsFor(viewerId)
  const rows = await read(db, row)`
    select ${commentColumns(viewerId, answerDays)}, c.reply_count as "replyCount", null::uuid as next, null::uuid as previous, 0 as total
    from (select * from ${shown} s where s.id = ${id} and s.kind = 'comment' and s.parent_id is null
      union all (select * from ${shown} r where r.parent_id = ${id} and r.withdrawn_at is null limit 1000)) c
    ${joinsOfComment(sql`(select subject_id from contributions_for(null) where id = ${id})`)}
    order by c.parent_id nulls first, c.at, c.id`
  return asThreads(rows)[0] ?? null
}

/** SQL that is true for the first-level comments `c` that stand under the subject, filters applied. */
export function threadsOf({
  subjectId,
  stance,
  class: of,
}: Pick<DiscussionAsked, 'stance' | 'class'> & { subjectId: string | SQL }): SQL {
  return sql`c.subject_id = ${subjectId} and c.kind = 'comment' and c.parent_id is null
    and (c.withdrawn_at is null or c.reply_count > 0)
    ${stance ? sql`and c.stance = ${stance}` : sql``} ${of ? sql`and c.class = ${of}` : sql``}`
}

const down = { upTo: sql`<=`, beyond: sql`>` }
const orders = {
  recent: {
    keys: sql`c.at, c.id`,
    order: sql`c.at desc, c.id desc`,
    reverse: { ...down, order: sql`c.at, c.id` },
  },
  useful: {
    keys: sql`c.useful_count, c.at, c.id`,
    order: sql`c.useful_count desc, c.at desc, c.id desc`,
    reverse: { ...down, order: sql`c.useful_count, c.at, c.id` },
  },
  oldest: {
    keys: sql`c.at, c.id`,
    order: sql`c.at, c.id`,
    reverse: { upTo: sql`>=`, beyond: sql`<`, order: sql`c.at desc, c.id desc` },
  },
} as const

// What is hidden or withdrawn never leaves the database: only its place and the reason do (contributions_for).
const commentColumns = (viewerId: string | null, answerDays: number) => sql`
  c.id, c.parent_id as "parentId", c.class, c.verified, c.stance, c.asks_answer as "asksAnswer", c.lang, c.at,
  case when c.asks_answer and e.name is not null and c.standing
    then jsonb_build_object('who', e.name, 'dueOn', ${commentDue(answerDays)}) end as owed,
  c.edited_at as "editedAt", c.withdrawn_at as "withdrawnAt", c.hidden_reason as "hiddenReason",
  c.held_at is not null as held, c.at_counter as "atCounter", c.official_title as official,
  case when c.hidden_at is null then c.html else '' end as html, c.author, c.organisation, c.mine,
  c.useful_count as useful, ${
    viewerId
      ? sql`exists (select from usefuls u where u.contribution_id = c.id and u.person_id = ${viewerId}) as "foundUseful"`
      : sql`false as "foundUseful"`
  },
  case when w.id is not null then jsonb_build_object('id', w.id, 'name', o.name, 'slug', o.slug,
    'title', w.official_title, 'lang', w.lang, 'html', w.html, 'at', w.at) end as answer,
  w.id is not null or v.contribution_id is not null as heeded`

// The official in charge, and the versions that answer comments, are found once for the subject, not once a comment.
const joinsOfComment = (subjectId: string | SQL) => sql`
  left join answers w on w.contribution_id = c.id and w.undone_at is null
  left join officials o on o.person_id = w.official_id
  left join (select e.name from subjects s join officials e on e.person_id = s.answers_id
    where s.id = ${subjectId}) e on true
  left join (select distinct va.contribution_id from project_versions pv join version_answers va on va.version_id = pv.id
    where pv.project_id = ${subjectId}) v on v.contribution_id = c.id`

function asThreads(rows: readonly RowOf<typeof row>[]): ThreadShown[] {
  const threads: ThreadShown[] = []
  for (const { parentId, replyCount, next, previous, total, ...shown } of rows) {
    if (parentId === null) threads.push({ ...shown, replies: [], replyCount })
    else threads.at(-1)?.replies.push(shown)
  }
  return threads
}
