import { type SQL, sql } from 'drizzle-orm'
import type { Phase, Theme } from '#db/schema/index.ts'

export const sorts = ['moved', 'newest', 'closing', 'budget', 'relevance'] as const
export type Sort = (typeof sorts)[number]
export const doings = ['opinion', 'comment', 'question'] as const
export type Doing = (typeof doings)[number]

/** What the list shows: each filter narrows it. `words` are those to look for, however they are spelt. */
export type ProjectFilters = { words: string[]; phase?: Phase; theme?: Theme; body?: string; can?: Doing }

/** The tables that the list reads, with the city's time in `t`. */
export const publicProjects = sql`
  projects p
  join subjects s on s.id = p.id
  join officials o on o.person_id = p.elected_id
  join organisations b on b.id = p.body_id
  cross join (select n as now, city_day(n) as today from city_now() n) t`

export const opinionsAreOpen = sql`(s.opinions_open_at <= t.now and coalesce(s.opinions_close_at, 'infinity') > t.now)`

const canNow: Record<Doing, SQL> = {
  opinion: opinionsAreOpen,
  comment: sql`(coalesce(s.comments_closed_at, 'infinity') > t.now)`,
  question: sql`(coalesce(o.until, 'infinity') >= t.today)`,
}

/** Each filter as a condition, true where it is not set; `found` is the search's, which no facet leaves out. */
export function conditions({ words, phase, theme, body, can }: ProjectFilters) {
  const all = (parts: SQL[]) => (parts.length > 0 ? sql.join(parts, sql` and `) : sql`true`)
  return {
    found: all([
      sql`p.published_at is not null`,
      ...words.map((word) => sql`p.id in (select projects_like(${word}))`),
    ]),
    phase: phase ? sql`p.phase = ${phase}` : sql`true`,
    theme: theme ? sql`p.themes @> array[${theme}]` : sql`true`,
    body: body ? sql`b.slug = ${body}` : sql`true`,
    can: can ? canNow[can] : sql`true`,
  }
}
