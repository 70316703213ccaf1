import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { Phase } from '#db/schema/index.ts'
import { DraftContent } from './content.ts'

export type ProjectDraft = {
  id: string
  slug: string
  phase: Phase
  version: number | null
  revision: number
  changed: boolean
  savedAt: Date
  savedBy: string
  content: DraftContent
  /** The texts that the public reads now. */
  published: DraftContent['texts'] | null
}

/** A project as its writers see it: the draft, and what it would replace; null where there is no such project. */
export async function draftOf(db: Db, slug: string): Promise<ProjectDraft | null> {
  const [row] = await db.execute<
    Omit<ProjectDraft, 'savedAt' | 'published'> & { savedAt: string; texts: Texts | null }
  >(sql`
    select p.id, p.slug, p.phase, v.number as version, d.revision, d.changed, d.saved_at as "savedAt",
      w.display_name as "savedBy", d.content,
      (select jsonb_object_agg(x.lang, jsonb_build_object('title', x.title, 'summary', x.summary, 'body', x.body))
        from project_texts x where x.version_id = p.version_id) as texts
    from projects p
      join project_drafts d on d.project_id = p.id
      join people w on w.id = d.saved_by
      left join project_versions v on v.id = p.version_id
    where p.slug = ${slug}`)
  if (!row) return null
  const { texts, ...draft } = row
  return {
    ...draft,
    savedAt: new Date(draft.savedAt),
    content: DraftContent.parse(draft.content),
    published: texts && { fr: texts.fr ?? none, it: texts.it ?? none, en: texts.en ?? none },
  }
}

type Texts = Partial<DraftContent['texts']>
const none = { title: '', summary: '', body: '' }

export type InCharge = { elected: Named[]; agents: Named[]; bodies: Named[] }
type Named = { id: string; name: string }

/** Who and what may be in charge of a project today. */
export async function whoMayBeInCharge(db: Db): Promise<InCharge> {
  const [row] = await db.execute<InCharge>(sql`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', person_id, 'name', name || ' — ' || (title->>'fr')) order by rank, name), '[]')
        from officials where coalesce(until, 'infinity') >= city_today()) as elected,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.display_name) order by p.display_name), '[]')
        from people p join role_grants g on g.person_id = p.id and g.role = 'agent' and g.revoked_at is null) as agents,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name), '[]')
        from organisations where kind = 'public-body') as bodies`)
  return row! // one row: the query has no source to be empty
}
