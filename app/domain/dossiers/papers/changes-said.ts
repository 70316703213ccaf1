import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { instant, json, list, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'

/** A value of `c` as people read it: who and which body by name. */
const named = (value: SQL) => sql`case c.field
    when 'electedId' then (select o.name from officials o where o.person_id::text = ${value})
    when 'agentId' then (select w.display_name from people w where w.id::text = ${value} and w.erased_at is null)
    when 'bodyId' then (select b.name from organisations b where b.id::text = ${value})
    when 'projectId' then (select x.title from projects q join project_texts x on x.version_id = q.version_id and x.lang = 'fr'
      where q.id::text = ${value})
    else ${value} end`
const said = sql`'field', c.field, 'funder', c.funder,
  'was', coalesce(${named(sql`c.was`)}, ''), 'became', coalesce(${named(sql`c.became`)}, '')`

/** The changes of a dossier among the rows `c`, in their order. */
export const changesWhere = sql`jsonb_agg(jsonb_build_object(${said}) order by c.id)`

const row = shape({
  title: text,
  changes: list(
    json({
      id: uuid,
      field: text,
      funder: text,
      was: text,
      became: text,
      at: instant,
    }),
  ),
})
export type ChangeShown = RowOf<typeof row>['changes'][number]

/** All that changed on a public dossier without a step, the newest first, with its French title; null where the public sees nothing. */
export async function changesOfDossier(db: Db, slug: string): Promise<RowOf<typeof row> | null> {
  const [found] = await read(db, row)`
    select d.title ->> 'fr' as title, coalesce((select jsonb_agg(jsonb_build_object('id', c.id, ${said}, 'at', c.at)
        order by c.id desc) from dossier_changes c where c.dossier_id = d.id), '[]') as changes
    from dossiers d where d.slug = ${slug} and d.published_at is not null`
  return found ?? null
}
