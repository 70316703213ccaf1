import { sql } from 'drizzle-orm'
import { type ContributionKind, contributionKinds } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  instant,
  json,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import type { NoticeReason } from '#db/schema/index.ts'
import { noticeReasons } from '#db/schema/index.ts'
import { joinSubject, type SubjectName, subjectColumn, subjectName } from '../subjects/index.ts'

/** A contribution as it is shown beside the form about it. */
export type Readable = {
  id: string
  kind: ContributionKind
  title: string
  html: string
  lang: Locale
  at: Date
  author: string | null
  subject: SubjectName
}
const readableRow = {
  id: uuid,
  kind: oneOf(contributionKinds),
  title: text,
  html: text,
  lang: oneOf(locales),
  at: instant,
  author: nullable(text),
  subject: subjectColumn,
}
const readable = shape(readableRow)

/** What a notice may be about: what the public reads now. Null for anything else. */
export async function reportable(db: Db, contributionId: string, locale: Locale): Promise<Readable | null> {
  const [row] = await read(db, readable)`
    select ${readableColumns} from contributions_for(null) c ${withNames(locale)}
    where c.id = ${contributionId} and ${subjectName} is not null
      and c.standing`
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
  const [row] = await read(db, appealRow)`
    select ${readableColumns}, jsonb_build_object('id', r.id, 'ground', r.ground, 'reason', r.reason, 'at', r.at,
        'inTime', r.at > city_now() - interval '6 months') as ruling,
      case when e.id is not null then jsonb_build_object('text', e.text, 'at', e.at, 'dueOn', e.due_on,
        'outcome', outcome.decision) end as appeal
    from contributions_for(${authorId}::uuid) c
    ${withNames(locale)}
    join lateral (select * from rulings x where x.contribution_id = c.id and x.decision = 'hidden'
                  order by x.at desc, x.id desc limit 1) r on true
    left join appeals e on e.ruling_id = r.id
    left join rulings outcome on outcome.appeal_id = e.id
    where c.id = ${contributionId} and c.mine and c.hidden_at is not null`
  if (!row) return null
  const { ruling, appeal, ...contribution } = row
  return { contribution: asReadable(contribution), ruling, appeal }
}

const appealRow = shape({
  ...readableRow,
  ruling: json({ id: uuid, ground: oneOf(noticeReasons), reason: text, at: instant, inTime: bool }),
  appeal: nullable(json({ text, at: instant, dueOn: day, outcome: nullable(oneOf(['upheld'])) })),
})

const readableColumns = sql`
  c.id, c.kind, c.title, c.html, c.lang, c.at, c.author, ${subjectName} as subject`

const withNames = (locale: Locale) => joinSubject(sql`c.subject_id`, locale)

/** Only what stands on a public subject is read here. */
const asReadable = (row: RowOf<typeof readable>) => row as Readable
