import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { NoticeReason, PersonClass } from '#db/schema/index.ts'
import { joinSubject, type SubjectName, subjectName } from '../subjects/index.ts'

type Decision = 'hidden' | 'kept' | 'restored' | 'upheld'
type Author = { name: string | null; class: PersonClass; verified: boolean }

/** All that a moderator weighs before she rules on one contribution; words that were taken back are nobody's to read. */
export type ModerationCase = {
  contribution: {
    id: string
    authorId: string
    kind: 'comment' | 'question'
    title: string
    html: string
    lang: Locale
    at: Date
    editedAt: Date | null
    heldAt: Date | null
    hiddenAt: Date | null
    withdrawnAt: Date | null
    author: Author
    /** The name under which it was written, where the author bears another now. */
    writtenAs: string | null
    subject: SubjectName | null
  }
  /** The comment that it answers. */
  parent: { html: string; lang: Locale; author: string | null } | null
  notices: {
    id: string
    reason: NoticeReason
    explanation: string
    from: string | null
    at: Date
    open: boolean
  }[]
  rulings: CaseRuling[]
  history: AuthorHistory
}

export type CaseRuling = {
  id: string
  decision: Decision
  ground: NoticeReason
  reason: string
  at: Date
  by: { id: string; name: string } | null
  appeal: { id: string; by: string; text: string; at: Date; dueOn: string; judged: boolean } | null
}

/** What was ruled before on other contributions of the same author. */
export type AuthorHistory = {
  contributions: number
  latest: { decision: Decision; ground: NoticeReason; reason: string; at: Date }[]
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
  const [row] = await db.execute<Record<string, unknown>>(sql`
    select c.id, c.author_id, c.kind, c.lang,
      case when c.withdrawn_at is null then c.title else '' end as title,
      case when c.withdrawn_at is null then c.html else '' end as html,
      c.at, c.edited_at, c.held_at, c.hidden_at, c.withdrawn_at,
      jsonb_build_object('name', case when a.erased_at is null then a.display_name end,
        'class', c.class, 'verified', c.verified) as author,
      (select nullif(f.name, a.display_name) from former_names f
        where f.person_id = a.id and f.until > c.at order by f.until limit 1) as written_as,
      ${subjectName} as subject,
      (select jsonb_build_object('html', case when up.withdrawn_at is null then up.html else '' end, 'lang', up.lang,
        'author', case when b.erased_at is null then b.display_name end)
       from contributions up join people b on b.id = up.author_id where up.id = c.parent_id) as parent
    from contributions c
    join people a on a.id = c.author_id
    ${joinSubject(sql`c.subject_id`, locale)}
    where c.id = ${id}`)
  if (!row) return null
  return {
    contribution: {
      id: row.id,
      authorId: row.author_id,
      kind: row.kind,
      title: row.title,
      html: row.html,
      lang: row.lang,
      at: new Date(row.at as string),
      editedAt: instantOf(row.edited_at),
      heldAt: instantOf(row.held_at),
      hiddenAt: instantOf(row.hidden_at),
      withdrawnAt: instantOf(row.withdrawn_at),
      author: row.author,
      writtenAs: row.written_as,
      subject: row.subject,
    } as ModerationCase['contribution'],
    parent: row.parent as ModerationCase['parent'],
  }
}

async function noticesOn(db: Db, id: string): Promise<ModerationCase['notices']> {
  const rows = await db.execute<Record<string, unknown>>(sql`
    select n.id, n.reason, n.explanation, coalesce(a.display_name, n.reporter_name) as "from", n.at,
      n.ruling_id is null as open
    from notices n left join people a on a.id = n.reporter_id and a.erased_at is null
    where n.contribution_id = ${id} order by n.at desc, n.id desc limit 50`)
  return rows.map((row) => ({ ...row, at: new Date(row.at as string) }) as ModerationCase['notices'][number])
}

async function rulingsOn(db: Db, id: string): Promise<CaseRuling[]> {
  const rows = await db.execute<Record<string, unknown>>(sql`
    select r.id, r.decision, r.ground, r.reason, r.at,
      case when r.by is not null then jsonb_build_object('id', r.by, 'name', a.display_name) end as by,
      e.id as appeal_id, e.by as appeal_by, e.text as appeal_text, e.at as appeal_at, e.due_on as appeal_due_on,
      exists (select from rulings judged where judged.appeal_id = e.id) as judged
    from rulings r
    left join people a on a.id = r.by
    left join appeals e on e.ruling_id = r.id
    where r.contribution_id = ${id} order by r.at, r.id`)
  return rows.map(
    (row) =>
      ({
        id: row.id,
        decision: row.decision,
        ground: row.ground,
        reason: row.reason,
        at: new Date(row.at as string),
        by: row.by,
        appeal: row.appeal_id
          ? {
              id: row.appeal_id,
              by: row.appeal_by,
              text: row.appeal_text,
              at: new Date(row.appeal_at as string),
              dueOn: row.appeal_due_on,
              judged: row.judged,
            }
          : null,
      }) as CaseRuling,
  )
}

async function historyOfAuthor(db: Db, id: string): Promise<AuthorHistory> {
  const rows = await db.execute<Record<string, unknown>>(sql`
    select (select count(*)::int from contributions w where w.author_id = c.author_id) as contributions,
      r.decision, r.ground, r.reason, r.at
    from contributions c
    left join contributions other on other.author_id = c.author_id and other.id <> c.id
      and exists (select from rulings x where x.contribution_id = other.id)
    left join rulings r on r.contribution_id = other.id
    where c.id = ${id} order by r.at desc nulls last limit 10`)
  return {
    contributions: (rows[0]?.contributions as number | undefined) ?? 0,
    latest: rows
      .filter((row) => row.decision !== null)
      .map(
        ({ decision, ground, reason, at }) =>
          ({ decision, ground, reason, at: new Date(at as string) }) as AuthorHistory['latest'][number],
      ),
  }
}

const instantOf = (value: unknown) => (value ? new Date(value as string) : null)
