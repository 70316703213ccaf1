import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'

type OpenSubject = { id: string; title: string; lang: string; opinions: boolean }

/** The public subjects that take comments, by name, to choose what somebody at the counter speaks of; `opinions` says whether they are open. */
export async function openSubjects(db: Db, locale: Locale): Promise<OpenSubject[]> {
  return [
    ...(await db.execute<OpenSubject>(sql`
      select s.id, coalesce(s.titles ->> ${locale}, s.titles ->> 'fr') as title,
        case when s.titles ? ${locale} then ${locale} else 'fr' end as lang,
        k.opinions and coalesce(s.opinions_open_at <= city_now() and city_now() < coalesce(s.opinions_close_at, 'infinity'), false) as opinions
      from subjects s join subject_kinds k on k.kind = s.kind
      where k.comments and s.slug is not null and s.public_at <= city_now() order by title`)),
  ]
}
