import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { NoticeReason } from '#db/schema/index.ts'
import { joinSubject, type SubjectName, subjectName } from '../subjects/index.ts'

/** A contribution as it is shown beside the form about it. */
export type Readable = {
  id: string
  kind: 'comment' | 'question'
  title: string
  html: string
  lang: Locale
  at: Date
  author: string | null
  subject: SubjectName
}

/** What a notice may be about: what the public reads now. Null for anything else. */
export async function reportable(db: Db, contributionId: string, locale: Locale): Promise<Readable | null> {
  const [row] = await db.execute<Record<string, unknown>>(sql`
    select ${readableColumns} from contributions_for(null) c ${withNames(locale)}
    where c.id = ${contributionId} and ${subjectName} is not null
      and c.standing`)
  return row ? asReadable(row) : null
}

/** The ruling that an author may appeal against, and the appeal if she already has. */
export type Appealable = {
  contribution: Readable
  ruling: { id: string; ground: NoticeReason; reason: string; at: Date; inTime: boolean }
  appeal: { text: string; at: Date; dueOn: string; outcome: 'upheld' | null } | null
}

/** What its author reads of her hidden contribution; null for anyone else and for what is not hidden. */
export async function appealable(
  db: Db,
  contributionId: string,
  authorId: string,
  locale: Locale,
): Promise<Appealable | null> {
  const [row] = await db.execute<Record<string, unknown>>(sql`
    select ${readableColumns}, r.id as ruling_id, r.ground, r.reason, r.at as ruled_at,
      r.at > city_now() - interval '6 months' as in_time,
      e.text as appeal_text, e.at as appeal_at, e.due_on, outcome.decision as outcome
    from contributions_for(${authorId}::uuid) c
    ${withNames(locale)}
    join lateral (select * from rulings x where x.contribution_id = c.id and x.decision = 'hidden'
                  order by x.at desc, x.id desc limit 1) r on true
    left join appeals e on e.ruling_id = r.id
    left join rulings outcome on outcome.appeal_id = e.id
    where c.id = ${contributionId} and c.mine and c.hidden_at is not null`)
  if (!row) return null
  return {
    contribution: asReadable(row),
    ruling: {
      id: row.ruling_id as string,
      ground: row.ground as NoticeReason,
      reason: row.reason as string,
      at: new Date(row.ruled_at as string),
      inTime: row.in_time as boolean,
    },
    appeal: row.appeal_at
      ? {
          text: row.appeal_text as string,
          at: new Date(row.appeal_at as string),
          dueOn: row.due_on as string,
          outcome: row.outcome as 'upheld' | null,
        }
      : null,
  }
}

const readableColumns = sql`
  c.id, c.kind, c.title, c.html, c.lang, c.at, c.author, ${subjectName} as subject`

const withNames = (locale: Locale) => joinSubject(sql`c.subject_id`, locale)

const asReadable = ({ id, kind, title, html, lang, at, author, subject }: Record<string, unknown>) =>
  ({ id, kind, title, html, lang, at: new Date(at as string), author, subject }) as Readable
