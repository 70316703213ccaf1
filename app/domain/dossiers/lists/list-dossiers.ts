import { sql } from 'drizzle-orm'
import type { Cursor } from '#app/lib/addresses/cursor.ts'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  byKey,
  cents,
  instant,
  int,
  json,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import type { DossierState, Programme } from '#db/schema/index.ts'
import { dossierStates, programmes } from '#db/schema/index.ts'
import { saidUnder } from '../../subjects/index.ts'

const cardRow = shape({
  id: uuid,
  key: text,
  slug: text,
  lang: oneOf(locales),
  title: text,
  summary: text,
  programme: oneOf(programmes),
  call: text,
  state: oneOf(dossierStates),
  totalCost: cents,
  /** Public money, in cents: asked, granted so far, received so far. */
  asked: cents,
  granted: cents,
  received: cents,
  project: json({ slug: text, title: text, lang: oneOf(locales) }),
  opinionsUntil: nullable(instant),
  opinionsOpen: bool,
  comments: int,
  movedAt: instant,
})
export type DossierCard = Omit<RowOf<typeof cardRow>, 'key'>

export type DossierFilters = {
  words?: string[]
  state?: DossierState
  programme?: Programme
  projectId?: string
}

type Asked = {
  locale: Locale
  filters?: DossierFilters
  cursor?: Cursor | null
  size?: number
}

/** One page of the public dossiers, those that moved last first, in one statement; and the cursors around it. */
export async function dossierCards(
  db: Db,
  { locale, filters = {}, cursor = null, size = 12 }: Asked,
): Promise<{ cards: DossierCard[]; next: string | null; previous: string | null }> {
  const backwards = cursor?.towards === 'previous'
  const from = cursor
    ? sql`(d.moved_at, d.id) ${backwards ? sql`>` : sql`<`}
        (timestamptz 'epoch' + ${cursor.key}::bigint * interval '1 microsecond', ${cursor.id}::uuid)`
    : sql`true`
  const order = backwards ? sql`d.moved_at, d.id` : sql`d.moved_at desc, d.id desc`
  const rows = await read(db, cardRow)`
    with page as materialized (
      select d.id, row_number() over (order by ${order}) as place from dossiers d
      where ${conditions(filters)} and ${from} order by ${order} limit ${size + 1})
    select d.id, d.slug, d.programme, d.call, d.state, d.total_cost as "totalCost", d.moved_at as "movedAt",
      (extract(epoch from d.moved_at) * 1000000)::bigint::text as key,
      case when d.title ? ${locale} then ${locale} else 'fr' end as lang,
      coalesce(d.title ->> ${locale}, d.title ->> 'fr') as title,
      coalesce(d.summary ->> ${locale}, d.summary ->> 'fr') as summary,
      coalesce(m.asked, 0) as asked, coalesce(m.granted, 0) as granted, coalesce(m.received, 0) as received,
      jsonb_build_object('slug', p.slug, 'title', x.title, 'lang', x.lang) as project,
      s.opinions_close_at as "opinionsUntil", coalesce(s.opinions_open_at <= city_now()
        and coalesce(s.opinions_close_at, 'infinity') > city_now(), false) as "opinionsOpen",
      ${saidUnder(sql`d.id`, 'comments')} as comments
    from page join dossiers d on d.id = page.id
      join subjects s on s.id = d.id
      join projects p on p.id = d.project_id
      left join lateral (select sum(l.asked) as asked, sum(l.granted) as granted, sum(l.received) as received
        from dossier_lines l where l.dossier_id = d.id and l.kind = 'public') m on true
      cross join lateral (select * from project_texts x where x.version_id = p.version_id
        and x.lang in ('fr', ${locale}) order by x.lang = 'fr' limit 1) x
    order by page.place`
  const shown = rows.slice(0, size)
  if (backwards) shown.reverse()
  const more = rows.length > size
  const [first, last] = [shown[0], shown.at(-1)]
  return {
    cards: shown.map(({ key, ...card }) => card),
    next: last && (backwards || more) ? `${last.key}~${last.id}` : null,
    previous: first && (backwards ? more : cursor !== null) ? `${first.key}~${first.id}` : null,
  }
}

/** How many each choice would leave, the other filters kept. */
const counted = shape({
  counts: json({
    total: int,
    states: byKey<DossierState, number>(int),
    programmes: byKey<Programme, number>(int),
  }),
})
export type DossierCounts = RowOf<typeof counted>['counts']

export async function dossierCounts(db: Db, filters: DossierFilters): Promise<DossierCounts> {
  const { state, programme, ...others } = filters
  const [row] = await read(db, counted)`
    with c as materialized (select d.state, d.programme, ${state ? sql`d.state = ${state}` : sql`true`} as in_state,
      ${programme ? sql`d.programme = ${programme}` : sql`true`} as in_programme
      from dossiers d where ${conditions(others)})
    select jsonb_build_object('total', (select count(*) from c where in_state and in_programme),
      'states', (select coalesce(jsonb_object_agg(state, n), '{}') from
        (select state, count(*) n from c where in_programme group by state) f),
      'programmes', (select coalesce(jsonb_object_agg(programme, n), '{}') from
        (select programme, count(*) n from c where in_state group by programme) f)) as counts`
  return row!.counts // one row: the query has no source to be empty
}

function conditions({ words = [], state, programme, projectId }: DossierFilters) {
  return sql.join(
    [
      sql`d.published_at is not null`,
      ...words.map((word) => sql`d.id in (select dossiers_like(${word}))`),
      ...(state ? [sql`d.state = ${state}`] : []),
      ...(programme ? [sql`d.programme = ${programme}`] : []),
      ...(projectId ? [sql`d.project_id = ${projectId}`] : []),
    ],
    sql` and `,
  )
}
