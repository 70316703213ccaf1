import { sql } from 'drizzle-orm'
import { type Cursor, pageAround } from '#app/lib/addresses/cursor.ts'
import { type FieldKind, fieldKinds, fieldStates, type ReportGroup, reportGroups } from '#app/lib/kinds.ts'
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
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import { keysetByInstant } from '../../keyset.ts'
import { atPlace, conditions, isIn, type ReportFilters } from './filters.ts'
import { late } from './report-page.ts'

const cardRow = shape({
  id: uuid,
  key: text,
  number: int,
  title: text,
  lang: oneOf(locales),
  summary: nullable(text),
  kind: oneOf(fieldKinds),
  body: nullable(text),
  state: oneOf(fieldStates),
  at: instant,
  dueOn: day,
  late: bool,
  voices: int,
  photo: nullable(uuid),
  photosWait: int,
})
export type ReportCard = Omit<RowOf<typeof cardRow>, 'key'>

type Asked = { locale: Locale; filters?: ReportFilters; cursor?: Cursor | null; size?: number }

/** One page of the reports that everybody may read, the latest first; and the cursors around it. */
export async function reportCards(
  db: Db,
  { locale, filters = {}, cursor = null, size = 8 }: Asked,
): Promise<{ cards: ReportCard[]; next: string | null; previous: string | null }> {
  const { key, from, order } = keysetByInstant(sql`r.published_at`, sql`r.id`, cursor, size)
  const rows = await read(db, cardRow)`
    select ${key}::text as key, ${cardColumns(locale)} ${sources}
    where r.standing and ${conditions(filters)} and ${from} ${order}`
  const { page, next, previous } = pageAround(rows, size, cursor)
  return { cards: page.map(({ key: _, ...card }) => card), next, previous }
}

/** Those at a place, or evidence for a subject; the latest first. */
export async function reportsOn(
  db: Db,
  locale: Locale,
  on: { placeSlug: string } | { aboutId: string },
): Promise<ReportCard[]> {
  const where = 'placeSlug' in on ? atPlace(on.placeSlug) : sql`r.about_id = ${on.aboutId}`
  const rows = await read(db, cardRow)`
    select '0' as key, ${cardColumns(locale)} ${sources} where r.standing and ${where}
    order by r.published_at desc, r.id desc limit 6`
  return rows.map(({ key: _, ...card }) => card)
}

/** Their words are those of their faces, which mask what is not to be read. */
const sources = sql`from field_reports r join subjects s on s.id = r.id left join organisations b on b.id = r.body_id`

const cardColumns = (locale: Locale) => sql`r.id, r.number::int as number,
  coalesce(s.titles ->> ${locale}, s.titles ->> 'fr') as title,
  case when s.titles ? ${locale} then ${locale} else 'fr' end as lang, s.summaries ->> 'fr' as summary, r.kind, b.name as body,
  r.state, r.published_at as at, r.due_on as "dueOn", ${late} as late,
  (select count(*)::int from field_voices v where v.report_id = r.id) as voices,
  (select f.file_id from field_photos f where f.report_id = r.id and f.held_at is null and f.file_id is not null
    order by f.position, f.id limit 1) as photo,
  (select count(*)::int from field_photos f where f.report_id = r.id and f.held_at is not null and f.file_id is not null)
    as "photosWait"`

const choice = list(json({ slug: text, name: text, count: int }))
const counted = shape({
  counts: json({
    total: int,
    statuses: byKey<ReportGroup, number>(int),
    kinds: byKey<FieldKind, number>(int),
    categories: choice,
    bodies: choice,
  }),
})
export type ReportCounts = RowOf<typeof counted>['counts']

/**
 * How many there are, and how many each choice would leave, the others kept. All reports are gone through once, in the index
 * that holds what they are counted by; what is left has a row for each of the few ways to be.
 */
export async function reportCounts(
  db: Db,
  locale: Locale,
  { status, kind, category, body, ...others }: ReportFilters,
): Promise<ReportCounts> {
  const names = reportGroups.map((_, at) => sql.raw(`in_${at}`))
  const columns = reportGroups.map((group, at) => sql`${isIn(group)} as ${names[at]}`)
  const groups = reportGroups.map(
    (group, at) => sql`${sql.raw(`'${group}'`)}, coalesce(sum(n) filter (where ${names[at]}), 0)`,
  )
  const [row] = await read(db, counted)`
    with alike as materialized (
      select r.state, r.kind, r.category_id, r.body_id, min(r.due_on) as due_on, count(*) as n
      from field_reports r where r.standing and ${conditions(others)} group by r.state, r.kind, r.category_id, r.body_id, r.due_on < (select city_today())),
    found as materialized (
      select r.n, r.kind, k.slug, k.names, k.position, b.id as body_id, b.slug as body, b.name as body_name, ${sql.join(columns, sql`, `)},
        ${conditions({ status })} as of_status, ${conditions({ kind })} as of_kind,
        ${conditions({ category })} as of_category, ${conditions({ body })} as of_body
      from alike r join field_categories k on k.id = r.category_id left join organisations b on b.id = r.body_id)
    select jsonb_build_object(
      'total', (select coalesce(sum(n), 0) from found where of_status and of_kind and of_category and of_body),
      'statuses', (select jsonb_build_object(${sql.join(groups, sql`, `)}) from found where of_kind and of_category and of_body),
      'kinds', (select coalesce(jsonb_object_agg(kind, n), '{}') from (
        select kind, sum(n) n from found where of_status and of_category and of_body group by kind) f),
      'categories', (select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'name', name, 'count', n) order by position), '[]')
        from (select slug, coalesce(names ->> ${locale}, names ->> 'fr') as name, min(position) as position, sum(n) n
          from found where of_status and of_kind and of_body group by slug, names) f),
      'bodies', (select coalesce(jsonb_agg(jsonb_build_object('slug', body, 'name', body_name, 'count', n) order by body_name), '[]')
        from (select body, body_name, sum(n) n from found
          where of_status and of_kind and of_category and body_id is not null group by body, body_name) f)) as counts`
  return row!.counts // one row: the query has no source to be empty
}
