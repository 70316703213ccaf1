import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { joinSubject, type OfficialName, type SubjectName, subjectName } from '../../subjects/index.ts'

export type LatestAnswer = {
  id: string
  html: string
  lang: Locale
  at: Date
  official: OfficialName
  /** What was asked, and how long it took to answer. */
  contribution: { id: string; kind: 'comment' | 'question'; title: string; lang: Locale; at: Date }
  subject: SubjectName | null
}

/** The newest answers in force to contributions that the public reads. One query. */
export async function latestAnswers(db: Db, locale: Locale, size = 3): Promise<LatestAnswer[]> {
  const rows = await db.execute<Record<string, unknown>>(sql`
    with newest as materialized (
      select w.id, w.contribution_id, w.official_id, w.official_title, w.lang, w.html, w.at
      from answers w join contributions_for(null) c on c.id = w.contribution_id
      where w.undone_at is null and c.standing
      order by w.at desc, w.id desc limit ${size})
    select w.id, w.html, w.lang, w.at, ${subjectName} as subject, c.at as asked_at,
      jsonb_build_object('id', e.person_id, 'slug', e.slug, 'name', e.name, 'title', w.official_title) as official,
      jsonb_build_object('id', c.id, 'kind', c.kind, 'title', c.title, 'lang', c.lang) as contribution
    from newest w
    join contributions_for(null) c on c.id = w.contribution_id
    join officials e on e.person_id = w.official_id
    ${joinSubject(sql`c.subject_id`, locale)}
    order by w.at desc, w.id desc`)
  return [...rows].map(
    ({ id, html, lang, at, official, contribution, subject, asked_at }) =>
      ({
        id,
        html,
        lang,
        at: new Date(at as string),
        official,
        contribution: { ...(contribution as object), at: new Date(asked_at as string) },
        subject,
      }) as LatestAnswer,
  )
}
