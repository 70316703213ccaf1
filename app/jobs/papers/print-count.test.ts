import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { act } from '#app/domain/act.ts'
import {
  budgetToPrint,
  consultationToPrint,
  moveDueConsultations,
  reportOf,
} from '#app/domain/ballots/index.ts'
import { ruleOnNotice } from '#app/domain/moderation/index.ts'
import { makePdf } from '#app/services/pdf/index.ts'
import { consultations, files } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aBudgetInVote, countedBudget, shares } from '#tests/fixtures/ballots/budgets.ts'
import { after, anOpenVote, casts, countedAfter, yesOrNo } from '#tests/fixtures/ballots/votes.ts'
import { someone } from '#tests/fixtures/participation.ts'
import { budgetDocument } from './budget-document.ts'
import { countDocument } from './count-document.ts'
import { printCountOf } from './print-count.ts'

describe('the report of a count', () => {
  test('is the same document whenever it is printed, and bears the hash of the exported answers', async ({
    db,
  }) => {
    const vote = await anOpenVote(db, {
      questions: [yesOrNo, { ...yesOrNo, kind: 'judgement' }, { ...yesOrNo, kind: 'ranking' }],
    })
    for (const [index, one] of vote.people.entries())
      await casts(db, vote.slug, one, [[index < 8 ? 0 : 1], [index % 7, 3], [1, 0]])
    await countedAfter(db, vote.keys)
    const data = (await consultationToPrint(db, vote.id))! // it was counted
    const [one, other] = [await makePdf(countDocument(data)), await makePdf(countDocument(data))]
    expect(Buffer.compare(one, other)).toBe(0)
    expect(data.demonstration).toBe(true)
    expect(JSON.stringify(countDocument(data))).toContain('Empreinte des réponses')
    expect(countDocument({ ...data, lines: `${data.lines} ` }).foot).not.toBe(countDocument(data).foot)
  })

  test('is kept once, and a later one takes its place', async ({ db }) => {
    const vote = await anOpenVote(db)
    for (const one of vote.people) await casts(db, vote.slug, one, [[0]])
    const kept: string[] = []
    const store = {
      keep: async ({ name, content }: { name: string; content: Buffer }) => keptAs(name, content, kept),
    }
    await printCountOf({ db, files: store as never }, vote.id)
    expect(kept).toEqual([])
    expect(await reportOf(db, vote.slug, 'consultation')).toBeNull()
    await countedAfter(db, vote.keys)
    await printCountOf({ db, files: store as never }, vote.id)
    const [row] = await db
      .select({ name: files.name })
      .from(consultations)
      .innerJoin(files, eq(files.id, consultations.reportId))
    expect(row).toEqual({ name: `depouillement-${vote.slug}.pdf` })
    expect(await reportOf(db, vote.slug, 'consultation')).toMatchObject({ key: `document/${kept.at(-1)}` })
  })
})

test('the report of a budget says who won, why the others did not, and bears the hash of its ballots', async ({
  db,
}) => {
  const ideas = [
    { title: 'Des bancs le long du torrent', cost: 4_000_00n },
    { title: 'Une cabane pour les enfants', cost: 9_000_00n },
  ]
  const vote = await aBudgetInVote(db, ideas, { voters: 12 })
  for (const [index, her] of vote.people.entries()) await shares(db, vote.slug, her, index < 8 ? [0] : [1])
  await countedBudget(db, vote)
  const data = (await budgetToPrint(db, vote.id))! // it was counted
  const [one, other] = [await makePdf(budgetDocument(data)), await makePdf(budgetDocument(data))]
  expect(Buffer.compare(one, other)).toBe(0)
  const text = JSON.stringify(budgetDocument(data))
  expect(text).toContain('Des bancs le long du torrent')
  expect(text).toContain('il manquait')
  expect(text).toContain(createHash('sha256').update(data.lines).digest('hex'))
})

test('the report of a budget says nothing of an idea that a moderator hid since: it is not given until it is printed again', async ({
  db,
}) => {
  const ideas = [
    { title: 'Des bancs le long du torrent', cost: 4_000_00n },
    { title: 'Une cabane pour les enfants', cost: 9_000_00n },
  ]
  const vote = await aBudgetInVote(db, ideas, { voters: 12 })
  for (const [index, her] of vote.people.entries()) await shares(db, vote.slug, her, index < 8 ? [0] : [1])
  await countedBudget(db, vote)
  const kept: string[] = []
  const store = {
    keep: async ({ name, content }: { name: string; content: Buffer }) =>
      keptAs(`${kept.length}-${name}`, content, kept),
  }
  const report = () => reportOf(db, vote.slug, 'budget')
  const prints = async () => {
    await moveDueConsultations(db, vote.keys)
    const waiting = await db.execute(
      sql`select 1 from graphile_worker.jobs where task_identifier = 'print-count'`,
    )
    await printCountOf({ db, files: store as never }, vote.id)
    await db.execute(sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`)
    return waiting.length
  }
  await prints()
  expect((await report())?.key).toContain('/0-')
  expect(await db.execute(sql`select 1 from graphile_worker.jobs`)).toHaveLength(0)
  await moveDueConsultations(db, vote.keys)
  expect(await db.execute(sql`select 1 from graphile_worker.jobs`)).toHaveLength(0)

  const moderator = await someone(db, { roles: ['moderator'], class: 'business' })
  const { id: contributionId } = vote.ideas[1]!
  const hidden = { contributionId, decision: 'hidden', ground: 'insult', reason: 'Une injure.' } as const
  await act(db, moderator, (deed) => ruleOnNotice(deed, hidden), after)
  expect(await report()).toBeNull()
  expect(await prints()).toBeGreaterThan(0)
  expect((await report())?.key).toContain('/1-')
  expect(JSON.stringify(budgetDocument((await budgetToPrint(db, vote.id))!))).not.toContain('cabane')
})

function keptAs(name: string, content: Buffer, kept: string[]) {
  kept.push(name)
  return {
    ...{
      key: `document/${name}`,
      purpose: 'document',
      name,
      mediaType: 'application/pdf',
      bytes: content.length,
    },
    ...{ sha256: 'a'.repeat(64), width: null, height: null },
  }
}
