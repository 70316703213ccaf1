import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'

type OpenSubject = { id: string; title: string; lang: string; opinions: boolean }

/** Public projects and dossiers by name, to choose what somebody at the counter speaks of; `opinions` says whether they are open. */
export async function openSubjects(db: Db, locale: Locale): Promise<OpenSubject[]> {
  return [
    ...(await db.execute<OpenSubject>(sql`
      select s.id, coalesce(l.title, f.title, d.title ->> ${locale}, d.title ->> 'fr') as title,
        case when l.title is null and d.title ->> ${locale} is null then 'fr' else ${locale} end as lang,
        coalesce(s.opinions_open_at <= city_now() and city_now() < coalesce(s.opinions_close_at, 'infinity'), false) as opinions
      from subjects s left join projects p on p.id = s.id
      left join dossiers d on d.id = s.id
      left join project_texts l on l.version_id = p.version_id and l.lang = ${locale}
      left join project_texts f on f.version_id = p.version_id and f.lang = 'fr'
      where s.kind in ('project', 'dossier') and s.public_at <= city_now() order by title`)),
  ]
}
