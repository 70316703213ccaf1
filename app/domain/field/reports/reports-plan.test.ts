import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { readCursor } from '#app/lib/addresses/cursor.ts'
import { describe, expect, test } from '#tests/db.ts'
import { lights } from '#tests/fixtures/field/reports.ts'
import { someone } from '#tests/fixtures/participation.ts'
import { aBody } from '#tests/fixtures/station/bodies.ts'
import { reportCards, reportCounts } from './cards.ts'
import { exportReports } from './export.ts'
import { reportsOnMap } from './on-map.ts'

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Node[]
}

const many = 2_000

describe('the list of reports', () => {
  test('reads a page and no more of them, in the order of an index, and counts its choices in another alone', async ({
    db,
    database,
    ownerSql,
  }) => {
    const [body, author] = [await aBody(db), await someone(db)]
    const categoryId = await lights(db, body)
    await ownerSql.begin(async (tx) => {
      await tx`create temp table seen on commit drop as
        select n, uuidv7() as id, now() - n * interval '20 minutes' as at from generate_series(1, ${many}::int) n`
      // Their faces are written at once, instead of one by one.
      await tx`alter table field_reports disable trigger reports_keep_their_face`
      await tx`insert into subjects (id, kind, slug, titles, public_at)
        select id, 'field_report', n::text, jsonb_build_object('fr', 'Éclairage · n° ' || n), at from seen`
      await tx`insert into contributions (id, kind, subject_id, author_id, class, verified, lang, body, html, at)
        select id, 'field_report', id, ${author.id}, 'permanent', true, 'fr', 'Le lampadaire ' || n, '', at from seen`
      await tx`insert into field_reports (id, device_id, kind, category_id, latitude, longitude, body_id, state, due_on,
          solved_at, published_at, moved_at)
        select id, uuidv7(), 'fault', ${categoryId}, 44.93, 6.72, ${body.id}, case when n % 40 = 0 then 'received' else 'solved' end,
          at::date + 10, case when n % 40 > 0 then at end, at, at from seen`
    })
    await ownerSql`vacuum analyze`
    const sent: [string, unknown[]][] = []
    const sql = postgres(database.appUrl, { max: 1, onnotice: () => {} })
    const logger = { logQuery: (query: string, params: unknown[]) => void sent.push([query, params]) }
    const listening = drizzle(sql, { casing: 'snake_case', logger })
    const asked = { locale: 'fr' as const, filters: { status: 'solved' as const } }
    const at = (name: 'apres' | 'avant', place: string | null) =>
      readCursor(new URLSearchParams({ [name]: place! }))
    const first = await reportCards(listening, { locale: 'fr' })
    const second = await reportCards(listening, { locale: 'fr', cursor: at('apres', first.next) })
    await reportCards(listening, { locale: 'fr', cursor: at('avant', second.previous) })
    await reportCards(listening, asked)
    expect((await exportReports(listening, {}, { atOnce: 50 }).next()).value).toHaveLength(50)
    const pages = sent.splice(0)
    expect(pages).toHaveLength(5)
    for (const [query, params] of pages) {
      const reports = (await nodesOf(sql, query, params)).filter(
        (node) => node['Relation Name'] === 'field_reports',
      )
      expect(reports.map((node) => node['Index Name'])).toContain('reports_by_day')
      expect(Math.max(...reports.map(rowsOf))).toBeLessThan(60)
    }
    const counts = await reportCounts(listening, 'fr', {})
    expect(counts).toMatchObject({ total: many, statuses: { open: many / 40, solved: many - many / 40 } })
    const [count] = sent.splice(0)
    const counted = await nodesOf(sql, ...count!)
    expect(counted.flatMap((node) => node['Index Name'] ?? [])).toContain('reports_counted')
    const through = counted.filter((node) =>
      ['contributions', 'subjects'].includes(node['Relation Name'] ?? ''),
    )
    expect(through).toEqual([])
    // What the map shows waits for something: what is solved is not read for it.
    await reportsOnMap(listening, 'fr')
    const [map] = sent.splice(0)
    for (const node of await nodesOf(sql, ...map!)) expect(rowsOf(node)).toBeLessThan(many / 10)
    await sql.end()
  })
})

async function nodesOf(sql: postgres.Sql, query: string, params: unknown[]): Promise<Node[]> {
  const [plan] = await sql.unsafe(`explain (analyze, format json) ${query}`, params as never[])
  return within(plan!['QUERY PLAN'][0].Plan)
}
const within = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(within)]
/** How many rows it looked at, those that it left out among them. */
const rowsOf = (node: Node) =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
