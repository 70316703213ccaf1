import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { act } from '#app/domain/act.ts'
import { answer, comment, undoAnswer, withdrawContribution } from '#app/domain/participation/index.ts'
import type { Hung } from '#app/domain/publishing/index.ts'
import type { Db } from '#db/client.ts'
import * as schema from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, noon, type Someone, someone } from '#tests/fixtures/participation.ts'
import { record } from '#tests/fixtures/record.ts'
import { ropeOf } from '#tests/fixtures/rope.ts'
import { ropeIn, ropesIn } from './ropes.ts'

const says = (db: Db, who: Someone, subjectId: string, body = 'Et le bus ?') =>
  act(db, who, (deed) => comment(deed, { subjectId, lang: 'fr', body, asksAnswer: true }), noon)
const answers = (db: Db, by: Someone, contributionId: string) =>
  act(db, by, (deed) => answer(deed, { contributionId, lang: 'fr', body: 'Oui.' }), noon)
const kindsOn = async (db: Db, id: string) => (await ropeOf(db, id)).map(({ kind }) => kind)

describe('a rope', () => {
  test('has what was said there once it is heeded, and no more of it once it is gone', async ({ db }) => {
    const { id: subjectId, elected } = await aProject(db)
    const who = await someone(db)
    const { id } = await says(db, who, subjectId)
    expect(await kindsOn(db, subjectId)).toEqual([])
    await answers(db, elected, id)
    expect(await ropeOf(db, subjectId)).toMatchObject([
      { kind: 'heeded-words', label: 'Contribution (réside à l’année)', href: `/contributions/${id}` },
      { kind: 'answer', href: `/contributions/${id}` },
    ])
    await act(db, who, (deed) => withdrawContribution(deed, { contributionId: id }), noon)
    expect(await kindsOn(db, subjectId)).toEqual([])
    expect(JSON.stringify(await ropeOf(db, id, { rope: 'comment' }))).not.toContain('réside')
  })

  test('has no answer that was taken back, nor what that one answered', async ({ db }) => {
    const { id: subjectId, elected } = await aProject(db)
    const { id } = await says(db, await someone(db), subjectId)
    const given = await answers(db, elected, id)
    await act(db, elected, (deed) => undoAnswer(deed, { answerId: given.id }), noon)
    expect(await kindsOn(db, subjectId)).toEqual([])
    await answers(db, elected, id)
    expect(await kindsOn(db, subjectId)).toEqual(['heeded-words', 'answer'])
    expect(await ropeOf(db, id, { rope: 'comment' })).toHaveLength(1)
  })

  test('leaves out the knot that lacks a fact, and says which: it invents none', async ({ db }) => {
    const { id, elected } = await aProject(db)
    for (const verb of ['project-halted', 'dossier-published'] as const)
      await act(db, elected, (deed) => record(deed, verb, { kind: 'project', id }), noon)
    const lost: Hung[] = []
    const rope = await ropeIn(db, 'fr', { rope: 'subject', id }, (hung) => void lost.push(hung))
    expect(rope.map(({ kind }) => kind)).toEqual(['dossier-published'])
    expect(lost).toMatchObject([{ knot: 'project-halted', verb: 'project-halted', known: null }])
  })

  test('is one statement, as are a hundred, and goes by index where much was said', async ({
    db,
    database,
    ownerSql,
  }) => {
    const [{ id: busy }, { id: calm }] = [await aProject(db), await aProject(db)]
    const who = await someone(db)
    for (const [subjectId, n] of [
      [busy, 600],
      [calm, 6_000],
    ] as const)
      await ownerSql`
        with said as (
          insert into contributions (kind, subject_id, author_id, class, verified, lang, body, html, at)
          select 'comment', ${subjectId}, ${who.id}, 'permanent', true, 'fr', 'mot', '', now() - i * interval '1 minute'
          from generate_series(1, ${n}::int) i returning id, at)
        insert into events (verb, subject_kind, subject_id, topic_id, actor_id, at)
        select 'commented', 'contribution', id, ${subjectId}, ${who.id}, at from said`
    await ownerSql`insert into events (verb, subject_kind, subject_id, at)
      select 'dossier-published', 'project', ${busy}, now() + i * interval '1 minute' from generate_series(1, 50) i`
    await ownerSql`analyze`
    const sent: [string, unknown[]][] = []
    const sql = postgres(database.appUrl, { max: 1, onnotice: () => {} })
    const logger = { logQuery: (query: string, params: unknown[]) => void sent.push([query, params]) }
    const listening = drizzle(sql, { casing: 'snake_case', logger })
    const rope = await ropeOf(listening, busy)
    expect(rope.map(({ id }) => id.replace(/\d+/, ''))).toEqual(Array(40).fill('dossier-published-'))
    const some = await db.select({ id: schema.contributions.id }).from(schema.contributions).limit(100)
    await ropesIn(listening, 'fr', { rope: 'comment', ids: some.map(({ id }) => id) }, never)
    await ropesIn(listening, 'fr', { rope: 'given', ids: some.map(({ id }) => id), readerId: who.id }, never)
    expect(sent).toHaveLength(3)
    for (const [query, params] of sent) {
      const [plan] = await sql.unsafe(`explain (format json) ${query}`, params as never[])
      const whole = nodesOf(plan!['QUERY PLAN'][0].Plan).filter(
        (node) =>
          node['Node Type'] === 'Seq Scan' &&
          ['events', 'contributions'].includes(node['Relation Name'] ?? ''),
      )
      expect(whole).toEqual([])
    }
    await sql.end()
  })
})

type Node = { 'Node Type': string; 'Relation Name'?: string; Plans?: Node[] }
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

const never = ({ knot }: Hung) => {
  throw new Error(`${knot} lacks a fact`)
}
