import { sql } from 'drizzle-orm'
import { civilDay } from '#app/lib/days/civil-day.ts'
import type { Db } from '#db/client.ts'
import type { DocumentKind, Dossier } from '#db/schema/index.ts'
import {
  type AnnexShown,
  annexJson,
  asAnnex,
  asLine,
  type DocumentShown,
  dated,
  documentsJson,
  type FiledShown,
  type LineRow,
  type LineShown,
  linesJson,
  type StepShown,
  stepsJson,
  versionsJson,
  type Written,
} from '../lists/published-dossier.ts'
import { missingPapers } from '../papers/documents.ts'
import { datesJson } from '../steps/dates-of.ts'
import { type Dates, type Deadline, deadlinesOf } from '../steps/deadlines.ts'

export type DossierAtDesk = Pick<
  Dossier,
  | 'id'
  | 'slug'
  | 'projectId'
  | 'title'
  | 'summary'
  | 'object'
  | 'programme'
  | 'call'
  | 'bodyId'
  | 'electedId'
  | 'agentId'
  | 'totalCost'
  | 'eligibleBase'
  | 'ownShareRule'
  | 'ownShareReference'
  | 'plannedStartOn'
  | 'startBy'
  | 'finishBy'
  | 'state'
  | 'revision'
> & {
  published: boolean
  opinionsOpenOn: string | null
  opinionsCloseOn: string | null
  lines: LineShown[]
  steps: StepShown[]
  documents: DocumentShown[]
  missing: DocumentKind[]
  versions: FiledShown[]
  annex: AnnexShown | null
  /** The instant of the last published count of opinions; there is no annex without one. */
  countedAt: Date | null
  deadlines: Deadline[]
  today: string
}

/** A dossier as its writers see it, in one statement; null where there is none. */
export async function dossierAtDesk(db: Db, slug: string): Promise<DossierAtDesk | null> {
  const [row] = await db.execute<Row>(sql`
    select d.id, d.slug, d.project_id as "projectId", d.title, d.summary, d.object, d.programme, d.call,
      d.body_id as "bodyId", d.elected_id as "electedId", d.agent_id as "agentId", d.total_cost::text as cost,
      d.eligible_base::text as base, d.own_share_rule as "ownShareRule", d.own_share_reference as "ownShareReference",
      d.planned_start_on::text as "plannedStartOn", d.start_by::text as "startBy", d.finish_by::text as "finishBy", d.state,
      d.revision, d.published_at is not null as published, city_now() as now,
      city_day(s.opinions_open_at)::text as "opinionsOpenOn",
      city_day(s.opinions_close_at - interval '1 ms')::text as "opinionsCloseOn",
      (select max(r.counted_at) from opinion_reports r where r.subject_id = d.id) as counted,
      ${linesJson} as lines, ${stepsJson} as steps, ${documentsJson} as documents, ${versionsJson} as versions,
      ${annexJson} as annex, ${datesJson} as dates
    from dossiers d join subjects s on s.id = d.id where d.slug = ${slug}`)
  return row ? asDossier(row) : null
}

type Lists = 'lines' | 'steps' | 'documents' | 'versions' | 'annex'
type Computed = 'totalCost' | 'eligibleBase' | 'missing' | 'deadlines' | 'today' | 'countedAt'
type Row = Omit<DossierAtDesk, Lists | Computed> & {
  cost: string
  base: string | null
  now: string
  counted: string | null
  lines: LineRow[]
  steps: Written<StepShown, 'at'>[]
  documents: Written<DocumentShown, 'at'>[]
  versions: Written<FiledShown, 'at'>[]
  annex: Written<AnnexShown, 'at' | 'countedAt'> | null
  dates: Dates
}

function asDossier({ cost, base, now, counted, dates, ...row }: Row): DossierAtDesk {
  const today = civilDay(new Date(now))
  const documents = row.documents.map(dated)
  return {
    ...row,
    documents,
    today,
    totalCost: BigInt(cost),
    eligibleBase: base === null ? null : BigInt(base),
    lines: row.lines.map(asLine),
    steps: row.steps.map(dated),
    versions: row.versions.map(dated),
    annex: row.annex && asAnnex(row.annex),
    countedAt: counted === null ? null : new Date(counted),
    missing: missingPapers(
      row.state,
      documents.map(({ kind }) => kind),
    ),
    deadlines: deadlinesOf(dates, today),
  }
}
