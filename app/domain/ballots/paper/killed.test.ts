import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { consultations, events, openedAnswers, paperCounts, sealedBallots } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aBudgetInVote, bench, hut, shares } from '#tests/fixtures/ballots/budgets.ts'
import {
  anAgent,
  aVoteWithPaper,
  closed,
  finishes,
  isGiven,
  onPaper,
  totals,
  types,
  votedOn,
} from '#tests/fixtures/ballots/paper.ts'
import { anOfficial } from '#tests/fixtures/participation.ts'
import { diesAt, type Killed } from '#tests/killed.ts'
import { type BoxKeys, countBudget, openBox, publishedBudget } from '../index.ts'

describe('the opening of a box beside paper', () => {
  test('killed at any step is whole, goes on where it was, and counts box and paper once', async ({ db }) => {
    const vote = await aVoteWithPaper(db)
    await votedOn(db, vote, 11, 10)
    for (const by of [vote.one, vote.other]) {
      await totals(db, vote.slug, by, { A: [[3, 6, 1, 0]] })
      await finishes(db, vote.slug, by)
    }
    await openedThoughKilled(db, vote, { online: 11, answers: 21 })
    const [{ result } = {}] = await boxOf(db, vote.id)
    expect(result).toMatchObject({
      ballots: 21,
      paper: { marks: 10, ballots: 10 },
      questions: [{ all: { totals: [14, 6], blank: 1 }, ways: { paper: { totals: [3, 6], blank: 1 } } }],
    })
    expect(await told(db, vote.id, 'vote-counted')).toBe(1)
    expect(await queued(db, 'print-count')).toBe(1)
  }, 120_000)

  test('of a budget too, and its count, which it asks for once', async ({ db }) => {
    const vote = await aBudgetInVote(db, [bench, hut], { voters: 22, paper: onPaper })
    const [agent, other] = [await anAgent(db), await anOfficial(db, 'elected')]
    for (const her of vote.people.slice(0, 12)) await shares(db, vote.slug, her, [0])
    for (const her of vote.people.slice(12)) await isGiven(db, vote.slug, agent, her)
    await closed(db, vote.keys)
    for (const by of [agent, other]) {
      for (let number = 1; number <= 10; number++) await types(db, vote.slug, by, number, 'A', [[1]])
      await finishes(db, vote.slug, by)
    }
    await openedThoughKilled(db, vote, { online: 12, answers: 22 })
    expect(await queued(db, 'count-budget')).toBe(1)

    const outcome = async () => (await publishedBudget(db, vote.slug, { viewerId: null }))!.rules.outcome
    let step = 1
    while (await diesAt(db, step, (killed) => countBudget(killed.db, vote.id))) {
      const counted = await outcome()
      expect(await told(db, vote.id, 'budget-counted')).toBe(counted ? 1 : 0)
      expect(await queued(db, 'print-count')).toBe(counted ? 1 : 0)
      step++
    }
    expect(step).toBeGreaterThan(8)
    expect((await outcome())?.ideas.map(({ votes }) => votes)).toEqual([12, 10])
    expect(await told(db, vote.id, 'budget-counted')).toBe(1)
    expect(await queued(db, 'print-count')).toBe(1)
  }, 120_000)
})

/**
 * Opens this box, killed before its first statement, then before its second, and so on, each time anew, through each look
 * at a key and each commit: what is found after each death is all of before, or all of after.
 */
async function openedThoughKilled(
  db: Db,
  { id, keys, kept }: { id: string; keys: BoxKeys; kept: ReadonlyMap<string, unknown> },
  { online, answers }: { online: number; answers: number },
): Promise<void> {
  let [deaths, was, step] = [0, 'closed', 1]
  const opens = ({ db, step }: Killed) => {
    const at =
      <Of extends unknown[], Out>(then: (...of: Of) => Promise<Out>) =>
      async (...of: Of) => {
        step()
        return then(...of)
      }
    return openBox(db, { ...keys, readBoxKey: at(keys.readBoxKey), remove: at(keys.remove) }, id)
  }
  while (await diesAt(db, step, opens)) {
    deaths++
    const [{ state, result } = {}] = await boxOf(db, id)
    expect({ state, result: result !== null, ...(await left(db)) }).toEqual(
      state === 'closed'
        ? { state, result: false, sealed: online, counts: 2, answers: 0 }
        : { state: 'counted', result: true, sealed: 0, counts: 0, answers },
    )
    if (state === 'closed') expect(kept.size).toBe(1)
    step = state === was ? step + 1 : 1
    was = state ?? ''
  }
  expect(was).toBe('counted')
  expect(deaths).toBeGreaterThan(20)
  expect(kept.size).toBe(0)
  expect((await boxOf(db, id))[0]?.keyDestroyedAt).not.toBeNull()
}

const boxOf = (db: Db, id: string) => db.select().from(consultations).where(eq(consultations.id, id))

const left = async (db: Db) => ({
  sealed: await db.$count(sealedBallots),
  counts: await db.$count(paperCounts),
  answers: await db.$count(openedAnswers),
})

const told = (db: Db, id: string, verb: string) =>
  db.$count(events, and(eq(events.subjectId, id), eq(events.verb, verb)))

async function queued(db: Db, task: string): Promise<number> {
  const rows = await db.execute(sql`select 1 from graphile_worker.jobs where task_identifier = ${task}`)
  return rows.length
}
