import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { Phase } from '#db/schema/index.ts'
import { DraftContent, readyToPublish } from './content.ts'

export type DeskProject = {
  slug: string
  title: string
  phase: Phase
  agent: string
  /** Started by the viewer, hers to write, or last saved by her. */
  mine: boolean
  version: number | null
  /** What is saved and not published; `missing` counts what publication would refuse. */
  draft: { savedAt: Date; savedBy: string; missing: number } | null
}

/** Every project as the desk sees it, those that moved last first. */
export async function deskProjects(db: Db, viewerId: string): Promise<DeskProject[]> {
  const rows = await db.execute<Row>(sql`
    select p.slug, coalesce(x.title, nullif(d.content->'texts'->'fr'->>'title', ''), p.slug) as title, p.phase,
      a.display_name as agent, v.number as version, d.changed, d.content, d.saved_at, w.display_name as saved_by,
      ${viewerId} in (p.started_by, p.agent_id, d.saved_by) as mine
    from projects p
      join project_drafts d on d.project_id = p.id
      join people a on a.id = p.agent_id
      join people w on w.id = d.saved_by
      left join project_versions v on v.id = p.version_id
      left join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
    order by greatest(p.moved_at, d.saved_at) desc, p.id`)
  return rows.map(({ changed, content, saved_at, saved_by, ...project }) => ({
    ...project,
    draft: changed
      ? { savedAt: new Date(saved_at), savedBy: saved_by, missing: countMissing(content) }
      : null,
  }))
}

type Row = Omit<DeskProject, 'draft'> & {
  changed: boolean
  content: Record<string, unknown>
  saved_at: string
  saved_by: string
}

function countMissing(content: Record<string, unknown>): number {
  const ready = readyToPublish(DraftContent.parse(content))
  return 'missing' in ready ? ready.missing.length : 0
}
