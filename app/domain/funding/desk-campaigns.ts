import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import type { CampaignState } from '#db/schema/index.ts'
import { asFigures, type CampaignFigures, type FiguresRow, figures, joinFigures } from './figures-of.ts'

export type DeskCampaign = CampaignFigures & {
  slug: string
  title: string
  project: string
  state: CampaignState
  goal: bigint
  deadlineAt: Date
}

/** Every campaign as the treasurer sees it: drafts first, then by deadline, the latest first. */
export async function deskCampaigns(db: Db): Promise<DeskCampaign[]> {
  const rows = await db.execute<Row>(sql`
    select c.slug, c.title ->> 'fr' as title, coalesce(x.title, p.slug) as project, c.state, c.goal::text as goal,
      c.deadline_at, ${figures}
    from campaigns c join projects p on p.id = c.project_id
      left join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
      ${joinFigures}
    order by c.state <> 'draft', c.deadline_at desc, c.id limit 500`)
  return rows.map(({ slug, title, project, state, goal, deadline_at, ...row }) => ({
    ...{ slug, title, project, state, ...asFigures(row) },
    goal: BigInt(goal),
    deadlineAt: new Date(deadline_at),
  }))
}

type Row = Pick<DeskCampaign, 'slug' | 'title' | 'project' | 'state'> & {
  goal: string
  deadline_at: string
} & FiguresRow
