import { type SQL, sql } from 'drizzle-orm'
import { contributionKinds } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  instant,
  int,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import { stance } from '#db/schema/index.ts'
import { joinSubject, subjectColumn, subjectName } from '../subjects/index.ts'

/** What a person gave, and how it stands; what became of it is on its rope. Opinions have no words of their own but a reason. */
const givenRow = shape({
  /** Its instant to the microsecond, for the address of the next page. */
  instant: text,
  kind: oneOf([...contributionKinds, 'opinion', 'notice']),
  id: uuid,
  at: instant,
  lang: oneOf(locales),
  title: text,
  /** Sanitised HTML of a contribution; empty for an opinion or a notice. */
  html: text,
  reason: text,
  stance: nullable(oneOf(stance.enumValues)),
  /** An agent entered it for her at the counter. */
  atCounter: bool,
  subject: subjectColumn,
  /** Waits for an official's answer until this civil day. */
  dueOn: nullable(day),
  replies: int,
  useful: int,
  /** A notice on which no moderator has decided, or words of a survey that none has read. */
  waiting: bool,
})
export type Given = Omit<RowOf<typeof givenRow>, 'instant'>

export type GivenPage = { items: Given[]; next: string | null }

const pageSize = 20
const cursorShape = /^([\d:+ .-]{19,40})~([0-9a-f-]{36})$/

/** A page of all that a person gave, the latest first; `after` is the `next` of the page before. One statement. */
export async function myContributions(
  db: Db,
  { personId, locale, after }: { personId: string; locale: Locale; after?: string | null },
): Promise<GivenPage> {
  const rows = await read(db, givenRow)`
    select g.kind, g.id, g.at, g.at::text as instant, g.lang, g.title, g.html, g.reason, g.stance, g.at_counter as "atCounter",
      g.reply_count as replies, g.useful_count as useful, g.waiting, ${subjectName} as subject,
      case when g.withdrawn_at is null and not exists (
        select from answers a where a.contribution_id = g.id and a.undone_at is null) then q.due_on end as "dueOn"
    from (${given(personId)} ${before(after)} order by at desc, id desc limit ${pageSize + 1}) g
    ${joinSubject(sql`g.subject_id`, locale)}
    left join questions q on q.id = g.id
    order by g.at desc, g.id desc`
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    items: shown.map(({ instant: _, ...item }) => item),
    next: rows.length > pageSize && last ? `${last.instant}~${last.id}` : null,
  }
}

const given = (personId: string) => sql`
  select * from (
    select c.kind, c.id, c.at, c.subject_id, c.lang, c.title, c.html, '' as reason, c.stance, c.withdrawn_at,
      c.reply_count, c.useful_count, c.entered_by is not null as at_counter,
      c.kind = 'survey_words' and c.held_at is not null and c.hidden_at is null as waiting
    from contributions c where c.author_id = ${personId} and (c.kind <> 'survey_words' or c.withdrawn_at is null)
    union all
    select 'opinion', o.id, coalesce(o.changed_at, o.at), o.subject_id, o.lang, '', '', o.reason, o.stance, null,
      0, 0, o.entered_by is not null, false
    from opinions o where o.person_id = ${personId}
    union all
    select 'notice', n.id, n.at, c.subject_id, 'fr', c.title, '', n.explanation, null, null,
      0, 0, false, n.ruling_id is null
    from notices n join contributions_for(${personId}::uuid) c on c.id = n.contribution_id where n.reporter_id = ${personId}
  ) every_kind`

function before(after: string | null | undefined): SQL {
  const [, at, id] = cursorShape.exec(after ?? '') ?? []
  return at && id && !Number.isNaN(Date.parse(at))
    ? sql`where (at, id) < (${at}::timestamptz, ${id}::uuid)`
    : sql``
}
