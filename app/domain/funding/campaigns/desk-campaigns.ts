import { sql } from 'drizzle-orm'
import { type Cursor, pageAround } from '#app/lib/addresses/cursor.ts'
import type { Db } from '#db/client.ts'
import type { CampaignState } from '#db/schema/index.ts'
import { instantKeyAfter, keyset } from '../../keyset.ts'
import {
  asLiveFigures,
  joinLiveFigures,
  type LiveFigures,
  type LiveFiguresRow,
  liveFigures,
} from './live-figures.ts'

export type DeskCampaign = LiveFigures & {
  slug: string
  title: string
  project: string
  state: CampaignState
  goal: bigint
  deadlineAt: Date
}

/** A page of the campaigns as the treasurer sees them: drafts first, then by deadline, the latest first. */
export async function deskCampaigns(
  db: Db,
  { cursor = null, size = 30 }: { cursor?: Cursor | null; size?: number } = {},
): Promise<{ campaigns: DeskCampaign[]; next: string | null; previous: string | null }> {
  const key = instantKeyAfter(sql`c.state = 'draft'`, sql`c.deadline_at`)
  const { from, order } = keyset(key, sql`c.id`, cursor, size)
  const rows = await db.execute<Row>(sql`
    select c.id, ${key}::text as key, c.slug, c.title ->> 'fr' as title, coalesce(x.title, p.slug) as project, c.state, c.goal::text as goal,
      c.deadline_at, ${liveFigures}
    from campaigns c join projects p on p.id = c.project_id
      left join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
      ${joinLiveFigures}
    where ${from} ${order}`)
  const { page, ...around } = pageAround(rows, size, cursor)
  const campaigns = page.map(({ slug, title, project, state, goal, deadline_at, ...row }) => ({
    ...{ slug, title, project, state, ...asLiveFigures(row) },
    goal: BigInt(goal),
    deadlineAt: new Date(deadline_at),
  }))
  return { campaigns, ...around }
}

type Row = Pick<DeskCampaign, 'slug' | 'title' | 'project' | 'state'> & {
  id: string
  key: string
  goal: string
  deadline_at: string
} & LiveFiguresRow
