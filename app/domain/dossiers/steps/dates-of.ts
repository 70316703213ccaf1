import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { read, shape } from '#db/read/index.ts'
import { Refusal } from '../../refusal.ts'
import type { Dates } from './deadlines.ts'
import { datesColumn } from './deadlines.ts'

/** What a dossier's deadlines are computed from, as JSON, over `dossiers d`: the first of each step, the last extension. */
export const datesJson: SQL = sql`jsonb_build_object('programme', d.programme, 'state', d.state,
  'plannedStartOn', d.planned_start_on, 'startBy', d.start_by, 'finishBy', d.finish_by,
  'receivedOn', ${firstStep('received')}, 'completeOn', ${firstStep('complete')},
  'notifiedOn', ${firstStep('notified')}, 'startedOn', ${firstStep('started')},
  'completedOn', ${firstStep('completed')},
  'startExtendedTo', ${lastExtension('start')}, 'finishExtendedTo', ${lastExtension('finish')},
  'publicityOn', (select city_day(min(p.at)) from dossier_documents p
    where p.dossier_id = d.id and p.kind = 'publicity' and p.withdrawn_at is null))`

/** The same of one dossier. Refused (`not-found`). */
export async function datesOf(db: Db, id: string): Promise<Dates> {
  const [row] = await read(db, datesRow)`select ${datesJson} as dates from dossiers d where d.id = ${id}`
  if (!row) throw new Refusal('not-found', 404)
  return row.dates
}

const datesRow = shape({ dates: datesColumn })

function firstStep(state: string): SQL {
  return sql`(select min(s."on") from dossier_steps s where s.dossier_id = d.id and s.to_state = ${state})`
}

function lastExtension(what: string): SQL {
  return sql`(select s.until_on from dossier_steps s where s.dossier_id = d.id and s.extends = ${what}
    order by s.id desc limit 1)`
}
