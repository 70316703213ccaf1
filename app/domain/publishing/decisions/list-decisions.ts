import { sql } from 'drizzle-orm'
import { type Locale, locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  byKey,
  day,
  instant,
  int,
  json,
  list,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import type { DecisionKind } from '#db/schema/index.ts'
import { decisionKinds } from '#db/schema/index.ts'
import { decidedBy, decidedColumns, titled } from './subject-titles.ts'

const cardRow = shape({
  id: uuid,
  slug: text,
  kind: oneOf(decisionKinds),
  number: text,
  decidedOn: day,
  title: text,
  lang: oneOf(locales),
  matter: text,
  publishedAt: instant,
  superseded: bool,
  redacted: bool,
  decided: list(json(decidedColumns)),
})
export type DecisionCard = RowOf<typeof cardRow>

export type DecisionFilters = {
  words?: string[]
  kind?: DecisionKind
  year?: number
  /** First level of the nomenclature: its digit. */
  matter?: string
  subjectId?: string
}
/** A place in the list: the day of an act, and the act. */
export type DecisionCursor = { day: string; id: string; towards: 'next' | 'previous' }

type Asked = { locale: Locale; filters?: DecisionFilters; cursor?: DecisionCursor | null; size?: number }

/** One page of the acts that are online, the latest first, in one statement; and the cursors around it. */
export async function decisionCards(
  db: Db,
  { locale, filters = {}, cursor = null, size = 20 }: Asked,
): Promise<{ cards: DecisionCard[]; next: string | null; previous: string | null }> {
  const backwards = cursor?.towards === 'previous'
  const from = cursor
    ? sql`(d.decided_on, d.id) ${backwards ? sql`>` : sql`<`} (${cursor.day}::date, ${cursor.id}::uuid)`
    : sql`true`
  const order = backwards ? sql`d.decided_on, d.id` : sql`d.decided_on desc, d.id desc`
  const rows = await read(db, cardRow)`
    with page as materialized (
      select d.id, row_number() over (order by ${order}) as place from decisions d
      where ${conditions(filters)} and ${from} order by ${order} limit ${size + 1})
    select d.id, d.slug, d.kind, d.number, d.decided_on as "decidedOn", ${titled(sql`d.title`, locale)}, d.matter,
      d.published_at as "publishedAt", exists (select from decisions s where s.supersedes_id = d.id) as superseded,
      exists (select from decision_redactions r where r.decision_id = d.id) as redacted,
      ${decidedBy(sql`d.id`, locale)} as decided
    from page join decisions d on d.id = page.id order by page.place`
  const shown = rows.slice(0, size)
  if (backwards) shown.reverse()
  const more = rows.length > size
  const [first, last] = [shown[0], shown.at(-1)]
  return {
    cards: shown,
    next: last && (backwards || more) ? `${last.decidedOn}~${last.id}` : null,
    previous: first && (backwards ? more : cursor !== null) ? `${first.decidedOn}~${first.id}` : null,
  }
}

/** How many each choice would leave, the other filters kept. */
const counted = shape({
  counts: json({
    total: int,
    kinds: byKey<DecisionKind, number>(int),
    years: byKey<string, number>(int),
    matters: byKey<string, number>(int),
  }),
})
export type DecisionCounts = RowOf<typeof counted>['counts']

export async function decisionCounts(db: Db, filters: DecisionFilters): Promise<DecisionCounts> {
  const { kind, year, matter, ...others } = filters
  const [row] = await read(db, counted)`
    with c as materialized (
      select d.kind, ${yearOf}::text as year, left(d.matter, 1) as matter, ${kind ? sql`d.kind = ${kind}` : sql`true`} as k,
        ${year ? sql`${yearOf} = ${year}` : sql`true`} as y, ${matter ? sql`left(d.matter, 1) = ${matter}` : sql`true`} as m
      from decisions d where ${conditions(others)})
    select jsonb_build_object('total', (select count(*) from c where k and y and m),
      'kinds', (select coalesce(jsonb_object_agg(kind, n), '{}') from
        (select kind, count(*) n from c where y and m group by kind) f),
      'years', (select coalesce(jsonb_object_agg(year, n), '{}') from
        (select year, count(*) n from c where k and m group by year) f),
      'matters', (select coalesce(jsonb_object_agg(matter, n), '{}') from
        (select matter, count(*) n from c where k and y group by matter) f)) as counts`
  return row!.counts // one row: the query has no source to be empty
}

const yearOf = sql`extract(year from d.decided_on)::int`

function conditions({ words = [], kind, year, matter, subjectId }: DecisionFilters) {
  return sql.join(
    [
      sql`true`,
      ...words.map((word) => sql`d.id in (select decisions_like(${word}))`),
      ...(kind ? [sql`d.kind = ${kind}`] : []),
      ...(year ? [sql`d.decided_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`] : []),
      ...(matter ? [sql`left(d.matter, 1) = ${matter}`] : []),
      ...(subjectId
        ? [sql`d.id in (select l.decision_id from decision_links l where l.subject_id = ${subjectId})`]
        : []),
    ],
    sql` and `,
  )
}
