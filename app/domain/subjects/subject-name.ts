import { type SQL, sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import { bool, json, nullable, oneOf, text, uuid, type ValueOf } from '#db/read/index.ts'

/** A public subject as a link names it. */
export type SubjectName = NonNullable<ValueOf<typeof subjectColumn>>

/** How `subjectName` is read. */
export const subjectColumn = nullable(
  json({
    id: uuid,
    kind: text,
    path: text,
    slug: text,
    title: text,
    /** The title's. */
    lang: oneOf(locales),
    /** Its page has a discussion, where what stands under it is read. */
    discussed: bool,
  }),
)

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
