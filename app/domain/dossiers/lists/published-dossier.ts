import { type SQL, sql } from 'drizzle-orm'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  cents,
  day,
  instant,
  int,
  json,
  list,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
  type ValueOf,
} from '#db/read/index.ts'
import type { DocumentKind, Translated } from '#db/schema/index.ts'
import { documentKinds, dossierStates, funders, ownShareRules, programmes } from '#db/schema/index.ts'
import { olderThanSource } from '../../older-translation.ts'
import { cover, coverOf, withItsPictures } from '../../projects/index.ts'
import { standing, standingColumns, takes, type WhatOneCanDo, whatOneCanDo } from '../../subjects/index.ts'
import { missingPapers, papers, publicKinds } from '../papers/documents.ts'
import { funderKinds } from '../plan/funders.ts'
import { datesJson } from '../steps/dates-of.ts'
import { type Deadline, datesColumn, deadlinesOf } from '../steps/deadlines.ts'

const line = json({
  id: uuid,
  funder: oneOf(funders),
  label: text,
  kind: oneOf(funderKinds),
  asked: cents,
  granted: nullable(cents),
  grantedOn: nullable(day),
  grantReference: text,
  received: cents,
})
export type LineShown = ValueOf<typeof line>
const step = json({
  from: oneOf(dossierStates),
  to: oneOf([...dossierStates, 'extended']),
  on: day,
  reference: text,
  note: text,
  extends: nullable(oneOf(['start', 'finish'])),
  untilOn: nullable(day),
  at: instant,
})
export type StepShown = ValueOf<typeof step>
const paper = json({
  id: uuid,
  kind: oneOf(documentKinds),
  title: text,
  fileId: uuid,
  bytes: int,
  sha256: text,
  at: instant,
})
export type DocumentShown = ValueOf<typeof paper>
const filed = json({ number: int, sha256: text, at: instant })
export type FiledShown = ValueOf<typeof filed>
const annex = json({
  fileId: uuid,
  sha256: text,
  dataSha256: text,
  countedAt: instant,
  final: bool,
  at: instant,
})
export type AnnexShown = ValueOf<typeof annex>

/** The parts of a dossier, as `linesJson` and its like write them. */
export const partColumns = {
  lines: list(line),
  steps: list(step),
  documents: list(paper),
  versions: list(filed),
  annex: nullable(annex),
  dates: datesColumn,
}

const dossierRow = shape({
  ...partColumns,
  ...standingColumns,
  id: uuid,
  slug: text,
  /** The language of title, summary and html: the reader's, or French where it was not translated. */
  lang: oneOf(locales),
  title: text,
  summary: text,
  html: text,
  olderThanSource: bool,
  programme: oneOf(programmes),
  call: text,
  totalCost: cents,
  eligibleBase: nullable(cents),
  ownShareRule: oneOf(ownShareRules),
  ownShareReference: text,
  state: oneOf(dossierStates),
  publishedAt: instant,
  movedAt: instant,
  project: json({ slug: text, title: text, lang: oneOf(locales) }),
  /** Its project's. */
  cover: nullable(cover),
  elected: json({ personId: uuid, slug: text, name: text, title: stored<Translated>() }),
  agent: text,
  body: json({ slug: text, name: text }),
  /** What is not as it was filed, by field and funder. */
  modified: list(json({ field: text, funder: text })),
  now: instant,
})
type Row = RowOf<typeof dossierRow>

export type PublishedDossier = Omit<Row, keyof typeof standingColumns | 'dates'> & {
  /** What the state asks for and the public cannot read: named all the same. */
  missing: DocumentKind[]
  withheld: DocumentKind[]
  deadlines: Deadline[]
  can: WhatOneCanDo
  today: string
}

/** The same without what is not as it was filed, which its page is given as a sentence. */
type DossierRead = Omit<PublishedDossier, 'modified'>
/** What its first page says of it: who pays, and by which act a step was taken, stand on pages of their own. */
export type DossierTold = Omit<DossierRead, 'lines' | 'steps'> & {
  steps: Omit<DossierRead['steps'][number], 'reference'>[]
}

/** Everything that a dossier's page says of the dossier itself, in one statement; null where the public sees nothing. */
export async function publishedDossier(
  db: Db,
  slug: string,
  locale: Locale,
): Promise<PublishedDossier | null> {
  const [row] = await read(db, dossierRow)`
    select d.id, d.slug, d.programme, d.call, d.total_cost as "totalCost", d.eligible_base as "eligibleBase",
      d.own_share_rule as "ownShareRule", d.own_share_reference as "ownShareReference", d.state,
      d.published_at as "publishedAt", d.moved_at as "movedAt",
      case when d.title ? ${locale} then ${locale} else 'fr' end as lang, ${inLocale(sql`d.title`, locale)} as title,
      ${inLocale(sql`d.summary`, locale)} as summary, ${inLocale(sql`d.object_html`, locale)} as html,
      ${olderThanSource(sql`d.older`, locale)} as "olderThanSource",
      jsonb_build_object('slug', p.slug, 'title', x.title, 'lang', x.lang) as project, ${coverOf(sql`p.id`, locale)} as cover,
      jsonb_build_object('personId', o.person_id, 'slug', o.slug, 'name', o.name, 'title', o.title) as elected,
      ${standing(sql`t.today`)}, ${takes}, a.display_name as agent,
      jsonb_build_object('slug', b.slug, 'name', b.name) as body,
      t.now,
      ${linesJson} as lines, ${stepsJson} as steps, ${documentsJson} as documents, ${versionsJson} as versions,
      ${annexJson} as annex, ${datesJson} as dates, ${modifiedJson} as modified
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
    where d.slug = ${slug} and d.published_at is not null`
  if (!row) return null
  const ofProject = sql`(select d.project_id from dossiers d where d.id = ${row.id})`
  return { ...asDossier(row), html: await withItsPictures(db, row.html, ofProject, locale) }
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
// What funders decide and when opinions are taken was never filed.
const modifiedJson = sql`coalesce((select jsonb_agg(jsonb_build_object('field', m.field, 'funder', m.funder) order by m.first)
  from (select c.field, c.funder, min(c.at) as first from dossier_changes c where c.dossier_id = d.id
    and c.field not in ('granted', 'grantedOn', 'grantReference', 'received', 'opensOn', 'closesOn', 'closeDecision')
    and c.at > (select max(v.at) from dossier_versions v where v.dossier_id = d.id) group by 1, 2) m), '[]')`
export const annexJson = sql`(select jsonb_build_object('fileId', f.id, 'sha256', f.sha256,
    'dataSha256', n.data_sha256, 'countedAt', n.counted_at, 'final', n.final, 'at', n.at)
  from dossier_annexes n join files f on f.id = n.file_id where n.dossier_id = d.id order by n.id desc limit 1)`

function asDossier(row: Row): PublishedDossier {
  const { dates, takes, opinionsOpenAt, opinionsCloseAt, commentsClosedAt, givenUp, answered, ...shown } = row
  const today = civilDay(row.now)
  const there = row.documents.map(({ kind }) => kind)
  return {
    ...shown,
    today,
    now: wholeMinute(row.now),
    documents: row.documents.filter(({ kind }) => papers[kind].public),
    missing: missingPapers(row.state, there),
    withheld: [...new Set(there.filter((kind) => !publicKinds.includes(kind)))],
    deadlines: deadlinesOf(dates, today),
    can: whatOneCanDo(row, row.now),
  }
}
