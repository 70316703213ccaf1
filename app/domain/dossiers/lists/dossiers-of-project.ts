import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { cents, oneOf, type RowOf, read, shape, text } from '#db/read/index.ts'
import { dossierStates, programmes } from '#db/schema/index.ts'

const dossierRow = shape({
  slug: text,
  lang: oneOf(locales),
  title: text,
  programme: oneOf(programmes),
  state: oneOf(dossierStates),
  asked: cents,
})
export type DossierOfProject = RowOf<typeof dossierRow>

/** The public dossiers of a project, in one small statement: its page names each. `asked` is public money, in cents. */
export async function dossiersOfProject(
  db: Db,
  projectId: string,
  locale: Locale,
): Promise<DossierOfProject[]> {
  return read(db, dossierRow)`
    select d.slug, d.programme, d.state, case when d.title ? ${locale} then ${locale} else 'fr' end as lang,
      coalesce(d.title ->> ${locale}, d.title ->> 'fr') as title,
      coalesce((select sum(l.asked) from dossier_lines l where l.dossier_id = d.id and l.kind = 'public'), 0) as asked
    from dossiers d where d.project_id = ${projectId} and d.published_at is not null
    order by d.moved_at desc, d.id limit 20`
}
