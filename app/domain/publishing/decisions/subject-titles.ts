import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'

/** What a decision decides, as a reader is led there: public projects and dossiers, each with its title. */
export type Decided = { id: string; kind: 'project' | 'dossier'; slug: string; title: string; lang: Locale }

/** The public subjects linked to the decision of this id, as a JSON array, projects first. */
export const decidedBy = (decisionId: SQL, locale: Locale) => sql`coalesce((
  select jsonb_agg(jsonb_build_object('id', lin.subject_id, 'kind', lin.kind, 'slug', coalesce(pro.slug, dos.slug),
      'title', coalesce(x.title, dos.title ->> ${locale}, dos.title ->> 'fr'),
      'lang', coalesce(x.lang, case when dos.title ? ${locale} then ${locale} end, 'fr'))
    order by lin.kind desc, coalesce(pro.slug, dos.slug))
  from decision_links lin
  left join projects pro on pro.id = lin.subject_id and pro.published_at is not null
  left join dossiers dos on dos.id = lin.subject_id and dos.published_at is not null
  left join lateral (select x.title, x.lang from project_texts x where x.version_id = pro.version_id
    and x.lang in ('fr', ${locale}) order by x.lang = 'fr' limit 1) x on true
  where lin.decision_id = ${decisionId} and coalesce(pro.slug, dos.slug) is not null), '[]')`

/** A translated title in the language or in French, and which of the two it is. */
export const titled = (title: SQL, locale: Locale) => sql`
  coalesce(${title} ->> ${locale}, ${title} ->> 'fr') as title,
  case when ${title} ? ${locale} then ${locale} else 'fr' end as lang`
