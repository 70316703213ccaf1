import { sql } from 'drizzle-orm'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import { withPictures } from '#app/lib/texts/text-pictures.ts'
import type { Db } from '#db/client.ts'
import {
  array,
  bool,
  cents,
  day,
  instant,
  int,
  json,
  list,
  nullable,
  type Of,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
  type ValueOf,
} from '#db/read/index.ts'
import type { Phase, Translated } from '#db/schema/index.ts'
import { phase, themes } from '#db/schema/index.ts'
import { standing, standingColumns, takes, type WhatOneCanDo, whatOneCanDo } from '../../subjects/index.ts'
import { photo, photosOfProject } from '../files/shown-photo.ts'
import { place, placeOf } from '../lists/place-of.ts'
import { skippedBetween } from '../steps/lifecycle.ts'
import { slip } from '../steps/steps-of.ts'

const milestone = json({
  id: uuid,
  title: stored<Translated>(),
  baselineOn: day,
  currentOn: day,
  actualOn: nullable(day),
  slips: list(slip),
})
export type MilestoneOfProject = ValueOf<typeof milestone>

const told = {
  id: uuid,
  slug: text,
  /** The language of title, summary and html: the reader's, or French where it was not translated. */
  lang: oneOf(locales),
  /** Since then the French text has changed, and this translation of it has not. */
  olderThanSource: bool,
  title: text,
  summary: text,
  html: text,
  phase: oneOf(phase.enumValues),
  themes: array(oneOf(themes)),
  place,
  budget: nullable(cents),
  version: json({ number: int, at: instant }),
  publishedAt: instant,
  elected: json({ personId: uuid, slug: text, name: text, title: stored<Translated>() }),
  agent: text,
  body: json({ slug: text, name: text }),
  halt: nullable(
    json({ kind: oneOf(['suspended', 'abandoned']), reason: text, decision: text, at: instant }),
  ),
  milestones: list(milestone),
  photos: list(photo),
  /** The city's time at which this was read, and its civil day in Paris. */
  now: instant,
  today: day,
}
const projectRow = shape({
  ...told,
  ...standingColumns,
  passages: list(json({ from: oneOf(phase.enumValues), to: oneOf(phase.enumValues) })),
})
export type PublishedProject = Of<typeof told> & {
  skipped: Phase[]
  opinions: { openAt: Date | null; closeAt: Date | null }
  can: WhatOneCanDo
}

/** Everything that a project's page says of the project itself, in one statement; null where the public sees nothing. */
export async function publishedProject(
  db: Db,
  slug: string,
  locale: Locale,
): Promise<PublishedProject | null> {
  const [row] = await read(db, projectRow)`
    select p.id, p.slug, p.phase, p.themes, ${placeOf(locale)} as place, p.budget,
      p.published_at as "publishedAt", x.lang, x.title, x.summary, x.html,
      x.lang <> 'fr' and exists (select from project_versions w
        join project_texts same on same.version_id = w.id and same.lang = x.lang
        join project_texts source on source.version_id = w.id and source.lang = 'fr'
        join project_texts now on now.version_id = v.id and now.lang = 'fr'
        where w.project_id = p.id and w.number < v.number
          and (same.title, same.summary, same.body) = (x.title, x.summary, x.body)
          and (source.title, source.summary, source.body) <> (now.title, now.summary, now.body)) as "olderThanSource",
      jsonb_build_object('number', v.number, 'at', v.at) as version,
      jsonb_build_object('personId', o.person_id, 'slug', o.slug, 'name', o.name, 'title', o.title) as elected,
      ${standing(sql`t.today`)}, ${takes}, a.display_name as agent,
      jsonb_build_object('slug', b.slug, 'name', b.name) as body,
      t.now, t.today,
      (select jsonb_build_object('kind', h.kind, 'reason', h.reason, 'decision', h.decision, 'at', h.at)
         from project_halts h where h.project_id = p.id and h.ended_at is null) as halt,
      coalesce((select jsonb_agg(jsonb_build_object('from', g.from_phase, 'to', g.to_phase))
         from project_passages g where g.project_id = p.id), '[]') as passages,
      coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'baselineOn', m.baseline_on,
           'currentOn', m.current_on, 'actualOn', m.actual_on, 'slips', coalesce((select jsonb_agg(jsonb_build_object(
             'fromOn', l.from_on, 'toOn', l.to_on, 'reason', l.reason, 'at', l.at) order by l.id)
             from milestone_slips l where l.milestone_id = m.id), '[]')) order by m.baseline_on, m.id)
         from milestones m where m.project_id = p.id), '[]') as milestones,
      ${photosOfProject(sql`p.id`, locale)} as photos
    from projects p
      join subjects s on s.id = p.id
      join subject_kinds k on k.kind = 'project'
      join project_versions v on v.id = p.version_id
      join officials o on o.person_id = p.elected_id
      join people a on a.id = p.agent_id
      join organisations b on b.id = p.body_id
      cross join lateral (select * from project_texts x where x.version_id = v.id and x.lang in ('fr', ${locale})
        order by x.lang = 'fr' limit 1) x
      cross join (select n as now, city_day(n) as today from city_now() n) t
    where p.slug = ${slug} and p.published_at is not null`
  return row ? asProject(row) : null
}

function asProject(row: RowOf<typeof projectRow>): PublishedProject {
  const { passages, takes, opinionsOpenAt, opinionsCloseAt, commentsClosedAt, givenUp, answered, ...shown } =
    row
  return {
    ...shown,
    html: withPictures(row.html, row.photos),
    now: wholeMinute(row.now),
    opinions: { openAt: opinionsOpenAt, closeAt: opinionsCloseAt },
    skipped: passages.flatMap(({ from, to }) => skippedBetween(from, to)),
    can: whatOneCanDo(row, row.now),
  }
}
