import { sql } from 'drizzle-orm'
import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
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
import { saidUnder } from '../../subjects/index.ts'
import { contributionsFor } from './contributions-for.ts'
import { lastReportOf, reportColumn } from './last-report.ts'

const said = shape({ comments: int, questions: int })

/** How much stands under a subject: what its tabs count. One statement. */
export async function saidHere(db: Db, subjectId: string): Promise<RowOf<typeof said>> {
  const subject = sql`${subjectId}::uuid`
  const [row] = await read(db, said)`
    select ${saidUnder(subject, 'comments')} as comments, ${saidUnder(subject, 'questions')} as questions`
  return row! // a select without a source has one row
}

/** Words as a door quotes them: the page behind it shows them whole. */
const quoted = { id: uuid, author: nullable(text), lang: oneOf(locales), html: text, at: instant }
const alive = shape({
  report: reportColumn,
  useful: list(json({ ...quoted, count: int })),
  answer: nullable(json({ ...quoted, question: nullable(text) })),
})
export type AliveHere = RowOf<typeof alive>

/**
 * What is alive under a subject, for the doors of its first page: the last published count, the two most useful
 * comments and the official's last answer, to a question or a comment. One statement.
 */
export async function aliveHere(db: Db, subjectId: string): Promise<AliveHere> {
  const shown = contributionsFor(null)
  const [row] = await read(db, alive)`
    select ${lastReportOf(sql`${subjectId}::uuid`)} as report,
      (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'author', u.author, 'lang', u.lang, 'html', u.html,
          'at', u.at, 'count', u.useful_count) order by u.useful_count desc, u.at desc, u.id desc), '[]')
        from (select c.* from ${shown} c where c.subject_id = ${subjectId} and c.kind = 'comment'
          and c.parent_id is null and c.standing order by c.useful_count desc, c.at desc, c.id desc limit 2) u) as useful,
      (select jsonb_build_object('id', c.id, 'author', o.name, 'lang', w.lang, 'html', w.html, 'at', w.at,
          'question', case when c.kind = 'question' then c.title end)
        from ${shown} c join answers w on w.contribution_id = c.id and w.undone_at is null
        join officials o on o.person_id = w.official_id
        where c.subject_id = ${subjectId} and c.standing order by w.at desc, w.id desc limit 1) as answer`
  return row! // a select without a source has one row
}
