import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
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
  text,
  uuid,
} from '#db/read/index.ts'
import type { Phase } from '#db/schema/index.ts'
import { phase, themes } from '#db/schema/index.ts'
import {
  saidUnder,
  standing,
  standingColumns,
  takes,
  type WhatOneCanDo,
  whatOneCanDo,
} from '../../subjects/index.ts'
import { cover, coverOf } from '../files/shown-photo.ts'
import { skippedBetween } from '../steps/lifecycle.ts'
import { conditions, type ProjectFilters, publicProjects, type Sort } from './list-filters.ts'
import { type Cursor, pageOf, writeCursor } from './list-order.ts'
import { placeName, placeNameOf } from './place-of.ts'

const told = {
  id: uuid,
  slug: text,
  lang: oneOf(locales),
  title: text,
  summary: text,
  phase: oneOf(phase.enumValues),
  themes: array(oneOf(themes)),
  place: placeName,
  cover: nullable(cover),
  budget: nullable(cents),
  halt: nullable(oneOf(['suspended', 'abandoned'])),
  comments: int,
  /** The next one that is not reached. */
  /** The next one; late once it is expected after the day that was promised, or that day has passed. */
  milestone: nullable(json({ currentOn: day, late: bool })),
  publishedAt: instant,
  movedAt: instant,
}
const cardRow = shape({
  ...told,
  ...standingColumns,
  key: text,
  now: instant,
  leaps: list(json({ from: oneOf(phase.enumValues), to: oneOf(phase.enumValues) })),
})
export type ProjectCard = Of<typeof told> & { skipped: Phase[]; can: WhatOneCanDo }
export type CardPage = { cards: ProjectCard[]; next: string | null; previous: string | null }

type Asked = { locale: Locale; filters?: ProjectFilters; sort?: Sort; cursor?: Cursor | null; size?: number }

/**
 * One page of the public list, in one statement. `next` and `previous` are the cursors of the pages around it,
 * null at the ends.
 */
export async function projectCards(
  db: Db,
  { locale, filters = { words: [] }, sort = 'moved', cursor = null, size = 12 }: Asked,
): Promise<CardPage> {
  const { found, phase, theme, body, can } = conditions(filters)
  const { key, from, order, backwards } = pageOf(sort, filters.words, cursor)
  // The page is chosen first, so that texts and figures are read for its projects alone.
  const rows = await read(db, cardRow)`
    with page as materialized (
      select p.id, ${key}::text as key, row_number() over (order by ${order}) as place,
        ${standing(sql`t.today`)}, t.now
      from ${publicProjects}
      where ${found} and ${phase} and ${theme} and ${body} and ${can} and ${from}
      order by ${order} limit ${size + 1})
    select page.id, page.key, page.now, page."opinionsOpenAt", page."opinionsCloseAt", page."commentsClosedAt",
      page."givenUp", page.answered, ${takes}, p.slug, p.phase, p.themes, ${placeNameOf(locale)} as place, p.budget, ${coverOf(sql`p.id`, locale)} as cover,
      p.published_at as "publishedAt", p.moved_at as "movedAt", x.lang, x.title, x.summary,
      (select h.kind from project_halts h where h.project_id = p.id and h.ended_at is null) as halt,
      ${saidUnder(sql`p.id`, 'comments')} as comments,
      (select jsonb_build_object('currentOn', m.current_on,
         'late', greatest(m.current_on, city_day(page.now)) > m.baseline_on)
         from milestones m where m.project_id = p.id and m.actual_on is null order by m.current_on, m.id limit 1)
         as milestone,
      coalesce((select jsonb_agg(jsonb_build_object('from', g.from_phase, 'to', g.to_phase))
         from project_passages g where g.project_id = p.id and g.reason <> ''), '[]') as leaps
    from page join projects p on p.id = page.id
      join subject_kinds k on k.kind = 'project'
      cross join lateral (select * from project_texts x where x.version_id = p.version_id
        and x.lang in ('fr', ${locale}) order by x.lang = 'fr' limit 1) x
    order by page.place`
  const shown = rows.slice(0, size)
  if (backwards) shown.reverse()
  const more = rows.length > size
  const [first, last] = [shown[0], shown.at(-1)]
  return {
    cards: shown.map(asCard),
    next: last && (backwards || more) ? writeCursor(last) : null,
    previous: first && (backwards ? more : cursor !== null) ? writeCursor(first) : null,
  }
}

function asCard(row: RowOf<typeof cardRow>): ProjectCard {
  const { id, slug, lang, title, summary, phase, themes, place, cover, budget } = row
  const { halt, comments, milestone, publishedAt, movedAt } = row
  return {
    ...{ id, slug, lang, title, summary, phase, themes, place, cover, budget },
    ...{ halt, comments, milestone, publishedAt, movedAt },
    skipped: row.leaps.flatMap(({ from, to }) => skippedBetween(from, to)),
    can: whatOneCanDo(row, row.now),
  }
}
