import { eq } from 'drizzle-orm'
import { consultations } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aVoteWithPaper, finishes, isGiven, shown, types, votedOn } from '#tests/fixtures/ballots/paper.ts'
import { casts, countedAfter, yesOrNo } from '#tests/fixtures/ballots/votes.ts'
import { moveDueConsultations, paperCounting, paperVote } from '../index.ts'

describe('ballots that are typed one by one', () => {
  const ranking = {
    ...yesOrNo,
    kind: 'ranking' as const,
    options: [{ fr: 'Un' }, { fr: 'Deux' }, { fr: 'Trois' }],
  }

  test('pair by their numbers, whatever the order in which they are typed', async ({ db }) => {
    const vote = await aVoteWithPaper(db, { questions: [ranking] })
    await votedOn(db, vote, 12, 10, [[0, 1]])
    const numbers = Array.from({ length: 10 }, (_, index) => index + 1)
    const answer = (number: number) =>
      number === 10 ? null : number === 9 ? [] : [number % 3, (number + 1) % 3]
    for (const number of numbers) await types(db, vote.slug, vote.one, number, 'A', [answer(number)])
    for (const number of [...numbers].reverse())
      await types(db, vote.slug, vote.other, number, 'A', [number === 4 ? [2] : answer(number)])
    await finishes(db, vote.slug, vote.one)
    expect(await finishes(db, vote.slug, vote.other)).toEqual({ agreed: false })
    const on = (await paperVote(db, vote.slug))!
    expect((await paperCounting(db, on, vote.other.id)).differs).toMatchObject([
      { where: [{ ballot: 4, what: 'answers', questions: [1] }] },
    ])
    await types(db, vote.slug, vote.other, 4, 'A', [answer(4)])
    expect(await finishes(db, vote.slug, vote.other)).toEqual({ agreed: true })
    await moveDueConsultations(db, vote.keys)
    expect((await shown(db, vote.slug)).result!.questions[0]).toMatchObject({
      all: { expressed: 20, blank: 1, invalid: 1 },
      ways: { paper: { expressed: 8, blank: 1, invalid: 1 } },
    })
  })

  test('bear a letter of the vote and answers that it allows', async ({ db }) => {
    const vote = await aVoteWithPaper(db, { questions: [ranking] })
    await votedOn(db, vote, 12, 10, [[0, 1]])
    for (const [letter, answers, code] of [
      ['Z', [[0]], 'paper-letter'],
      ['A', [[0, 0]], 'vote-choice'],
      ['A', [[0], [1]], 'vote-choice'],
    ] as const)
      await expect(
        types(
          db,
          vote.slug,
          vote.one,
          1,
          letter,
          answers.map((one) => [...one]),
        ),
      ).rejects.toMatchObject({ code })
    await expect(types(db, vote.slug, vote.one, 0, 'A', [[0]])).rejects.toMatchObject({
      code: 'paper-number',
    })
  })

  test('and groups are told apart where each has ten of either way', async ({ db }) => {
    const vote = await aVoteWithPaper(db, { voters: { permanent: 24, secondary: 24 }, questions: [ranking] })
    // Ten of each group online; ten of the one on paper and three of the other.
    const [permanent, secondary] = [vote.people.slice(0, 24), vote.people.slice(24)]
    for (const one of [...permanent.slice(0, 10), ...secondary.slice(0, 10)])
      await casts(db, vote.slug, one, [[0]])
    for (const one of [...permanent.slice(10, 20), ...secondary.slice(10, 13)])
      await isGiven(db, vote.slug, vote.agent, one)
    const [box] = await db.select().from(consultations).where(eq(consultations.id, vote.id))
    const letterOf = (of: string) => box!.groups!.find((group) => group.of[0]!.class === of)!.letter
    await countedAfter(db, vote.keys)
    for (const by of [vote.one, vote.other]) {
      for (let number = 1; number <= 13; number++)
        await types(db, vote.slug, by, number, letterOf(number <= 10 ? 'permanent' : 'secondary'), [[1]])
      await finishes(db, vote.slug, by)
    }
    await moveDueConsultations(db, vote.keys)
    const { result } = await shown(db, vote.slug)
    // Three on paper of the second group would be told by subtraction: the two are counted as one.
    expect(result!.groups).toMatchObject([{ letters: 'AB', ballots: 33 }])
    expect(result!.questions[0]!.ways!.paper.expressed).toBe(13)
  })
})
