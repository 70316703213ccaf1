import { sql } from 'drizzle-orm'
import { contributionKinds } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  instant,
  int,
  json,
  list,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import { noticeReasons, personClass } from '#db/schema/index.ts'
import { joinSubject, subjectColumn, subjectName } from '../subjects/index.ts'
import { wordsMark } from './words-read.ts'

const contribution = shape({
  id: uuid,
  authorId: uuid,
  kind: oneOf(contributionKinds),
  title: text,
  html: text,
  words: text,
  lang: oneOf(locales),
  at: instant,
  editedAt: nullable(instant),
  heldAt: nullable(instant),
  hiddenAt: nullable(instant),
  withdrawnAt: nullable(instant),
  author: json({ name: nullable(text), class: oneOf(personClass.enumValues), verified: bool }),
  /** The name under which it was written, where the author bears another now. */
  writtenAs: nullable(text),
  subject: subjectColumn,
  parent: nullable(json({ html: text, lang: oneOf(locales), author: nullable(text) })),
})
const notice = shape({
  id: uuid,
  reason: oneOf(noticeReasons),
  explanation: text,
  from: nullable(text),
  at: instant,
  open: bool,
})
const ruled = {
  decision: oneOf(['hidden', 'kept', 'restored', 'upheld']),
  ground: oneOf(noticeReasons),
  reason: text,
  at: instant,
}
const ruling = shape({
  id: uuid,
  ...ruled,
  by: nullable(json({ id: uuid, name: text })),
  appeal: nullable(json({ id: uuid, by: uuid, text, at: instant, dueOn: day, judged: bool })),
})
export type CaseRuling = RowOf<typeof ruling>

/** What was ruled before on other contributions of the same author. */
const earlier = shape({ contributions: int, latest: list(json(ruled)) })
export type AuthorHistory = RowOf<typeof earlier>

/** All that a moderator weighs before she rules on one contribution; words that were taken back are nobody's to read. */
export type ModerationCase = {
  contribution: Omit<RowOf<typeof contribution>, 'parent'>
  /** The comment that it answers. */
  parent: RowOf<typeof contribution>['parent']
  notices: RowOf<typeof notice>[]
  rulings: CaseRuling[]
  history: AuthorHistory
}

/** The case of one contribution, or null when there is none. Four queries at once. */
export async function caseOf(db: Db, contributionId: string, locale: Locale): Promise<ModerationCase | null> {
  const [read, notices, rulings, history] = await Promise.all([
    readContribution(db, contributionId, locale),
    noticesOn(db, contributionId),
    rulingsOn(db, contributionId),
    historyOfAuthor(db, contributionId),
  ])
  return read && { ...read, notices, rulings, history }
}

async function readContribution(db: Db, id: string, locale: Locale) {
  const [row] = await read(db, contribution)`
    select c.id, c.author_id as "authorId", c.kind, c.lang,
      case when c.withdrawn_at is null then c.title else '' end as title,
      case when c.withdrawn_at is null then c.html else '' end as html, ${wordsMark(sql`c`)} as words,
      c.at, c.edited_at as "editedAt", c.held_at as "heldAt", c.hidden_at as "hiddenAt", c.withdrawn_at as "withdrawnAt",
      jsonb_build_object('name', case when a.erased_at is null then a.display_name end,
        'class', c.class, 'verified', c.verified) as author,
      (select nullif(f.name, a.display_name) from former_names f
        where f.person_id = a.id and f.until > c.at order by f.until limit 1) as "writtenAs",
      ${subjectName} as subject,
      (select jsonb_build_object('html', case when up.withdrawn_at is null then up.html else '' end, 'lang', up.lang,
        'author', case when b.erased_at is null then b.display_name end)
       from contributions up join people b on b.id = up.author_id where up.id = c.parent_id) as parent
    from contributions c
    join people a on a.id = c.author_id
    ${joinSubject(sql`c.subject_id`, locale)}
    where c.id = ${id}`
  if (!row) return null
  const { parent, ...own } = row
  return { contribution: own, parent }
}

const noticesOn = (db: Db, id: string) =>
  read(db, notice)`
    select n.id, n.reason, n.explanation, coalesce(a.display_name, n.reporter_name) as "from", n.at,
      n.ruling_id is null as open
    from notices n left join people a on a.id = n.reporter_id and a.erased_at is null
    where n.contribution_id = ${id} order by n.at desc, n.id desc limit 50`

const rulingsOn = (db: Db, id: string): Promise<CaseRuling[]> =>
  read(db, ruling)`
    select r.id, r.decision, r.ground, r.reason, r.at,
      case when r.by is not null then jsonb_build_object('id', r.by, 'name', a.display_name) end as by,
      case when e.id is not null then jsonb_build_object('id', e.id, 'by', e.by, 'text', e.text, 'at', e.at,
        'dueOn', e.due_on, 'judged', exists (select from rulings judged where judged.appeal_id = e.id)) end as appeal
    from rulings r
    left join people a on a.id = r.by
    left join appeals e on e.ruling_id = r.id
    where r.contribution_id = ${id} order by r.at, r.id`

async function historyOfAuthor(db: Db, id: string): Promise<AuthorHistory> {
  const [history] = await read(db, earlier)`
    select (select count(*)::int from contributions w where w.author_id = c.author_id) as contributions,
      coalesce((select jsonb_agg(jsonb_build_object('decision', r.decision, 'ground', r.ground, 'reason', r.reason,
          'at', r.at) order by r.at desc)
        from (select r.* from contributions other join rulings r on r.contribution_id = other.id
          where other.author_id = c.author_id and other.id <> c.id order by r.at desc limit 10) r), '[]') as latest
    from contributions c where c.id = ${id}`
  return history ?? { contributions: 0, latest: [] }
}
