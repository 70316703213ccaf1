import { civilDay } from '#app/lib/days/civil-day.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  cents,
  day,
  instant,
  int,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import type { DocumentKind, Translated } from '#db/schema/index.ts'
import { dossierStates, ownShareRules, programmes } from '#db/schema/index.ts'
import {
  annexJson,
  documentsJson,
  linesJson,
  partColumns,
  stepsJson,
  versionsJson,
} from '../lists/published-dossier.ts'
import { missingPapers } from '../papers/documents.ts'
import { datesJson } from '../steps/dates-of.ts'
import { type Deadline, deadlinesOf } from '../steps/deadlines.ts'

const deskRow = shape({
  ...partColumns,
  id: uuid,
  slug: text,
  projectId: uuid,
  title: stored<Translated>(),
  summary: stored<Translated>(),
  object: stored<Translated>(),
  programme: oneOf(programmes),
  call: text,
  bodyId: uuid,
  electedId: uuid,
  agentId: uuid,
  totalCost: cents,
  eligibleBase: nullable(cents),
  ownShareRule: oneOf(ownShareRules),
  ownShareReference: text,
  plannedStartOn: nullable(day),
  startBy: nullable(day),
  finishBy: nullable(day),
  state: oneOf(dossierStates),
  revision: int,
  savedAt: nullable(instant),
  published: bool,
  opinionsOpenOn: nullable(day),
  opinionsCloseOn: nullable(day),
  /** The instant of the last published count of opinions; there is no annex without one. */
  countedAt: nullable(instant),
  now: instant,
})
export type DossierAtDesk = Omit<RowOf<typeof deskRow>, 'dates' | 'now'> & {
  missing: DocumentKind[]
  deadlines: Deadline[]
  today: string
}

/** A dossier as its writers see it, in one statement; null where there is none. */
export async function dossierAtDesk(db: Db, slug: string): Promise<DossierAtDesk | null> {
  const [row] = await read(db, deskRow)`
    select d.id, d.slug, d.project_id as "projectId", d.title, d.summary, d.object, d.programme, d.call,
      d.body_id as "bodyId", d.elected_id as "electedId", d.agent_id as "agentId", d.total_cost as "totalCost",
      d.eligible_base as "eligibleBase", d.own_share_rule as "ownShareRule", d.own_share_reference as "ownShareReference",
      d.planned_start_on as "plannedStartOn", d.start_by as "startBy", d.finish_by as "finishBy", d.state,
      d.revision, d.saved_at as "savedAt", d.published_at is not null as published, city_now() as now,
      city_day(s.opinions_open_at) as "opinionsOpenOn", city_day(s.opinions_close_at - interval '1 ms') as "opinionsCloseOn",
      (select max(r.counted_at) from opinion_reports r where r.subject_id = d.id) as "countedAt",
      ${linesJson} as lines, ${stepsJson} as steps, ${documentsJson} as documents, ${versionsJson} as versions,
      ${annexJson} as annex, ${datesJson} as dates
    from dossiers d join subjects s on s.id = d.id where d.slug = ${slug}`
  return row ? asDossier(row) : null
}

function asDossier({ now, dates, ...row }: RowOf<typeof deskRow>): DossierAtDesk {
  const today = civilDay(now)
  return {
    ...row,
    today,
    missing: missingPapers(
      row.state,
      row.documents.map(({ kind }) => kind),
    ),
    deadlines: deadlinesOf(dates, today),
  }
}
