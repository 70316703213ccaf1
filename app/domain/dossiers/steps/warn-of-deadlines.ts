import { sql } from 'drizzle-orm'
import { civilDay } from '#app/lib/days/civil-day.ts'
import type { Db } from '#db/client.ts'
import { array, read, shape, text, uuid } from '#db/read/index.ts'
import { dossierWarnings } from '#db/schema/index.ts'
import { act, cityNow, theCity } from '../../act.ts'
import { record } from '../news.ts'
import { datesJson } from './dates-of.ts'
import { type Deadline, datesColumn, deadlinesOf } from './deadlines.ts'
import { over } from './states.ts'

type Warning = { dossierId: string; deadline: Deadline & { stage: 'near' | 'passed' } }

/**
 * Tells, by the city's clock, of each deadline that came near or passed: once each, whoever looks. Returns how many.
 */
export async function warnOfDeadlines(db: Db): Promise<number> {
  let told = 0
  for (const warning of await untold(db)) if (await warn(db, warning)) told++
  return told
}

/** The primary key lets one of two workers tell. */
function warn(db: Db, { dossierId, deadline: { key, dueOn, stage } }: Warning): Promise<boolean> {
  return act(db, theCity, async (act) => {
    const added = await act.tx
      .insert(dossierWarnings)
      .values({ dossierId, deadline: key, dueOn, stage, at: act.at })
      .onConflictDoNothing()
      .returning({ dossierId: dossierWarnings.dossierId })
    if (added.length === 0) return false
    const verb = stage === 'near' ? 'dossier-deadline-near' : 'dossier-deadline-passed'
    await record(act, verb, { kind: 'dossier', id: dossierId }, { deadline: key, dueOn })
    return true
  })
}

async function untold(db: Db): Promise<Warning[]> {
  const today = civilDay(await cityNow(db))
  const rows = await read(db, toWarn)`
    select d.id, ${datesJson} as dates, array(select w.deadline || ' ' || w.due_on || ' ' || w.stage
      from dossier_warnings w where w.dossier_id = d.id) as told
    from dossiers d where d.state not in (${sql.join(
      over.map((state) => sql`${state}`),
      sql`, `,
    )})`
  return rows.flatMap(({ id, dates, told }) =>
    deadlinesOf(dates, today)
      .filter(isDue)
      .filter(({ key, dueOn, stage }) => !told.includes(`${key} ${dueOn} ${stage}`))
      .map((deadline) => ({ dossierId: id, deadline })),
  )
}

const toWarn = shape({ id: uuid, dates: datesColumn, told: array(text) })

const isDue = (deadline: Deadline): deadline is Warning['deadline'] =>
  deadline.stage === 'near' || deadline.stage === 'passed'
