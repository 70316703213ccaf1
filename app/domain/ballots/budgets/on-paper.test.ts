import { describe, expect, test } from '#tests/db.ts'
import { aBudgetInVote, countedBudget, shares } from '#tests/fixtures/ballots/budgets.ts'
import { anAgent, closed, finishes, isGiven, onPaper, types } from '#tests/fixtures/ballots/paper.ts'
import { anOfficial } from '#tests/fixtures/participation.ts'
import { moveDueConsultations, pabulibOf, paperVote, publishedBudget } from '../index.ts'

const ideas = [
  { title: 'Des bancs le long du torrent', cost: 4_000_00n },
  { title: 'Une cabane pour les enfants', cost: 9_000_00n },
]

describe('the paper of a budget', () => {
  test('is announced with its ballot, waited for, and shared out with the box by one count', async ({
    db,
  }) => {
    const vote = await aBudgetInVote(db, ideas, { voters: 24, paper: onPaper })
    const [agent, other] = [await anAgent(db), await anOfficial(db, 'elected')]
    for (const her of vote.people.slice(0, 12)) await shares(db, vote.slug, her, [0])
    for (const her of vote.people.slice(12)) await isGiven(db, vote.slug, agent, her)
    await closed(db, vote.keys)
    const read = async () => (await publishedBudget(db, vote.slug, { viewerId: null }))!
    expect(await read()).toMatchObject({ state: 'closed', paperWaits: true })
    // The ideas are called by their names where ballots are typed.
    expect((await paperVote(db, vote.slug))!.questions[0]!.options[0]!.fr).toBe(ideas[0]!.title)
    for (const by of [agent, other]) {
      for (let number = 1; number <= 12; number++)
        await types(db, vote.slug, by, number, 'A', [number === 12 ? null : [1]])
      await finishes(db, vote.slug, by)
    }
    await moveDueConsultations(db, vote.keys)
    await countedBudget(db, vote)
    const { result, rules, ...budget } = await read()
    expect(result!.questions[0]).toMatchObject({
      all: { totals: [12, 11], invalid: 1 },
      ways: { online: { totals: [12, 0] }, paper: { totals: [0, 11], invalid: 1 } },
    })
    expect(rules.outcome!.ideas.map(({ votes }) => votes)).toEqual([12, 11])
    // Its file holds the ballots that say something, and of none which way it came.
    const file = (await pabulibOf(db, { ...budget, result, rules }, 'Commune'))!
    expect(file).not.toMatch(/paper|papier|online/i)
    expect(file).toContain('num_votes;23')
  })
})
