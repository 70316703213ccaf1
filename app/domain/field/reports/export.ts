import { type SQL, sql } from 'drizzle-orm'
import type { Cursor } from '#app/lib/addresses/cursor.ts'
import { fieldKinds, fieldStates } from '#app/lib/kinds.ts'
import { locales } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import {
  bool,
  day,
  float,
  instant,
  int,
  nullable,
  oneOf,
  type RowOf,
  read,
  shape,
  text,
  uuid,
} from '#db/read/index.ts'
import { instantKey, instantOf } from '../../keyset.ts'
import { conditions, type ReportFilters } from './filters.ts'
import { late } from './report-page.ts'

const exported = shape({
  id: uuid,
  key: text,
  number: int,
  kind: oneOf(fieldKinds),
  category: text,
  lang: oneOf(locales),
  words: text,
  place: nullable(text),
  whereabouts: text,
  latitude: nullable(float),
  longitude: nullable(float),
  state: oneOf(fieldStates),
  body: nullable(text),
  at: instant,
  dueOn: day,
  late: bool,
  solvedAt: nullable(instant),
  voices: int,
  duplicateOf: nullable(int),
})
export type ExportedReport = RowOf<typeof exported>

/**
 * Every report that everybody may read, the oldest first (from the one after this on), as data: nobody's name is among them. Read in parts as they are
 * sent, so that no process holds all of them.
 */
export async function* exportReports(
  db: Db,
  filters: ReportFilters = {},
  { after: from = null, atOnce = 1000 }: { after?: Cursor | null; atOnce?: number } = {},
): AsyncGenerator<ExportedReport[]> {
  const key = instantKey(sql`r.published_at`)
  let last: Pick<Cursor, 'key' | 'id'> | null | undefined = from
  do {
    const after = last ? sql`(r.published_at, r.id) > (${instantOf(last.key)}, ${last.id}::uuid)` : sql`true`
    const rows: ExportedReport[] = await read(db, exported)`
      select r.id, ${key}::text as key, r.number::int as number, r.kind, k.slug as category, c.lang, c.body as words,
        p.slug as place, r.whereabouts, coalesce(r.latitude, p.latitude) as latitude,
        coalesce(r.longitude, p.longitude) as longitude, r.state, b.name as body, r.published_at as at,
        r.due_on as "dueOn", ${late} as late, r.solved_at as "solvedAt",
        (select count(*)::int from field_voices v where v.report_id = r.id) as voices,
        (select d.number::int from field_reports d where d.id = r.duplicate_of_id) as "duplicateOf"
      from field_reports r join contributions_for(null) c on c.id = r.id join field_categories k on k.id = r.category_id
      left join organisations b on b.id = r.body_id left join places p on p.id = r.place_id
      where r.standing and ${conditions(filters)} and ${after} order by r.published_at, r.id limit ${atOnce}`
    if (rows.length > 0) yield rows
    last = rows.length < atOnce ? undefined : rows.at(-1)
  } while (last)
}

const marked = shape({ mark: text })

/**
 * What changes whenever anything changes of what such an export says, or the city's day does, by which a report is late. A row
 * that was written to bears another `xmin`; the words are those that everybody may read.
 */
export async function markOfReports(db: Db, filters: ReportFilters = {}): Promise<string> {
  const written = (table: SQL) => sql`(select sum(hashtextextended(t.xmin::text, 0)) from ${table} t)`
  const rows = await read(db, marked)`
    select concat_ws(' ', city_today(), count(*),
      sum(hashtextextended(concat_ws(' ', r.id, r.xmin, c.lang, c.body), 0)), ${written(sql`field_voices`)},
      ${written(sql`places`)}, ${written(sql`field_categories`)}, ${written(sql`organisations`)}) as mark
    from field_reports r join contributions_for(null) c on c.id = r.id
    where r.standing and ${conditions(filters)}`
  return rows[0]!.mark // an aggregate has one row
}
