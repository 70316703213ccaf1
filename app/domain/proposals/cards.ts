import { sql } from 'drizzle-orm'
import { type Cursor, pageAround } from '#app/lib/addresses/cursor.ts'
import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  byKey,
  day,
  instant,
  int,
  json,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  stored,
  text,
  uuid,
} from '#db/read/index.ts'
import { type ProposalState, proposalStates, type Theme } from '#db/schema/index.ts'
import { keyset } from '../keyset.ts'
import { saidUnder } from '../subjects/index.ts'
import {
  conditions,
  fromPlace,
  hasWords,
  keyOf,
  metresAway,
  type ProposalFilters,
  type ProposalSort,
  stateNow,
} from './list-filters.ts'

const cardRow = shape({
  id: uuid,
  key: text,
  slug: text,
  lang: oneOf(locales),
  title: text,
  summary: text,
  themes: stored<Theme[]>(),
  place: text,
  /** How far it is from the place that was chosen. */
  metres: nullable(int),
  state: oneOf(proposalStates),
  supports: int,
  verified: int,
  /** Those that count for the threshold. */
  weighty: int,
  threshold: int,
  comments: int,
  /** The day by which the commune answers. */
  dueOn: nullable(day),
  at: instant,
})
export type ProposalCard = Omit<RowOf<typeof cardRow>, 'key'>

type Asked = {
  filters?: ProposalFilters
  sort?: ProposalSort
  /** The day whose shuffle is read. */
  day: string
  cursor?: Cursor | null
  size?: number
}

/** One page of the proposals that everybody may read, in one statement; and the cursors around it. */
export async function proposalCards(
  db: Db,
  { filters = {}, sort = 'shuffled', day, cursor = null, size = 12 }: Asked,
): Promise<{ cards: ProposalCard[]; next: string | null; previous: string | null }> {
  const { near } = filters
  const key = keyOf(sort === 'near' && !near ? 'shuffled' : sort, day)
  const { from, order } = keyset(key, sql`p.id`, cursor, size)
  const rows = await read(db, cardRow)`
    select ${key}::text as key, ${near ? metresAway : sql`null::int`} as metres, ${cardColumns}
    from proposals p join contributions_for(null) c on c.id = p.id ${fromPlace(near)}
    where ${conditions(filters)} and ${from} ${order}`
  const { page, next, previous } = pageAround(rows, size, cursor)
  return { cards: page.map(({ key: _, ...card }) => card), next, previous }
}

const cardColumns = sql`p.id, p.slug, c.lang, c.title, p.summary, to_jsonb(p.themes) as themes, p.place, ${stateNow} as state,
  p.supports, p.verified_supports as verified, p.weighty, p.threshold,
  case when p.state = 'examined' then p.due_on end as "dueOn", p.published_at as at,
  ${saidUnder(sql`p.id`, 'comments')} as comments`

/** How many each choice would leave, the other filters kept; and the places that proposals name. */
const counted = shape({
  counts: json({
    total: int,
    states: byKey<ProposalState, number>(int),
    themes: byKey<Theme, number>(int),
    places: byKey<string, number>(int),
  }),
})
export type ProposalCounts = RowOf<typeof counted>['counts']

export async function proposalCounts(
  db: Db,
  { words = [], ...filters }: ProposalFilters,
): Promise<ProposalCounts> {
  const { state } = filters
  // Words are looked for once, whatever is counted.
  const found = words.length > 0 ? sql`p.id in (select id from worded)` : sql`true`
  const [row] = await read(db, counted)`
    with worded as materialized (select p.id from proposals p where ${hasWords(words)}),
    every_state as materialized (select p.*, ${stateNow} as now
      from proposals p join contributions_for(null) c on c.id = p.id where ${found} and (${conditions({})} or (
        ${conditions({ state: 'merged' })}) or (${conditions({ state: 'withdrawn' })}) or (${conditions({ state: 'expired' })})))
    select jsonb_build_object(
      'total', (select count(*) from proposals p join contributions_for(null) c on c.id = p.id
        where ${found} and ${conditions(filters)}),
      'states', (select coalesce(jsonb_object_agg(now, n), '{}') from (
        select now, count(*) n from every_state group by now) f),
      'themes', (select coalesce(jsonb_object_agg(theme, n), '{}') from (select theme, count(*) n
        from every_state p, unnest(p.themes) theme where ${state ? sql`now = ${state}` : sql`state not in ('merged', 'withdrawn', 'expired')`}
        group by theme) f),
      'places', (select coalesce(jsonb_object_agg(place, n), '{}') from (select place, count(*) n from every_state
        where place <> '' group by place order by count(*) desc, place limit 40) f)) as counts`
  return row!.counts // one row: the query has no source to be empty
}
