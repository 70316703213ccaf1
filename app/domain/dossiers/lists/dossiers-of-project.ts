import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { DossierState, Programme } from '#db/schema/index.ts'

export type DossierOfProject = {
  slug: string
  lang: Locale
  title: string
  programme: Programme
  state: DossierState
  asked: bigint
}

/** The public dossiers of a project, in one small statement: its page names each. `asked` is public money, in cents. */
export async function dossiersOfProject(
  db: Db,
  projectId: string,
  locale: Locale,
): Promise<DossierOfProject[]> {
  const rows = await db.execute<Omit<DossierOfProject, 'asked'> & { asked: string }>(sql`
    select d.slug, d.programme, d.state, case when d.title ? ${locale} then ${locale} else 'fr' end as lang,
      coalesce(d.title ->> ${locale}, d.title ->> 'fr') as title,
      coalesce((select sum(l.asked) from dossier_lines l where l.dossier_id = d.id and l.kind = 'public'), 0)::text as asked
    from dossiers d where d.project_id = ${projectId} and d.published_at is not null
    order by d.moved_at desc, d.id limit 20`)
  return rows.map((row) => ({ ...row, asked: BigInt(row.asked) }))
}
