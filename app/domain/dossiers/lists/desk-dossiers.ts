import { sql } from 'drizzle-orm'
import { type Cursor, pageAround } from '#app/lib/addresses/cursor.ts'
import { civilDay } from '#app/lib/days/civil-day.ts'
import type { Db } from '#db/client.ts'
import type { DossierState, Programme } from '#db/schema/index.ts'
import { instantKey, keyset } from '../../keyset.ts'
import { datesJson } from '../steps/dates-of.ts'
import { type Dates, type Deadline, deadlinesOf } from '../steps/deadlines.ts'
import { over } from '../steps/states.ts'

export type DeskDossier = {
  slug: string
  title: string
  project: string
  programme: Programme
  state: DossierState
  agent: string
  published: boolean
  totalCost: bigint
  movedAt: Date
  /** The earliest deadline that is near or past. */
  pressing: Deadline | null
}

/** A page of the dossiers as the desk sees them, those that moved last first; and the cursors around it. */
export async function deskDossiers(
  db: Db,
  { cursor = null, size = 30 }: { cursor?: Cursor | null; size?: number } = {},
): Promise<{ dossiers: DeskDossier[]; next: string | null; previous: string | null }> {
  const key = instantKey(sql`d.moved_at`)
  const { from, order } = keyset(key, sql`d.id`, cursor, size)
  const rows = await db.execute<Row>(sql`
    select d.id, ${key}::text as key, d.slug, d.title ->> 'fr' as title, coalesce(x.title, p.slug) as project, d.programme, d.state,
      a.display_name as agent, d.published_at is not null as published, d.total_cost::text as cost, d.moved_at,
      ${datesJson} as dates, city_now() as now
    from dossiers d join projects p on p.id = d.project_id
      join people a on a.id = d.agent_id
      left join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
    where ${from} ${order}`)
  const { page, ...around } = pageAround(rows, size, cursor)
  const dossiers = page.map(({ id, key, cost, moved_at, dates, now, ...row }) => ({
    ...row,
    totalCost: BigInt(cost),
    movedAt: new Date(moved_at),
    pressing: pressingOf(dates, civilDay(new Date(now))),
  }))
  return { dossiers, ...around }
}

type Row = Omit<DeskDossier, 'totalCost' | 'movedAt' | 'pressing'> & {
  id: string
  key: string
  cost: string
  moved_at: string
  dates: Dates
  now: string
}

const presses = ({ stage, weight }: Deadline) => stage === 'near' || (stage === 'passed' && weight !== 'news')
const pressingOf = (dates: Dates, today: string) => deadlinesOf(dates, today).find(presses) ?? null

export type PressingDeadline = {
  id: string
  slug: string
  title: string
  deadline: Deadline
}

/** The deadlines that are near or past on the dossiers that she answers for, as elected or as agent. */
export async function deadlinesFor(db: Db, personId: string): Promise<PressingDeadline[]> {
  const rows = await db.execute<{ id: string; slug: string; title: string; dates: Dates; now: string }>(sql`
    select d.id, d.slug, d.title ->> 'fr' as title, ${datesJson} as dates, city_now() as now
    from dossiers d where ${personId}::uuid in (d.elected_id, d.agent_id)
      and d.state not in (${sql.join(
        over.map((state) => sql`${state}`),
        sql`, `,
      )})
    order by d.moved_at desc limit 100`)
  return rows.flatMap(({ dates, now, ...dossier }) =>
    deadlinesOf(dates, civilDay(new Date(now)))
      .filter(presses)
      .map((deadline) => ({ ...dossier, deadline })),
  )
}

/** The projects that a dossier may be opened on, by name. */
export async function projectsToFund(db: Db): Promise<{ id: string; slug: string; title: string }[]> {
  return [
    ...(await db.execute<{ id: string; slug: string; title: string }>(sql`
      select p.id, p.slug, coalesce(x.title, nullif(d.content->'texts'->'fr'->>'title', ''), p.slug) as title
      from projects p join project_drafts d on d.project_id = p.id
        left join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
      order by title, p.id`)),
  ]
}
