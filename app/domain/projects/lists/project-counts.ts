import type { Db } from '#db/client.ts'
import { byKey, int, json, list, type RowOf, read, shape, text } from '#db/read/index.ts'
import type { Phase, Theme } from '#db/schema/index.ts'
import { conditions, doings, type ProjectFilters, publicProjects } from './list-filters.ts'

const counted = shape({
  counts: json({
    total: int,
    /** How many each choice would leave, the other filters kept. A choice that is absent would leave none. */
    phases: byKey<Phase, number>(int),
    themes: byKey<Theme, number>(int),
    bodies: list(json({ slug: text, name: text, count: int })),
    can: json({ opinion: int, comment: int, question: int }),
  }),
})
export type ProjectCounts = RowOf<typeof counted>['counts']

/** Counts the list and each of its choices, in one statement. */
export async function projectCounts(db: Db, filters: ProjectFilters): Promise<ProjectCounts> {
  const { found, phase, theme, body, can } = conditions(filters)
  const doing = Object.fromEntries(doings.map((one) => [one, conditions({ words: [], can: one }).can]))
  const [row] = await read(db, counted)`
    with c as materialized (
      select p.phase::text, p.themes, b.slug, b.name, ${phase} as in_phase, ${theme} as in_theme, ${body} as in_body,
        ${can} as in_can, ${doing.opinion} as opinion, ${doing.comment} as comment, ${doing.question} as question
      from ${publicProjects} where ${found})
    select jsonb_build_object(
      'total', (select count(*) from c where in_phase and in_theme and in_body and in_can),
      'phases', (select coalesce(jsonb_object_agg(phase, n), '{}') from (
        select phase, count(*) n from c where in_theme and in_body and in_can group by phase) f),
      'themes', (select coalesce(jsonb_object_agg(theme, n), '{}') from (
        select theme, count(*) n from c, unnest(themes) theme where in_phase and in_body and in_can group by theme) f),
      'bodies', (select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'name', name, 'count', n) order by name), '[]')
        from (select slug, name, count(*) filter (where in_phase and in_theme and in_can) n
          from c group by slug, name) f),
      'can', (select jsonb_build_object('opinion', count(*) filter (where opinion),
        'comment', count(*) filter (where comment), 'question', count(*) filter (where question))
        from c where in_phase and in_theme and in_body)) as counts`
  return row!.counts // one row: the query has no source to be empty
}
