import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { Translated } from '#db/schema/index.ts'
import { Refusal } from '../refusal.ts'

/** What a contribution stands under, as a link names it. `lang` is the title's. */
export type SubjectName = {
  id: string
  kind: 'project' | 'dossier' | 'official'
  slug: string
  title: string
  lang: Locale
}

/** Joins the names of a subject whose id is `subjectId`: `subjectName` reads them. */
export const joinSubject = (subjectId: ReturnType<typeof sql>, locale: Locale) => sql`
  left join projects sp on sp.id = ${subjectId} and sp.published_at is not null
  left join project_texts sl on sl.version_id = sp.version_id and sl.lang = ${locale}
  left join project_texts sf on sf.version_id = sp.version_id and sf.lang = 'fr'
  left join dossiers sd on sd.id = ${subjectId} and sd.published_at is not null
  left join lateral (select case when sd.title ? ${locale} then ${locale} else 'fr' end as lang) st on true
  left join officials so on so.person_id = ${subjectId}`

/** By `joinSubject`: the elected in charge, or the official whose page it is. */
export const electedInCharge = sql`coalesce(sp.elected_id, sd.elected_id, so.person_id)`

/** The columns of `joinSubject`, as one JSON object; null where the public knows no such subject. */
export const subjectName = sql`case
  when sp.id is not null then jsonb_build_object('id', sp.id, 'kind', 'project', 'slug', sp.slug,
    'title', coalesce(sl.title, sf.title), 'lang', coalesce(sl.lang, sf.lang))
  when sd.id is not null then jsonb_build_object('id', sd.id, 'kind', 'dossier', 'slug', sd.slug,
    'title', sd.title ->> st.lang, 'lang', st.lang)
  when so.person_id is not null then jsonb_build_object('id', so.person_id, 'kind', 'official', 'slug', so.slug,
    'title', so.name, 'lang', 'fr') end`

export type OfficialName = { id: string; slug: string; name: string; title: Translated }

/** A subject by its public address, with who answers for it and what may be done there now. */
export type SubjectHere = SubjectName & {
  official: OfficialName | null
  inOffice: boolean
  commentsClosed: boolean
  opinionsCloseAt: Date | null
  now: Date
}

/** One statement for every page that stands beside a project or an official. Refused (`not-found`). */
export async function subjectHere(
  db: Db,
  kind: SubjectName['kind'],
  slug: string,
  locale: Locale,
): Promise<SubjectHere> {
  const id = byAddress[kind](slug)
  const [row] = await db.execute<{
    subject: SubjectName | null
    official: OfficialName | null
    inOffice: boolean
    commentsClosed: boolean
    opinionsCloseAt: string | null
    now: string
  }>(sql`
    select ${subjectName} as subject, coalesce(s.comments_closed_at <= city_now(), false) as "commentsClosed",
      coalesce(e.until, 'infinity') >= (city_now() at time zone 'Europe/Paris')::date as "inOffice",
      s.opinions_close_at as "opinionsCloseAt", city_now() as now,
      jsonb_build_object('id', e.person_id, 'slug', e.slug, 'name', e.name, 'title', e.title) as official
    from subjects s ${joinSubject(sql`s.id`, locale)}
    left join officials e on e.person_id = ${electedInCharge}
    where s.id = ${id} and s.kind = ${kind} and s.public_at <= city_now()`)
  if (!row?.subject) throw new Refusal('not-found', 404)
  return {
    ...row.subject,
    official: row.official,
    inOffice: row.inOffice,
    commentsClosed: row.commentsClosed,
    opinionsCloseAt: row.opinionsCloseAt ? new Date(row.opinionsCloseAt) : null,
    now: new Date(row.now),
  }
}

const byAddress: Record<SubjectName['kind'], (slug: string) => ReturnType<typeof sql>> = {
  project: (slug) => sql`(select id from projects where slug = ${slug})`,
  dossier: (slug) => sql`(select id from dossiers where slug = ${slug})`,
  official: (slug) => sql`(select person_id from officials where slug = ${slug})`,
}

/** The id of a public subject, for a deed that names it by its address. Refused (`not-found`). */
export async function publicSubjectId(db: Db, kind: SubjectName['kind'], slug: string): Promise<string> {
  const [row] = await db.execute<{ id: string }>(
    sql`select s.id from subjects s where s.id = ${byAddress[kind](slug)} and s.public_at is not null`,
  )
  if (!row) throw new Refusal('not-found', 404)
  return row.id
}
