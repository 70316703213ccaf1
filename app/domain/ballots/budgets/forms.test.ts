import { describe, expect, test } from '#tests/db.ts'
import {
  aBudgetInVote,
  anOpenCall,
  bench,
  countedBudget,
  hut,
  isFeasible,
  proposes,
  shares,
  trees,
  whileScreened,
} from '#tests/fixtures/ballots/budgets.ts'
import { clockAt, keysInMemory, manyPeople } from '#tests/fixtures/ballots/votes.ts'
import { act } from '../../act.ts'
import { support } from '../../proposals/index.ts'
import {
  announceBallot,
  count,
  ideasOf,
  moveDueConsultations,
  pabulibOf,
  publishedBudget,
  readPabulib,
} from '../index.ts'
import { shortlisted } from './announce-ballot.ts'

describe('a ballot of points', () => {
  test('shares out the sum of points and no more, and each point pays', async ({ db }) => {
    const rules = { form: 'points', points: 10, completion: 'none', fill: false } as const
    const vote = await aBudgetInVote(db, [bench, hut, trees], { voters: 10, rules })
    const [first, ...others] = vote.people
    await expect(shares(db, vote.slug, first!, [6, 5, 0])).rejects.toMatchObject({ code: 'vote-choice' })
    await shares(db, vote.slug, first!, [0, 10, 0])
    for (const her of others) await shares(db, vote.slug, her, [8, 0, 2])
    await countedBudget(db, vote)
    // 1,000 € each. The bench has 72 points: 55.55 € a point, 444.44 € of each of nine. The trees have 18: they have 555.55 €
    // each left, 5,000 € together, their cost to the cent. The hut would be 6,000 € of one who has 1,000.
    expect((await publishedBudget(db, vote.slug, { viewerId: null }))?.rules.outcome).toMatchObject({
      order: [1, 3],
      ideas: [
        { votes: 72, supporters: 9, bought: { payers: [{ voters: 9, points: 8, paid: '44444' }] } },
        { won: false, lost: { reason: 'short', missing: '500000' } },
        { votes: 18, bought: { payers: [{ voters: 9, points: 2, left: '0' }] } },
      ],
    })
  })
})

describe('what nobody chose', () => {
  const rules = [{ rule: 'greedy' }, { rule: 'equal-shares', fill: true }] as const
  for (const rule of rules)
    test(`wins nothing by ${rule.rule}, though there is room; without an expressed ballot nobody wins`, async ({
      db,
    }) => {
      const ideas = [bench, { ...hut, cost: 1_000_00n }, { ...trees, cost: 1_000_00n }]
      const outcome = async (choice: readonly number[]) => {
        const vote = await aBudgetInVote(db, ideas, { voters: 10, rules: rule })
        for (const her of vote.people) await shares(db, vote.slug, her, choice)
        await countedBudget(db, vote)
        const counted = (await publishedBudget(db, vote.slug, { viewerId: null }))!
        const { election } = readPabulib((await pabulibOf(db, counted, 'Montgenèvre'))!)
        const again = count(election, { rule: 'greedy' }).order.map(Number)
        const { tied, outcome } = counted.rules
        return { tied, order: outcome?.order, byVotes: outcome?.ideas.map((one) => one.wonByVotes), again }
      }
      const none = { tied: false, order: [], byVotes: [false, false, false], again: [] }
      expect(await outcome([])).toEqual(none)
    })

  test('is no candidate beside what was chosen', async ({ db }) => {
    const ideas = [bench, { ...hut, cost: 1_000_00n }, { ...trees, cost: 1_000_00n }]
    const vote = await aBudgetInVote(db, ideas, { voters: 10 })
    for (const her of vote.people) await shares(db, vote.slug, her, [0])
    await countedBudget(db, vote)
    const counted = (await publishedBudget(db, vote.slug, { viewerId: null }))!
    expect(counted.rules.outcome).toMatchObject({
      order: [1],
      ideas: [{ won: true }, { won: false }, { won: false }],
    })
  })
})

describe('a count by votes', () => {
  test('takes the most chosen that still fit', async ({ db }) => {
    const vote = await aBudgetInVote(db, [bench, hut, trees], { voters: 12, rules: { rule: 'greedy' } })
    for (const [index, her] of vote.people.entries())
      await shares(db, vote.slug, her, index < 7 ? [1, 2] : index < 10 ? [1] : [0, 2])
    await countedBudget(db, vote)
    // The hut has ten votes, the trees nine and cost more than the 4,000 € that are left, the bench two and fits.
    expect((await publishedBudget(db, vote.slug, { viewerId: null }))?.rules.outcome).toMatchObject({
      ...{ by: 'greedy', perVoter: null, order: [2, 1], cost: '1000000' },
      ideas: [
        { won: true, byVotes: { room: '400000', funded: true } },
        { won: true },
        { won: false, byVotes: { room: '400000', funded: false }, lost: null },
      ],
    })
  })
})

describe('the comparison', () => {
  test('keeps the count by votes where strictly more voters have more winners under it', async ({ db }) => {
    const rules = { completion: 'none', fill: false, comparison: true } as const
    const vote = await aBudgetInVote(db, [bench, hut, trees], { voters: 12, rules })
    for (const [index, her] of vote.people.entries())
      await shares(db, vote.slug, her, index < 7 ? [1] : index < 11 ? [2] : [0])
    await countedBudget(db, vote)
    // 833.33 € each: nobody's share buys anything (seven hold 5,833 €). By votes the hut, then the bench.
    expect((await publishedBudget(db, vote.slug, { viewerId: null }))?.rules.outcome).toMatchObject({
      ...{ by: 'greedy', order: [2, 1] },
      comparison: { preferEqualShares: 0, preferGreedy: 8, winner: 'greedy' },
      winnersEach: { here: [4, 8], greedy: [4, 8] },
    })
  })

  test('is told of a loser round by round', async ({ db }) => {
    const rules = { completion: 'none', fill: false } as const
    const vote = await aBudgetInVote(db, [bench, { ...hut, cost: 5_000_00n }], { voters: 12, rules })
    for (const [index, her] of vote.people.entries())
      await shares(db, vote.slug, her, index < 6 ? [0, 1] : index === 6 ? [1] : [0])
    await countedBudget(db, vote)
    // The bench is 363 € for each of eleven; the hut's seven could pay it before, and hold 3,654 € after.
    const outcome = (await publishedBudget(db, vote.slug, { viewerId: null }))?.rules.outcome
    expect(outcome?.ideas[1]?.lost).toMatchObject({ reason: 'outbid', since: 1, rounds: [7, null] })
  })
})

describe('the ballot of a call', () => {
  test('has the most supported of its shortlist, and says of the others that they are not on it', async ({
    db,
  }) => {
    const { slug, id, mayor } = await anOpenCall(db, { shortlist: 2 })
    const [one, two, three] = await manyPeople(db, 'permanent', 3)
    const ideas = [
      await proposes(db, slug, one!, bench.title),
      await proposes(db, slug, two!, hut.title),
      await proposes(db, slug, three!, trees.title),
    ]
    for (const [idea, by] of [
      [2, one],
      [2, two],
      [1, one],
    ] as const)
      await act(db, by!, (deed) => support(deed, { proposalId: ideas[idea]!.id }), whileScreened)
    await clockAt(db, whileScreened)
    await moveDueConsultations(db, keysInMemory().keys)
    for (const [index, { cost }] of [bench, hut, trees].entries())
      await isFeasible(db, slug, mayor, ideas[index]!.slug, { cost })
    const dates = { opensOn: '2027-05-01', closesOn: '2027-05-21', answerDueOn: '2027-06-30' }
    await act(db, mayor, (deed) => announceBallot(deed, { slug, ...dates }), whileScreened)
    const numbers = (await ideasOf(db, id, 'fr')).map(({ title, number }) => [title, number])
    expect(numbers).toEqual([
      [trees.title, 1],
      [hut.title, 2],
      [bench.title, null],
    ])
  })

  test('keeps the ideas of one place under its cap, the most supported first; without a place they are for all', () => {
    const ideas = [
      { cost: 3n, place: 'Le Haut' },
      { cost: 3n, place: ' le haut' },
      { cost: 2n, place: 'Le Haut' },
      { cost: 9n, place: '' },
      { cost: 6n, place: 'Le Bas' },
    ]
    expect(shortlisted({ shortlist: null, placeCap: 5n }, ideas).map((idea) => ideas.indexOf(idea))).toEqual([
      0, 2, 3,
    ])
    expect(shortlisted({ shortlist: 2, placeCap: 5n }, ideas).map((idea) => ideas.indexOf(idea))).toEqual([
      0, 2,
    ])
  })
})
