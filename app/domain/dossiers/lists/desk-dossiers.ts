import { sql } from 'drizzle-orm'
import { type Cursor, pageAround } from '#app/lib/addresses/cursor.ts'
import { civilDay } from '#app/lib/days/civil-day.ts'
import type { Db } from '#db/client.ts'
import { bool, cents, instant, oneOf, type RowOf, read, shape, text, uuid } from '#db/read/index.ts'
import { dossierStates, programmes } from '#db/schema/index.ts'
import { keysetByInstant } from '../../keyset.ts'
import { datesJson } from '../steps/dates-of.ts'
import { type Dates, type Deadline, datesColumn, deadlinesOf } from '../steps/deadlines.ts'
import { over } from '../steps/states.ts'

const deskRow = shape({
  id: uuid,
  key: text,
  slug: text,
  title: text,
  project: text,
  programme: oneOf(programmes),
  state: oneOf(dossierStates),
  agent: text,
  published: bool,
  totalCost: cents,
  movedAt: instant,
  dates: datesColumn,
  now: instant,
})
export type DeskDossier = Omit<RowOf<typeof deskRow>, 'id' | 'key' | 'dates' | 'now'> & {
  /** The earliest deadline that is near or past. */
  pressing: Deadline | null
}

/** A page of the dossiers as the desk sees them, those that moved last first; and the cursors around it. */
export async function deskDossiers(
  db: Db,
  { cursor = null, size = 30 }: { cursor?: Cursor | null; size?: number } = {},
): Promise<{ dossiers: DeskDossier[]; next: string | null; previous: string | null }> {
  const { key, from, order } = keysetByInstant(sql`d.moved_at`, sql`d.id`, cursor, size)
  const rows = await read(db, deskRow)`
    select d.id, ${key}::text as key, d.slug, d.title ->> 'fr' as title, coalesce(x.title, p.slug) as project, d.programme, d.state,
      a.display_name as agent, d.published_at is not null as published, d.total_cost as "totalCost", d.moved_at as "movedAt",
      ${datesJson} as dates, city_now() as now
    from dossiers d join projects p on p.id = d.project_id
      join people a on a.id = d.agent_id
      left join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
    where ${from} ${order}`
  const { page, ...around } = pageAround(rows, size, cursor)
  const dossiers = page.map(({ id, key, dates, now, ...row }) => ({
    ...row,
    pressing: pressingOf(dates, civilDay(now)),
  }))
  return { dossiers, ...around }
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
  const rows = await read(db, dated)`
    select d.id, d.slug, d.title ->> 'fr' as title, ${datesJson} as dates, city_now() as now
    from dossiers d where ${personId}::uuid in (d.elected_id, d.agent_id)
      and d.state not in (${sql.join(
        over.map((state) => sql`${state}`),
        sql`, `,
      )})
    order by d.moved_at desc limit 100`
  return rows.flatMap(({ dates, now, ...dossier }) =>
    deadlinesOf(dates, civilDay(now))
      .filter(presses)
      .map((deadline) => ({ ...dossier, deadline })),
  )
}

const dated = shape({ id: uuid, slug: text, title: text, dates: datesColumn, now: instant })
const projectToFund = shape({ id: uuid, slug: text, title: text })

/** The projects that a dossier may be opened on, by name. */
export const projectsToFund = (db: Db) =>
  read(db, projectToFund)`
    select p.id, p.slug, coalesce(x.title, nullif(d.content->'texts'->'fr'->>'title', ''), p.slug) as title
    from projects p join project_drafts d on d.project_id = p.id
      left join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
    order by title, p.id`
