import { sql } from 'drizzle-orm'
import { contributionKinds } from '#app/lib/kinds.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { instant, json, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { joinSubject, officialColumn, subjectColumn, subjectName } from '../../subjects/index.ts'

const latestAnswer = shape({
  id: uuid,
  html: text,
  lang: oneOf(locales),
  at: instant,
  official: officialColumn,
  /** What was asked, and how long it took to answer. */
  contribution: json({
    id: uuid,
    kind: oneOf(contributionKinds),
    title: text,
    lang: oneOf(locales),
    at: instant,
  }),
  subject: subjectColumn,
})
export type LatestAnswer = RowOf<typeof latestAnswer>

/** The newest answers in force to contributions that the public reads. One query. */
export async function latestAnswers(db: Db, locale: Locale, size = 3): Promise<LatestAnswer[]> {
  return read(db, latestAnswer)`
    with newest as materialized (
      select w.id, w.contribution_id, w.official_id, w.official_title, w.lang, w.html, w.at
      from answers w join contributions_for(null) c on c.id = w.contribution_id
      where w.undone_at is null and c.standing
      order by w.at desc, w.id desc limit ${size})
    select w.id, w.html, w.lang, w.at, ${subjectName} as subject,
      jsonb_build_object('id', e.person_id, 'slug', e.slug, 'name', e.name, 'title', w.official_title) as official,
      jsonb_build_object('id', c.id, 'kind', c.kind, 'title', c.title, 'lang', c.lang, 'at', c.at) as contribution
    from newest w
    join contributions_for(null) c on c.id = w.contribution_id
    join officials e on e.person_id = w.official_id
    ${joinSubject(sql`c.subject_id`, locale)}
    order by w.at desc, w.id desc`
}
