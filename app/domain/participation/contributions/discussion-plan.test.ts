import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, someone } from '#tests/fixtures/participation.ts'
import { type DiscussionAsked, discussion, thread } from './discussion.ts'

type Node = { 'Node Type': string; 'Relation Name'?: string; 'Function Name'?: string; Plans?: Node[] }

describe('contributions_for', () => {
  test('is plain SQL that the planner puts into the query that asks', async ({ ownerSql }) => {
    const [is] = await ownerSql`
      select l.lanname, p.provolatile, p.prosecdef, p.proisstrict, p.proconfig, p.proparallel
      from pg_proc p join pg_language l on l.oid = p.prolang where p.proname = 'contributions_for'`
    expect(is).toEqual({
      ...{ lanname: 'sql', provolatile: 's', proparallel: 's' },
      ...{ prosecdef: false, proisstrict: false, proconfig: null }, // each of them would keep it apart
    })
  })

  test('lets the page of a busy project go by index, whoever reads', async ({ db, database, ownerSql }) => {
    const [{ id: busy }, { id: calm }, { id: author }] = [
      await aProject(db),
      await aProject(db),
      await someone(db),
    ]
    const written = (n: number, subjectId: string) => ownerSql`
      insert into contributions (kind, subject_id, author_id, class, verified, lang, body, html, at)
      select 'comment', ${subjectId}, ${author}, 'permanent', true, 'fr', repeat('mot ', 60), '', now() - i * interval '1 minute'
      from generate_series(1, ${n}::int) i`
    await written(600, busy)
    await written(6_000, calm)
    await ownerSql`insert into contributions (kind, subject_id, author_id, parent_id, class, verified, lang, body, html, at)
      select 'comment', c.subject_id, c.author_id, c.id, 'permanent', true, 'fr', 'suite', '', c.at
      from contributions c where c.subject_id = ${busy}`
    await ownerSql`analyze`

    const sent: [string, unknown[]][] = []
    const sql = postgres(database.appUrl, { max: 1, onnotice: () => {} })
    const logger = { logQuery: (query: string, params: unknown[]) => void sent.push([query, params]) }
    const listening = drizzle(sql, { casing: 'snake_case', logger })
    for (const viewerId of [null, author]) {
      const asked: DiscussionAsked = { subjectId: busy, viewerId, sort: 'recent', answerDays: 30 }
      const page = await discussion(listening, asked)
      await discussion(listening, { ...asked, from: page.next! }) // six hundred do not stand on one page
      await thread(listening, page.threads[0]!.id, asked)
    }
    expect(sent).toHaveLength(6)
    for (const [query, params] of sent) {
      const [plan] = await sql.unsafe(`explain (format json) ${query}`, params as never[])
      const nodes = nodesOf(plan!['QUERY PLAN'][0].Plan)
      const functions = nodes.filter((node) => node['Function Name'])
      const whole = nodes.filter(
        (node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === 'contributions',
      )
      expect({ functions, whole }).toEqual({ functions: [], whole: [] })
    }
    await sql.end()
  })
})

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]
