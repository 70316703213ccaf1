import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { canonicalJson, type Json } from '#app/lib/formats/canonical-json.ts'
import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  int,
  json,
  list,
  nullable,
  oneOf,
  read,
  shape,
  text,
  uuid,
  type ValueOf,
} from '#db/read/index.ts'
import type { CountRow, Programme } from '#db/schema/index.ts'
import { personClass, programmes, stance } from '#db/schema/index.ts'
import { settingsOf } from '../../commune/index.ts'
import { lastReportOf, reportColumn } from '../contributions/last-report.ts'

/** One argument: the words and the class of whoever wrote them, never her name; and the official reply. */
const argument = json({
  stance: oneOf(stance.enumValues),
  text,
  lang: oneOf(locales),
  class: oneOf(personClass.enumValues),
  verified: bool,
  organisation: nullable(text),
  useful: int,
  writtenOn: day,
  answer: nullable(json({ by: text, title: text, text, lang: oneOf(locales) })),
})
export type Argument = ValueOf<typeof argument>

const counted = shape({
  report: reportColumn,
  dossier: json({ slug: text, title: text, programme: oneOf(programmes), call: text, project: text }),
  period: json({ openOn: day, closeOn: nullable(day) }),
  arguments: list(argument),
})

/** All that the annex prints, and nothing else: its hash is over exactly this. */
export type AnnexData = {
  schema: 'cordee/avis-des-habitants/1'
  commune: { name: string; insee: string }
  demonstration: boolean
  dossier: { slug: string; title: string; programme: Programme; call: string; project: string }
  period: { openOn: string; closeOn: string | null }
  countedAt: string
  final: boolean
  threshold: number
  rows: CountRow[]
  arguments: Argument[]
}

const perStance = 4

/**
 * The last published count of a dossier's opinions (suppressed cells stay suppressed) and the arguments found useful
 * by most, four for each stance, with their official replies. Null without a count.
 */
export async function annexData(db: Db, dossierId: string): Promise<AnnexData | null> {
  const [settings, [row], [marked]] = await Promise.all([
    settingsOf(db),
    read(db, counted)`
      select ${lastReportOf(sql`d.id`)} as report,
        jsonb_build_object('slug', d.slug, 'title', d.title ->> 'fr', 'programme', d.programme, 'call', d.call,
          'project', x.title) as dossier,
        jsonb_build_object('openOn', city_day(s.opinions_open_at), 'closeOn',
          city_day(s.opinions_close_at - interval '1 ms')) as period, ${argumentsJson} as arguments
      from dossiers d join subjects s on s.id = d.id
        join projects p on p.id = d.project_id
        join project_texts x on x.version_id = p.version_id and x.lang = 'fr'
      where d.id = ${dossierId}`,
    read(db, mark)`select mode from instance_mark`,
  ])
  if (!row?.report) return null
  const { dossier, period } = row
  const { rows, threshold, countedAt, final } = row.report
  return {
    schema: 'cordee/avis-des-habitants/1',
    commune: { name: settings.communeName, insee: settings.inseeCode ?? '' },
    demonstration: marked?.mode === 'demonstration',
    ...{ dossier, period, final, threshold, rows, arguments: row.arguments },
    countedAt: countedAt.toISOString(),
  }
}

/** SHA-256 of the data in their one canonical writing. */
export const hashOfAnnex = (data: AnnexData): string =>
  createHash('sha256')
    .update(canonicalJson(data as unknown as Json))
    .digest('hex')

const mark = shape({ mode: text })
const dossierId = shape({ id: uuid })

/** The dossiers whose opinions were counted for the last time, and whose final annex is not printed. */
export async function annexesDue(db: Db): Promise<string[]> {
  const rows = await read(db, dossierId)`
    select d.id from dossiers d join opinion_reports r on r.subject_id = d.id and r.final
    where not exists (select from dossier_annexes n where n.dossier_id = d.id and n.final) order by d.id limit 20`
  return rows.map(({ id }) => id)
}

// The whole order is said, down to the id: the same data come in the same order.
const argumentsJson = sql`coalesce((select jsonb_agg(jsonb_build_object('stance', c.stance, 'text', c.body, 'lang', c.lang,
    'class', c.class, 'verified', c.verified, 'organisation', c.organisation, 'useful', c.useful_count,
    'writtenOn', city_day(c.at), 'answer', case when w.id is not null then jsonb_build_object(
      'by', o.name, 'title', w.official_title ->> 'fr', 'text', w.body, 'lang', w.lang) end)
    order by array_position(array['for', 'neutral', 'against'], c.stance::text), c.place)
  from (select k.*, row_number() over (partition by k.stance order by k.useful_count desc, k.at, k.id) as place
    from contributions_for(null) k where k.subject_id = d.id and k.kind = 'comment' and k.parent_id is null and k.stance is not null
      and k.standing) c
  left join answers w on w.contribution_id = c.id and w.undone_at is null
  left join officials o on o.person_id = w.official_id
  where c.place <= ${perStance}), '[]')`
