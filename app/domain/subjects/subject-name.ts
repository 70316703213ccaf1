import { type SQL, sql } from 'drizzle-orm'
import type { SubjectPlace } from '#app/lib/addresses/subject-kinds.ts'
import type { Locale } from '#app/lib/language.ts'

/** A public subject as a link names it. `lang` is the title's. */
export type SubjectName = SubjectPlace & {
  id: string
  title: string
  lang: Locale
  /** Its page has a discussion, where what stands under it is read. */
  discussed: boolean
}

/**
 * Joins the face of the subject whose id is `subjectId`, if it is public (or `even` a draft): `subjectName` and
 * `whoAnswers` read it.
 */
export const joinSubject = (subjectId: SQL, locale: Locale, even?: 'draft') => sql`
  left join subjects sub on sub.id = ${subjectId} and sub.slug is not null
    ${even ? sql`` : sql`and sub.public_at is not null`}
  left join subject_kinds sub_kind on sub_kind.kind = sub.kind
  left join lateral (select case when sub.titles ? ${locale} then ${locale} else 'fr' end as lang) sub_title on true`

/** By `joinSubject`: who answers here, the elected official in charge or the one whose page it is. */
export const whoAnswers = sql`sub.answers_id`

/** The columns of `joinSubject`, as one JSON object; null where the public knows no such subject. */
export const subjectName = sql`case when sub.id is not null then jsonb_build_object('id', sub.id, 'kind', sub.kind,
  'path', sub_kind.path, 'slug', sub.slug, 'title', sub.titles ->> sub_title.lang, 'lang', sub_title.lang,
  'discussed', sub_kind.comments) end`

/** The title of the subject of this id, public or not, in the language or in French. */
export const titleOf = (subjectId: SQL, locale: Locale) => sql<string>`(
  select coalesce(s.titles ->> ${locale}, s.titles ->> 'fr') from subjects s where s.id = ${subjectId})`
