import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'

/** The title of the subject of this id, in the language or in French; an official's own name. */
export const titleOf = (subjectId: SQL, locale: Locale) => sql<string>`(
  select coalesce(local.title, french.title, d.title ->> ${locale}, d.title ->> 'fr', o.name, p.slug)
  from subjects s
  left join projects p on p.id = s.id
  left join dossiers d on d.id = s.id
  left join officials o on o.person_id = s.id
  left join project_texts local on local.version_id = p.version_id and local.lang = ${locale}
  left join project_texts french on french.version_id = p.version_id and french.lang = 'fr'
  where s.id = ${subjectId})`
