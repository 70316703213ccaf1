import { type SQL, sql } from 'drizzle-orm'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type {
  DocumentKind,
  DossierState,
  Funder,
  OwnShareRule,
  Programme,
  Translated,
} from '#db/schema/index.ts'
import { type Standing, standing, takes, type WhatOneCanDo, whatOneCanDo } from '../../subjects/index.ts'
import { missingPapers, papers, publicKinds } from '../papers/documents.ts'
import type { FunderKind } from '../plan/funders.ts'
import { datesJson } from '../steps/dates-of.ts'
import { type Dates, type Deadline, deadlinesOf } from '../steps/deadlines.ts'

export type LineShown = {
  id: string
  funder: Funder
  label: string
  kind: FunderKind
  asked: bigint
  granted: bigint | null
  grantedOn: string | null
  grantReference: string
  received: bigint
}
export type StepShown = {
  from: DossierState
  to: DossierState | 'extended'
  on: string
  reference: string
  note: string
  extends: 'start' | 'finish' | null
  untilOn: string | null
  at: Date
}
export type DocumentShown = {
  id: string
  kind: DocumentKind
  title: string
  fileId: string
  bytes: number
  sha256: string
  at: Date
}
export type FiledShown = { number: number; sha256: string; at: Date }
export type AnnexShown = {
  fileId: string
  sha256: string
  dataSha256: string
  countedAt: Date
  final: boolean
  at: Date
}
export type PublishedDossier = {
  id: string
  slug: string
  /** The language of title, summary and html: the reader's, or French where it was not translated. */
  lang: Locale
  title: string
  summary: string
  html: string
  programme: Programme
  call: string
  totalCost: bigint
  eligibleBase: bigint | null
  ownShareRule: OwnShareRule
  ownShareReference: string
  state: DossierState
  publishedAt: Date
  movedAt: Date
  project: { slug: string; title: string; lang: Locale }
  elected: { personId: string; slug: string; name: string; title: Translated }
  agent: string
  body: { slug: string; name: string }
  lines: LineShown[]
  steps: StepShown[]
  documents: DocumentShown[]
  /** What the state asks for and the public cannot read: named all the same. */
  missing: DocumentKind[]
  withheld: DocumentKind[]
  versions: FiledShown[]
  annex: AnnexShown | null
  deadlines: Deadline[]
  can: WhatOneCanDo
  now: Date
  today: string
}

/** Everything that a dossier's page says of the dossier itself, in one statement; null where the public sees nothing. */
export async function publishedDossier(
  db: Db,
  slug: string,
  locale: Locale,
): Promise<PublishedDossier | null> {
  const [row] = await db.execute<Row>(sql`
    select d.id, d.slug, d.programme, d.call, d.total_cost::text as cost, d.eligible_base::text as base,
      d.own_share_rule as rule, d.own_share_reference as rule_reference, d.state, d.published_at, d.moved_at,
      case when d.title ? ${locale} then ${locale} else 'fr' end as lang, ${inLocale(sql`d.title`, locale)} as title,
      ${inLocale(sql`d.summary`, locale)} as summary, ${inLocale(sql`d.object_html`, locale)} as html,
      jsonb_build_object('slug', p.slug, 'title', x.title, 'lang', x.lang) as project,
      jsonb_build_object('personId', o.person_id, 'slug', o.slug, 'name', o.name, 'title', o.title) as elected,
      ${standing(sql`t.today`)}, ${takes}, a.display_name as agent,
      jsonb_build_object('slug', b.slug, 'name', b.name) as body,
      t.now,
      ${linesJson} as lines, ${stepsJson} as steps, ${documentsJson} as documents, ${versionsJson} as versions,
      ${annexJson} as annex, ${datesJson} as dates
    from dossiers d
      join subjects s on s.id = d.id
      join subject_kinds k on k.kind = 'dossier'
      join projects p on p.id = d.project_id
      join officials o on o.person_id = d.elected_id
      join people a on a.id = d.agent_id
      join organisations b on b.id = d.body_id
      cross join lateral (select * from project_texts x where x.version_id = p.version_id
        and x.lang in ('fr', ${locale}) order by x.lang = 'fr' limit 1) x
      cross join (select n as now, city_day(n) as today from city_now() n) t
    where d.slug = ${slug} and d.published_at is not null`)
  return row ? asDossier(row) : null
}

const inLocale = (column: SQL, locale: Locale) => sql`coalesce(${column} ->> ${locale}, ${column} ->> 'fr')`

/** The parts of a dossier `d` as JSON; amounts as text, since no number of JSON holds cents safely. */
export const linesJson = sql`coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'funder', l.funder,
    'label', l.label, 'kind', l.kind, 'asked', l.asked::text, 'granted', l.granted::text, 'grantedOn', l.granted_on,
    'grantReference', l.grant_reference, 'received', l.received::text) order by l.position)
  from dossier_lines l where l.dossier_id = d.id), '[]')`
export const stepsJson = sql`coalesce((select jsonb_agg(jsonb_build_object('from', s.from_state, 'to', s.to_state,
    'on', s."on", 'reference', s.reference, 'note', s.note, 'extends', s.extends, 'untilOn', s.until_on, 'at', s.at)
    order by s.id)
  from dossier_steps s where s.dossier_id = d.id), '[]')`
export const documentsJson = sql`coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'kind', k.kind,
    'title', k.title, 'fileId', f.id, 'bytes', f.bytes, 'sha256', f.sha256, 'at', k.at) order by k.id)
  from dossier_documents k join files f on f.id = k.file_id
  where k.dossier_id = d.id and k.withdrawn_at is null), '[]')`
export const versionsJson = sql`coalesce((select jsonb_agg(jsonb_build_object('number', v.number,
    'sha256', v.sha256, 'at', v.at) order by v.number desc)
  from dossier_versions v where v.dossier_id = d.id), '[]')`
export const annexJson = sql`(select jsonb_build_object('fileId', f.id, 'sha256', f.sha256,
    'dataSha256', n.data_sha256, 'countedAt', n.counted_at, 'final', n.final, 'at', n.at)
  from dossier_annexes n join files f on f.id = n.file_id where n.dossier_id = d.id order by n.id desc limit 1)`

export type Written<Shown, Dates extends keyof Shown> = Omit<Shown, Dates> & Record<Dates, string>
export type LineRow = Omit<LineShown, 'asked' | 'granted' | 'received'> & {
  asked: string
  granted: string | null
  received: string
}
type Row = Standing & {
  id: string
  slug: string
  programme: Programme
  call: string
  cost: string
  base: string | null
  rule: OwnShareRule
  rule_reference: string
  state: DossierState
  published_at: string
  moved_at: string
  lang: Locale
  title: string
  summary: string
  html: string
  project: PublishedDossier['project']
  elected: PublishedDossier['elected']
  agent: string
  body: PublishedDossier['body']
  now: string
  lines: LineRow[]
  steps: Written<StepShown, 'at'>[]
  documents: Written<DocumentShown, 'at'>[]
  versions: Written<FiledShown, 'at'>[]
  annex: Written<AnnexShown, 'at' | 'countedAt'> | null
  dates: Dates
}

function asDossier(row: Row): PublishedDossier {
  const { id, slug, programme, call, state, lang, title, summary, html, project, elected, agent, body } = row
  const now = new Date(row.now)
  const today = civilDay(now)
  const documents = row.documents.map(dated)
  const there = documents.map(({ kind }) => kind)
  return {
    ...{ id, slug, programme, call, state, lang, title, summary, html, project, elected, agent, body, today },
    now: wholeMinute(now),
    totalCost: BigInt(row.cost),
    eligibleBase: row.base === null ? null : BigInt(row.base),
    ownShareRule: row.rule,
    ownShareReference: row.rule_reference,
    publishedAt: new Date(row.published_at),
    movedAt: new Date(row.moved_at),
    lines: row.lines.map(asLine),
    steps: row.steps.map(dated),
    documents: documents.filter(({ kind }) => papers[kind].public),
    missing: missingPapers(state, there),
    withheld: [...new Set(there.filter((kind) => !publicKinds.includes(kind)))],
    versions: row.versions.map(dated),
    annex: row.annex && asAnnex(row.annex),
    deadlines: deadlinesOf(row.dates, today),
    can: whatOneCanDo(row, now),
  }
}

/** Instants within JSON come as text. */
export const dated = <One extends { at: string }>(one: One) => ({ ...one, at: new Date(one.at) })
export const asLine = ({ asked, granted, received, ...line }: LineRow): LineShown => ({
  ...line,
  asked: BigInt(asked),
  granted: granted === null ? null : BigInt(granted),
  received: BigInt(received),
})
export const asAnnex = (annex: Written<AnnexShown, 'at' | 'countedAt'>): AnnexShown => ({
  ...annex,
  at: new Date(annex.at),
  countedAt: new Date(annex.countedAt),
})
