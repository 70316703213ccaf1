import { eq } from 'drizzle-orm'
import { people as everybody } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aBudget,
  aBudgetInVote,
  bench,
  hut,
  isFeasible,
  screening,
  shares,
} from '#tests/fixtures/ballots/budgets.ts'
import { aVoteWithPaper } from '#tests/fixtures/ballots/paper.ts'
import { before, clockAt } from '#tests/fixtures/ballots/votes.ts'
import { aProject, noon } from '#tests/fixtures/participation.ts'
import { act } from '../act.ts'
import { nameKey } from '../people/index.ts'
import {
  budgetCards,
  budgetOfProposal,
  deskBudgets,
  latestVotes,
  mayLeadTo,
  onRollNamed,
  onRollOf,
  prepareBudget,
  votesOnPaper,
} from './index.ts'

describe('the lists of votes', () => {
  test('say to each whether she may vote and has voted, and show a draft at the desk alone', async ({
    db,
  }) => {
    const { slug, people, mayor } = await aBudgetInVote(db, [bench, hut], { voters: 12 })
    await shares(db, slug, people[0]!, [0])
    const of = async (viewerId: string | null) =>
      (await budgetCards(db, viewerId)).map(({ onRoll, voted, ideas }) => ({ onRoll, voted, ideas }))
    expect(await of(people[0]!.id)).toEqual([{ onRoll: true, voted: true, ideas: 2 }])
    expect(await of(people[1]!.id)).toEqual([{ onRoll: true, voted: false, ideas: 2 }])
    expect(await of(mayor.id)).toEqual([{ onRoll: false, voted: false, ideas: 2 }])
    const draft = await act(db, mayor, (deed) => prepareBudget(deed, aBudget), before)
    expect((await budgetCards(db, null)).map((card) => card.slug)).toEqual([slug])
    expect((await deskBudgets(db)).map((card) => card.slug).sort()).toEqual([draft.slug, slug].sort())
    expect((await latestVotes(db, 'budget')).map((one) => one.slug)).toEqual([slug])
    expect(await latestVotes(db, 'consultation')).toEqual([])
  })

  test('on paper are those in which a ballot is given now, whose roll is asked for one person or for a name', async ({
    db,
  }) => {
    await aBudgetInVote(db, [bench, hut], { voters: 2 })
    const { id, slug, people, agent } = await aVoteWithPaper(db)
    expect((await votesOnPaper(db)).map((vote) => vote.slug)).toEqual([slug])
    const [her] = await db
      .update(everybody)
      .set({ displayName: 'Nives Orcière', nameKey: nameKey('Nives Orcière') })
      .where(eq(everybody.id, people[3]!.id))
      .returning()
    expect(await onRollOf(db, id, people[3]!.id)).toMatchObject({ letter: 'A' })
    expect(await onRollOf(db, id, agent.id)).toMatchObject({ letter: null })
    expect(await onRollOf(db, id, nobody)).toBeNull()
    expect(await onRollNamed(db, id, 'orciere')).toEqual([
      expect.objectContaining({ id: her!.id, letter: 'A' }),
    ])
  })

  test('tell whose proposal stands in a call what was said of it there', async ({ db }) => {
    const { slug, mayor, ideas } = await screening(db, [bench.title, hut.title])
    await isFeasible(db, slug, mayor, ideas[0]!.slug, bench)
    expect(await budgetOfProposal(db, ideas[0]!.id)).toMatchObject({
      slug,
      verdict: 'feasible',
      cost: bench.cost,
    })
    expect(await budgetOfProposal(db, ideas[1]!.id)).toMatchObject({ slug, verdict: null, cost: null })
    expect(await budgetOfProposal(db, nobody)).toBeNull()
  })

  test('lead to what is public alone', async ({ db }) => {
    const project = await aProject(db)
    await clockAt(db, noon)
    await aProject(db, { publicAt: null })
    expect((await mayLeadTo(db, 'fr')).map(({ id }) => id)).toEqual([project.id])
  })
})

const nobody = '018f0000-0000-7000-8000-000000000000'
