import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { budgets, consultations, events } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aBudgetInVote, shares } from '#tests/fixtures/ballots/budgets.ts'
import { after, clockAt } from '#tests/fixtures/ballots/votes.ts'
import { days, later } from '#tests/fixtures/participation.ts'
import { act } from '../../act.ts'
import { countBudget, moveDueConsultations, noteBudgetDraw, publishedBudget } from '../index.ts'

const bench = { title: 'Des bancs le long du torrent', cost: 4_000_00n }
const hut = { title: 'Une cabane pour les enfants', cost: 6_000_00n }
const trees = { title: 'Des arbres devant l’école', cost: 7_000_00n }

const told = async (db: Db, id: string) =>
  (
    await db.select({ verb: events.verb }).from(events).where(eq(events.subjectId, id)).orderBy(events.id)
  ).map(({ verb }) => verb)
const of = async (db: Db, slug: string) => (await publishedBudget(db, slug, { viewerId: null }))!

/** Counted by votes: the bench has four, and the hut and the trees six each, which do not fit together. */
async function tied(db: Db) {
  const vote = await aBudgetInVote(db, [bench, hut, trees], { voters: 12, rules: { rule: 'greedy' } })
  for (const [index, her] of vote.people.entries())
    await shares(db, vote.slug, her, [...(index < 4 ? [0] : []), index < 6 ? 1 : 2])
  await clockAt(db, after)
  await moveDueConsultations(db, vote.keys)
  return vote
}

describe('the count of a budget', () => {
  test('waits for the draw where a tie decides who wins, and tells nothing of it before', async ({ db }) => {
    const { id, slug, mayor } = await tied(db)
    const draw = () => act(db, mayor, (deed) => noteBudgetDraw(deed, { slug, drawn: '7, 11, 19' }), after)
    await expect(draw()).rejects.toMatchObject({ code: 'vote-no-draw' })
    await countBudget(db, id)
    await countBudget(db, id)
    expect((await of(db, slug)).rules).toMatchObject({ tied: true, outcome: null })
    expect((await told(db, id)).filter((verb) => verb === 'budget-opened')).toHaveLength(1)
    await draw()
    await expect(draw()).rejects.toMatchObject({ code: 'vote-no-draw' })
    await countBudget(db, id)
    // SHA-256('7 11 19' | '2') is 99…, of '3' 4b…: the trees come first, and neither of the others fits beside them.
    const { rules, drawResult } = await of(db, slug)
    expect([drawResult, rules.outcome?.order.length]).toEqual(['7 11 19', 1])
    const lots = await db.execute<{ one: string }>(
      sql`select n as one from unnest(array['2', '3']) n order by encode(sha256(convert_to('7 11 19' || n, 'UTF8')), 'hex')`,
    )
    expect(String(rules.outcome?.order[0])).toBe([...lots][0]?.one)
  })

  test('does not wait where no tie decides, though two ideas have as many votes', async ({ db }) => {
    const vote = await aBudgetInVote(db, [bench, hut], { voters: 10, rules: { rule: 'greedy' } })
    for (const her of vote.people) await shares(db, vote.slug, her, [0, 1])
    await clockAt(db, after)
    await moveDueConsultations(db, vote.keys)
    await countBudget(db, vote.id)
    expect((await of(db, vote.slug)).rules).toMatchObject({ tied: false, outcome: { order: [1, 2] } })
    expect(await told(db, vote.id)).not.toContain('budget-opened')
  })

  test('killed at any step begins anew, and publishes once', async ({ db }) => {
    const vote = await aBudgetInVote(db, [bench, hut, trees], { voters: 12 })
    for (const [index, her] of vote.people.entries())
      await shares(db, vote.slug, her, index < 7 ? [0, 1] : index === 7 ? [0] : [2])
    await clockAt(db, after)
    await moveDueConsultations(db, vote.keys)
    // At each of its steps: told to stop at the first, the second, … look that it takes at the signal.
    for (let at = 1; at <= 4; at++) {
      let looks = 0
      const signal = { throwIfAborted: () => void (++looks >= at && dies()) } as AbortSignal
      await expect(countBudget(db, vote.id, { signal })).rejects.toThrow('killed')
      expect((await of(db, vote.slug)).rules.outcome).toBeNull()
    }
    // While it publishes: all of it or nothing.
    const failing = new Proxy(db, {
      get: (target, name) =>
        name === 'transaction'
          ? (deed: (tx: Db) => Promise<void>) =>
              target.transaction(async (tx) => {
                await deed(tx)
                dies()
              })
          : Reflect.get(target, name),
    })
    await expect(countBudget(failing, vote.id)).rejects.toThrow('killed')
    const [row] = await db
      .select({ result: budgets.result, counted: budgets.countedAt })
      .from(budgets)
      .where(eq(budgets.id, vote.id))
    expect(row).toEqual({ result: null, counted: null })
    await Promise.all([countBudget(db, vote.id), countBudget(db, vote.id)])
    expect((await told(db, vote.id)).filter((verb) => verb === 'budget-counted')).toHaveLength(1)
  })

  test('is not late for its decision while its draw is awaited, and is once it is counted', async ({
    db,
  }) => {
    const { id, slug, mayor, keys } = await tied(db)
    await countBudget(db, id)
    await db.update(consultations).set({ movedAt: after }).where(eq(consultations.id, id))
    await clockAt(db, later(after, 60 * days))
    await moveDueConsultations(db, keys)
    expect(await told(db, id)).not.toContain('vote-answer-overdue')
    await act(db, mayor, (deed) => noteBudgetDraw(deed, { slug, drawn: '1 2 3' }))
    await countBudget(db, id)
    await moveDueConsultations(db, keys)
    expect(await told(db, id)).toContain('vote-answer-overdue')
  })
})

function dies(): never {
  throw new Error('killed')
}
