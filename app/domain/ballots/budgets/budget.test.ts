import { eq } from 'drizzle-orm'
import { budgetIdeas, contributions, events, openedAnswers, projects, proposals } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aBudget,
  aBudgetInVote,
  anOpenCall,
  countedBudget,
  isFeasible,
  proposes,
  shares,
  whileIdeas,
  whileScreened,
} from '#tests/fixtures/ballots/budgets.ts'
import { after, before, clockAt, during, keysInMemory, manyPeople } from '#tests/fixtures/ballots/votes.ts'
import { someone } from '#tests/fixtures/participation.ts'
import { aTown } from '#tests/town.ts'
import { act } from '../../act.ts'
import { moveDueProposals } from '../../proposals/index.ts'
import {
  announceBallot,
  changeBudget,
  count,
  countBudget,
  ideasOf,
  makeProject,
  moveDueConsultations,
  openCall,
  pabulibOf,
  prepareBudget,
  publishedBudget,
  readPabulib,
  screenIdea,
} from '../index.ts'

const bench = { title: 'Des bancs le long du torrent', cost: 4_000_00n }
const hut = { title: 'Une cabane pour les enfants', cost: 6_000_00n }
const trees = { title: 'Des arbres devant l’école', cost: 5_000_00n }

describe('a participatory budget', () => {
  test('is a draft that its writers change, until the mayor opens the call: then its sum and its rules stand', async ({
    db,
  }) => {
    const agent = await someone(db, { roles: ['agent'] })
    const { slug } = await act(db, agent, (deed) => prepareBudget(deed, aBudget), before)
    expect(await publishedBudget(db, slug, { viewerId: null })).toBeNull()
    const change = { ...aBudget, slug, amount: 20_000_00n }
    await act(db, agent, (deed) => changeBudget(deed, change), before)
    await expect(act(db, agent, (deed) => openCall(deed, { slug }), before)).rejects.toMatchObject({
      code: 'not-allowed',
    })
    const call = await anOpenCall(db)
    expect((await publishedBudget(db, call.slug, { viewerId: null }))?.rules).toMatchObject({
      phase: 'ideas',
      amount: 10_000_00n,
    })
    await expect(
      act(db, call.mayor, (deed) => changeBudget(deed, { ...aBudget, slug: call.slug }), before),
    ).rejects.toMatchObject({ code: 'budget-stands' })
  })

  test('takes ideas until the last day of its call, then screens them', async ({ db }) => {
    const { slug, id, mayor } = await anOpenCall(db)
    const [her] = await manyPeople(db, 'permanent', 1)
    const idea = await proposes(db, slug, her!, bench.title)
    await expect(proposes(db, slug, her!, hut.title, whileScreened)).rejects.toMatchObject({
      code: 'budget-no-call',
    })
    await clockAt(db, whileScreened)
    await moveDueConsultations(db, keysInMemory().keys)
    expect((await publishedBudget(db, slug, { viewerId: null }))?.rules.phase).toBe('screening')
    const refuse = (reason: string) =>
      act(
        db,
        mayor,
        (deed) =>
          screenIdea(deed, {
            ...{
              slug,
              idea: idea.slug,
              verdict: 'refused',
              cost: null,
              estimatedBy: '',
              place: '',
              reason,
              into: '',
              version: 1,
            },
          }),
        whileScreened,
      )
    await expect(refuse('')).rejects.toMatchObject({ code: 'idea-reason' })
    await refuse('Le terrain n’appartient pas à la commune.')
    expect(await ideasOf(db, id, 'fr')).toMatchObject([{ slug: idea.slug, verdict: 'refused', cost: null }])
  })

  test('screens a cost with whoever estimated it, under what an idea may cost', async ({ db }) => {
    const { slug, mayor } = await anOpenCall(db, { ideaCap: 5_000_00n })
    const [her] = await manyPeople(db, 'permanent', 1)
    const { slug: idea } = await proposes(db, slug, her!, hut.title)
    await expect(isFeasible(db, slug, mayor, idea, hut)).rejects.toMatchObject({ code: 'idea-over-cap' })
    const nameless = {
      verdict: 'feasible',
      cost: 100_00n,
      estimatedBy: '',
      place: '',
      reason: '',
      into: '',
      version: 1,
    } as const
    await expect(
      act(db, mayor, (deed) => screenIdea(deed, { ...nameless, slug, idea }), whileIdeas),
    ).rejects.toMatchObject({ code: 'idea-estimate' })
    await isFeasible(db, slug, mayor, idea, { cost: 100_00n })
  })

  test('does not examine its ideas a second time by the threshold, nor let them expire', async ({ db }) => {
    const { slug } = await anOpenCall(db)
    const [her] = await manyPeople(db, 'permanent', 1)
    const { id } = await proposes(db, slug, her!, bench.title)
    await db.update(proposals).set({ expiresOn: '2027-01-01' }).where(eq(proposals.id, id))
    await clockAt(db, during)
    expect(await moveDueProposals(db)).toBe(0)
  })

  test('is screened by nobody who wrote the idea', async ({ db }) => {
    const { slug, mayor } = await anOpenCall(db)
    const agent = await someone(db, { roles: ['agent'] })
    const { slug: hers } = await proposes(db, slug, agent, trees.title)
    await expect(isFeasible(db, slug, agent, hers, trees)).rejects.toMatchObject({
      code: 'examiner-is-author',
    })
    await isFeasible(db, slug, mayor, hers, trees)
  })

  test('waits with its vote for every idea to be screened, and for two that can be done', async ({ db }) => {
    const { slug, mayor } = await anOpenCall(db)
    const two = await manyPeople(db, 'permanent', 2)
    const one = await proposes(db, slug, two[0]!, bench.title)
    const other = await proposes(db, slug, two[1]!, hut.title)
    const { opensOn, closesOn, answerDueOn } = aBudget
    const announce = () =>
      act(db, mayor, (deed) => announceBallot(deed, { slug, opensOn, closesOn, answerDueOn }), whileScreened)
    await expect(announce()).rejects.toMatchObject({ code: 'budget-stands' })
    await clockAt(db, whileScreened)
    await moveDueConsultations(db, keysInMemory().keys)
    await isFeasible(db, slug, mayor, one.slug, bench)
    await expect(announce()).rejects.toMatchObject({ code: 'ideas-waiting' })
    await isFeasible(db, slug, mayor, other.slug, hut)
    await announce()
    await expect(isFeasible(db, slug, mayor, one.slug, { cost: 1_00n })).rejects.toMatchObject({
      code: 'budget-stands',
    })
    // Nor by any other way: the ballot shows what was announced.
    await expect(
      db.update(budgetIdeas).set({ cost: 1n }).where(eq(budgetIdeas.proposalId, one.id)),
    ).rejects.toThrow()
  })

  test('counts what each share paid: two thirds want the hut and the bench, a third the trees alone', async ({
    db,
  }) => {
    const vote = await aBudgetInVote(db, [bench, hut, trees], { voters: 12 })
    for (const [index, her] of vote.people.entries())
      await shares(db, vote.slug, her, index < 8 ? [0, 1] : [2])
    await countedBudget(db, vote)
    const counted = await publishedBudget(db, vote.slug, { viewerId: null })
    // 10,000 € among twelve is 833 € each: eight pay the bench, 500 € each; the hut would be 750 € more, the trees 1,250 €
    // for each of four. Euro by euro to 1,249 € nobody buys more; at 1,250 € all three are bought, too much together. What is
    // left, 6,000 €, goes by votes: the hut has eight and costs as much.
    expect(counted?.rules.outcome).toMatchObject({
      ...{ by: 'equal-shares', voters: 12, order: [1, 2], cost: '1000000' },
      ideas: [
        { number: 1, won: true, bought: { price: '50000', payers: [{ voters: 8, paid: '50000' }] } },
        { number: 2, won: true, bought: null, byVotes: { room: '600000', funded: true } },
        { number: 3, won: false, bought: null, lost: { reason: 'short' } },
      ],
      winnersEach: { here: [4, 0, 8], greedy: [4, 0, 8] },
    })
    // The bench and the hut were equal at first, and the same people want both: the draw said which came first.
    expect(counted?.drawResult).toBe('7 11 19')
  })

  test('is written out so that whoever reads it back counts the same; counted once, in no order but of content', async ({
    db,
  }) => {
    const vote = await aBudgetInVote(db, [bench, hut, trees], { voters: 10 })
    const choices = [[1], [0, 2], [], [1], [1], [0, 2], [], [1], [1], [0, 2]]
    for (const [index, her] of vote.people.entries()) await shares(db, vote.slug, her, choices[index]!)
    await countedBudget(db, vote)
    const told = () => db.$count(events, eq(events.verb, 'budget-counted'))
    expect(await told()).toBe(1)
    await countBudget(db, vote.id)
    expect(await told()).toBe(1)

    const counted = (await publishedBudget(db, vote.slug, { viewerId: null }))!
    const { election, meta } = readPabulib((await pabulibOf(db, counted, 'Montgenèvre'))!)
    expect(meta.get('instance')).toBe(vote.slug)
    expect(election.projects).toEqual([
      { id: '1', cost: 4_000n, name: bench.title },
      { id: '2', cost: 6_000n, name: hut.title },
      { id: '3', cost: 5_000n, name: trees.title },
    ])
    expect(election.poll.voters).toBe(8)
    const settings = { rule: 'equal-shares', completion: 'add1', fill: 'utilitarian', increment: 1n } as const
    const again = count(election, { ...settings, ties: { by: 'lot', seed: meta.get('draw')! } })
    expect(again.order.map(Number)).toEqual(counted.rules.outcome?.order)

    const rows = await db
      .select({ answer: openedAnswers.answer })
      .from(openedAnswers)
      .where(eq(openedAnswers.consultationId, vote.id))
      .orderBy(openedAnswers.number)
    const byContent = [...choices].map((one) => JSON.stringify([one])).sort()
    expect(rows.map(({ answer }) => JSON.stringify([answer]))).toEqual(byContent)
    expect(vote.kept.size).toBe(0)
  })

  test('makes one project of a winner, none of a loser, and none of words that were hidden since', async ({
    db,
  }) => {
    const vote = await aBudgetInVote(db, [bench, hut, trees], { voters: 12 })
    const { agent } = await aTown(db)
    for (const [index, her] of vote.people.entries())
      await shares(db, vote.slug, her, index < 8 ? [0, 1] : [2])
    const become = (idea: number) =>
      act(db, agent, (deed) => makeProject(deed, { slug: vote.slug, idea: vote.ideas[idea]!.slug }), after)
    await expect(become(0)).rejects.toMatchObject({ code: 'idea-lost' })
    await countedBudget(db, vote)
    const clicks = await Promise.allSettled([become(0), become(0)])
    expect(clicks.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.select().from(projects)).toMatchObject([{ slug: 'des-bancs-le-long-du-torrent' }])
    await expect(become(2)).rejects.toMatchObject({ code: 'idea-lost' })
    await db
      .update(contributions)
      .set({ hiddenAt: after, hiddenGround: 'insult', hiddenReason: 'x' })
      .where(eq(contributions.id, vote.ideas[1]!.id))
    const { slug: hidden } = (await ideasOf(db, vote.id, 'fr'))[1]!
    await expect(
      act(db, agent, (deed) => makeProject(deed, { slug: vote.slug, idea: hidden }), after),
    ).rejects.toMatchObject({ code: 'not-found' })
  })

  test('refuses a ballot that costs more than the sum, where ballots stay under it', async ({ db }) => {
    const vote = await aBudgetInVote(db, [bench, hut, trees], { voters: 10, rules: { form: 'purse' } })
    await expect(shares(db, vote.slug, vote.people[0]!, [1, 2])).rejects.toMatchObject({
      code: 'vote-choice',
    })
    await shares(db, vote.slug, vote.people[0]!, [0, 1])
  })
})
