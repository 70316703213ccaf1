import { sql } from 'drizzle-orm'
import { wholeMinute } from '#app/lib/days/whole-minute.ts'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import type { Phase, Theme, Translated } from '#db/schema/index.ts'
import { type Standing, standing, takes, type WhatOneCanDo, whatOneCanDo } from '../../subjects/index.ts'
import { skippedBetween } from '../steps/lifecycle.ts'

export type MilestoneOfProject = {
  id: string
  title: Translated
  baselineOn: string
  currentOn: string
  actualOn: string | null
  /** The last slip's. */
  reason: string | null
}
export type PhotoOfProject = { fileId: string; alt: Translated; width: number; height: number }

export type PublishedProject = {
  id: string
  slug: string
  /** The language of title, summary and html: the reader's, or French where it was not translated. */
  lang: Locale
  title: string
  summary: string
  html: string
  phase: Phase
  skipped: Phase[]
  themes: Theme[]
  place: string
  latitude: number | null
  longitude: number | null
  budget: bigint | null
  version: { number: number; at: Date }
  publishedAt: Date
  elected: { personId: string; slug: string; name: string; title: Translated }
  agent: string
  body: { slug: string; name: string }
  halt: { kind: 'suspended' | 'abandoned'; reason: string; decision: string; at: Date } | null
  milestones: MilestoneOfProject[]
  photos: PhotoOfProject[]
  opinions: { openAt: Date | null; closeAt: Date | null }
  can: WhatOneCanDo
  /** The city's time at which this was read, and its civil day in Paris. */
  now: Date
  today: string
}

/** Everything that a project's page says of the project itself, in one statement; null where the public sees nothing. */
export async function publishedProject(
  db: Db,
  slug: string,
  locale: Locale,
): Promise<PublishedProject | null> {
  const [row] = await db.execute<Row>(sql`
    select p.id, p.slug, p.phase, p.themes, p.place, p.latitude, p.longitude, p.budget::text, p.published_at,
      x.lang, x.title, x.summary, x.html, v.number, v.at as version_at,
      jsonb_build_object('personId', o.person_id, 'slug', o.slug, 'name', o.name, 'title', o.title) as elected,
      ${standing(sql`t.today`)}, ${takes}, a.display_name as agent,
      jsonb_build_object('slug', b.slug, 'name', b.name) as body,
      t.now, t.today::text,
      (select jsonb_build_object('kind', h.kind, 'reason', h.reason, 'decision', h.decision, 'at', h.at)
         from project_halts h where h.project_id = p.id and h.ended_at is null) as halt,
      coalesce((select jsonb_agg(jsonb_build_object('from', g.from_phase, 'to', g.to_phase))
         from project_passages g where g.project_id = p.id), '[]') as passages,
      coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'baselineOn', m.baseline_on,
           'currentOn', m.current_on, 'actualOn', m.actual_on, 'reason', (select l.reason from milestone_slips l
             where l.milestone_id = m.id order by l.id desc limit 1)) order by m.baseline_on, m.id)
         from milestones m where m.project_id = p.id), '[]') as milestones,
      coalesce((select jsonb_agg(jsonb_build_object('fileId', f.id, 'alt', r.alt, 'width', f.width, 'height', f.height)
           order by r.cover desc, r.position, f.id)
         from project_photos r join files f on f.id = r.file_id and f.deleted_at is null
         where r.project_id = p.id), '[]') as photos
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
    where p.slug = ${slug} and p.published_at is not null`)
  return row ? asProject(row) : null
}

type Row = Standing & {
  id: string
  slug: string
  phase: Phase
  themes: Theme[]
  place: string
  latitude: number | null
  longitude: number | null
  budget: string | null
  published_at: string
  lang: Locale
  title: string
  summary: string
  html: string
  number: number
  version_at: string
  elected: PublishedProject['elected']
  agent: string
  body: PublishedProject['body']
  now: string
  today: string
  halt: { kind: 'suspended' | 'abandoned'; reason: string; decision: string; at: string } | null
  passages: { from: Phase; to: Phase }[]
  milestones: MilestoneOfProject[]
  photos: PhotoOfProject[]
}

function asProject(row: Row): PublishedProject {
  const { id, slug, lang, title, summary, html, phase, themes, place, latitude, longitude } = row
  const { elected, agent, body, milestones, photos, today } = row
  const now = new Date(row.now)
  const opinions = { openAt: instant(row.opinionsOpenAt), closeAt: instant(row.opinionsCloseAt) }
  return {
    ...{ id, slug, lang, title, summary, html, phase, themes, place, latitude, longitude },
    ...{ elected, agent, body, milestones, photos, opinions, today, now: wholeMinute(now) },
    skipped: row.passages.flatMap(({ from, to }) => skippedBetween(from, to)),
    budget: row.budget === null ? null : BigInt(row.budget),
    version: { number: row.number, at: new Date(row.version_at) },
    publishedAt: new Date(row.published_at),
    halt: row.halt && { ...row.halt, at: new Date(row.halt.at) },
    can: whatOneCanDo(row, now),
  }
}

const instant = (value: string | null) => (value === null ? null : new Date(value))
