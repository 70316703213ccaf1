import { sql } from 'drizzle-orm'
import { type Cursor, pageAround } from '#app/lib/addresses/cursor.ts'
import type { Db } from '#db/client.ts'
import { bool, cents, instant, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { campaignStates } from '#db/schema/index.ts'
import { instantKeyAfter, keyset } from '../../keyset.ts'
import { ending, endingColumn } from './figures-of.ts'
import { joinLiveFigures, live, liveFigures } from './live-figures.ts'

const deskRow = shape({
  id: uuid,
  key: text,
  slug: text,
  title: text,
  project: text,
  state: oneOf(campaignStates),
  goal: cents,
  deadlineAt: instant,
  /** To the second: the database tells it. */
  takesPledges: bool,
  ending: endingColumn,
  ...live.columns,
})
export type DeskCampaign = Omit<RowOf<typeof deskRow>, 'id' | 'key'>

/** A page of the campaigns as the treasurer sees them: drafts first, then by deadline, the latest first. */
export async function deskCampaigns(
  db: Db,
  { cursor = null, size = 30 }: { cursor?: Cursor | null; size?: number } = {},
): Promise<{ campaigns: DeskCampaign[]; next: string | null; previous: string | null }> {
  const key = instantKeyAfter(sql`c.state = 'draft'`, sql`c.deadline_at`)
  const { from, order } = keyset(key, sql`c.id`, cursor, size)
  const rows = await read(db, deskRow)`
    select c.id, ${key}::text as key, c.slug, c.title ->> 'fr' as title, coalesce(x.title, p.slug) as project, c.state, c.goal,
      c.deadline_at as "deadlineAt", c.state = 'open' and c.deadline_at > city_now() as "takesPledges", ${ending} as ending, ${liveFigures}
    from campaigns c join projects p on p.id = c.project_id
      left join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
      ${joinLiveFigures}
    where ${from} ${order}`
  const { page, ...around } = pageAround(rows, size, cursor)
  return { campaigns: page.map(({ id, key, ...campaign }) => campaign), ...around }
}
