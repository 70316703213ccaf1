import type { Db } from '#db/client.ts'
import { bool, instant, int, nullable, oneOf, type RowOf, read, shape, stored, text } from '#db/read/index.ts'
import { phase } from '#db/schema/index.ts'
import { DraftContent, readyToPublish } from './content.ts'

const deskRow = shape({
  slug: text,
  title: text,
  phase: oneOf(phase.enumValues),
  agent: text,
  /** Started by the viewer, hers to write, or last saved by her. */
  mine: bool,
  version: nullable(int),
  changed: bool,
  content: stored<Record<string, unknown>>(),
  savedAt: instant,
  savedBy: text,
})
export type DeskProject = Omit<RowOf<typeof deskRow>, 'changed' | 'content' | 'savedAt' | 'savedBy'> & {
  /** What is saved and not published; `missing` counts what publication would refuse. */
  draft: { savedAt: Date; savedBy: string; missing: number } | null
}

/** Every project as the desk sees it, those that moved last first. */
export async function deskProjects(db: Db, viewerId: string): Promise<DeskProject[]> {
  const rows = await read(db, deskRow)`
    select p.slug, coalesce(x.title, nullif(d.content->'texts'->'fr'->>'title', ''), p.slug) as title, p.phase,
      a.display_name as agent, v.number as version, d.changed, d.content, d.saved_at as "savedAt", w.display_name as "savedBy",
      ${viewerId} in (p.started_by, p.agent_id, d.saved_by) as mine
    from projects p
      join project_drafts d on d.project_id = p.id
      join people a on a.id = p.agent_id
      join people w on w.id = d.saved_by
      left join project_versions v on v.id = p.version_id
      left join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
    order by greatest(p.moved_at, d.saved_at) desc, p.id`
  return rows.map(({ changed, content, savedAt, savedBy, ...project }) => ({
    ...project,
    draft: changed ? { savedAt, savedBy, missing: countMissing(content) } : null,
  }))
}

function countMissing(content: Record<string, unknown>): number {
  const ready = readyToPublish(DraftContent.parse(content))
  return 'missing' in ready ? ready.missing.length : 0
}
