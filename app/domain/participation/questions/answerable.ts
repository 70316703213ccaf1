import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { bool, instant, int, nullable, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'

const answerableRow = shape({
  id: uuid,
  kind: oneOf(['comment', 'question']),
  author: nullable(text),
  lang: oneOf(locales),
  title: text,
  html: text,
  at: instant,
  useful: int,
  /** A version answers it already. */
  answered: bool,
})
export type Answerable = RowOf<typeof answerableRow>

/** What a version of a subject may answer: its readable comments and questions, those found useful by most first; 100 at most. */
export const answerable = (db: Db, subjectId: string): Promise<Answerable[]> =>
  read(db, answerableRow)`
    select c.id, c.kind, c.author, c.lang, c.title, c.html, c.at,
      c.useful_count as useful, exists (select from version_answers a where a.contribution_id = c.id) as answered
    from contributions_for(null) c
    where c.subject_id = ${subjectId} and c.standing
    order by c.useful_count desc, c.at desc, c.id limit 100`
