import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { NoticeReason, Stance, Translated } from '#db/schema/index.ts'
import { joinSubject, type SubjectName, subjectName } from '../subjects/index.ts'

/** What a person gave, and what became of it. Opinions have no words of their own but a reason. */
export type Given = {
  kind: 'comment' | 'question' | 'opinion' | 'notice'
  id: string
  at: Date
  lang: Locale
  title: string
  /** Sanitised HTML of a contribution; empty for an opinion or a notice. */
  html: string
  reason: string
  stance: Stance | null
  /** An agent entered it for her at the counter. */
  atCounter: boolean
  subject: SubjectName | null
  editedAt: Date | null
  withdrawnAt: Date | null
  heldAt: Date | null
  hidden: { at: Date; reason: string } | null
  answer: { at: Date; by: string; title: Translated } | null
  /** Waits for an official's answer until this civil day. */
  dueOn: string | null
  versions: { number: number; at: Date; note: string }[]
  replies: number
  useful: number
  /** What a moderator decided on a notice. */
  ruling: { decision: string; ground: NoticeReason; at: Date } | null
}

export type GivenPage = { items: Given[]; next: string | null }

const pageSize = 20
const cursorShape = /^([\d:+ .-]{19,40})~([0-9a-f-]{36})$/

/** A page of all that a person gave, the latest first; `after` is the `next` of the page before. One statement. */
export async function myContributions(
  db: Db,
  { personId, locale, after }: { personId: string; locale: Locale; after?: string | null },
): Promise<GivenPage> {
  const rows = await db.execute<Row>(sql`
    select g.*, g.at::text as instant, ${became}, ${subjectName} as subject
    from (${given(personId)} ${before(after)} order by at desc, id desc limit ${pageSize + 1}) g
    ${joinSubject(sql`g.subject_id`, locale)}
    left join questions q on q.id = g.id
    order by g.at desc, g.id desc`)
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    items: shown.map(asGiven),
    next: rows.length > pageSize && last ? `${last.instant}~${last.id}` : null,
  }
}

const given = (personId: string) => sql`
  select * from (
    select c.kind, c.id, c.at, c.subject_id, c.lang, c.title, c.html, '' as reason, c.stance, c.edited_at, c.withdrawn_at,
      c.held_at, c.hidden_at, c.hidden_reason, c.reply_count, c.useful_count, null::uuid as ruling_id, c.entered_by is not null as at_counter
    from contributions c where c.author_id = ${personId}
    union all
    select 'opinion', o.id, coalesce(o.changed_at, o.at), o.subject_id, o.lang, '', '', o.reason, o.stance, o.changed_at, null,
      null, null, null, 0, 0, null, o.entered_by is not null
    from opinions o where o.person_id = ${personId}
    union all
    select 'notice', n.id, n.at, c.subject_id, 'fr', c.title, '', n.explanation, null, null, null,
      null, null, null, 0, 0, n.ruling_id, false
    from notices n join contributions_for(${personId}::uuid) c on c.id = n.contribution_id where n.reporter_id = ${personId}
  ) every_kind`

function before(after: string | null | undefined): SQL {
  const [, at, id] = cursorShape.exec(after ?? '') ?? []
  return at && id && !Number.isNaN(Date.parse(at))
    ? sql`where (at, id) < (${at}::timestamptz, ${id}::uuid)`
    : sql``
}

const became = sql`
  q.due_on,
  (select jsonb_build_object('at', a.at, 'by', o.name, 'title', a.official_title) from answers a
     join officials o on o.person_id = a.official_id where a.contribution_id = g.id and a.undone_at is null) as answer,
  (select jsonb_agg(jsonb_build_object('number', v.number, 'at', v.at, 'note', va.note) order by v.number)
     from version_answers va join project_versions v on v.id = va.version_id where va.contribution_id = g.id) as versions,
  (select jsonb_build_object('decision', r.decision, 'ground', r.ground, 'at', r.at) from rulings r where r.id = g.ruling_id) as ruling`

type Row = Record<string, unknown> & { id: string; instant: string }
type Told<T> = Omit<T, 'at'> & { at: string }

function asGiven(row: Row): Given {
  const instant = (value: unknown) => (value ? new Date(value as string) : null)
  const dated = <T extends { at: Date }>(told: unknown) =>
    told ? ({ ...(told as Told<T>), at: new Date((told as Told<T>).at) } as T) : null
  return {
    kind: row.kind as Given['kind'],
    id: row.id,
    at: new Date(row.at as string),
    lang: row.lang as Locale,
    title: row.title as string,
    html: row.html as string,
    reason: row.reason as string,
    stance: row.stance as Stance | null,
    atCounter: row.at_counter as boolean,
    subject: row.subject as SubjectName | null,
    editedAt: instant(row.edited_at),
    withdrawnAt: instant(row.withdrawn_at),
    heldAt: instant(row.held_at),
    hidden: row.hidden_at
      ? { at: new Date(row.hidden_at as string), reason: (row.hidden_reason as string | null) ?? '' }
      : null,
    answer: dated<NonNullable<Given['answer']>>(row.answer),
    dueOn: row.due_on as string | null,
    versions: ((row.versions as unknown[] | null) ?? []).map(
      (version) => dated<Given['versions'][number]>(version)!, // an aggregate holds no null
    ),
    replies: row.reply_count as number,
    useful: row.useful_count as number,
    ruling: dated<NonNullable<Given['ruling']>>(row.ruling),
  }
}
