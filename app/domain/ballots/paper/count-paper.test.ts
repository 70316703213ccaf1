import { eq } from 'drizzle-orm'
import { openedAnswers, paperAgreements, paperCounts, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { anAgent, aVoteWithPaper, finishes, shown, totals, votedOn } from '#tests/fixtures/ballots/paper.ts'
import { after, clockAt, yesOrNo } from '#tests/fixtures/ballots/votes.ts'
import { act } from '../../act.ts'
import {
  answerLines,
  exportAnswers,
  moveDueConsultations,
  paperCounting,
  paperVote,
  recount,
  typeTotals,
} from '../index.ts'

describe('the paper of a vote', () => {
  test('is waited for: two count it alike, apart, and it is counted with the box', async ({ db }) => {
    const vote = await aVoteWithPaper(db)
    await votedOn(db, vote, 15, 12)
    expect(await shown(db, vote.slug)).toMatchObject({ state: 'closed', paperWaits: true, result: null })
    const counted = { A: [[5, 5, 1, 1]] }
    await totals(db, vote.slug, vote.one, counted)
    expect(await finishes(db, vote.slug, vote.one)).toEqual({ agreed: false })
    await moveDueConsultations(db, vote.keys)
    expect(await shown(db, vote.slug)).toMatchObject({ state: 'closed' })
    await totals(db, vote.slug, vote.other, counted)
    expect(await finishes(db, vote.slug, vote.other)).toEqual({ agreed: true })
    await moveDueConsultations(db, vote.keys)
    const { state, result } = await shown(db, vote.slug)
    expect(state).toBe('counted')
    expect(result).toMatchObject({
      ...{ marks: 27, ballots: 27, paper: { marks: 12, ballots: 12, reason: '' } },
      questions: [
        {
          all: { totals: [20, 5], blank: 1, invalid: 1 },
          ways: { online: { totals: [15, 0] }, paper: { totals: [5, 5], blank: 1, invalid: 1 } },
        },
      ],
    })
    // Whole ballots and who typed them are gone; that two agreed stays.
    expect(await db.$count(paperCounts)).toBe(0)
    expect(await db.select().from(paperAgreements)).toMatchObject([{ marks: 12, ballots: 12, rounds: 2 }])
  })

  test('follows from its export, by anybody who counts it again', async ({ db }) => {
    const vote = await aVoteWithPaper(db)
    await votedOn(db, vote, 11, 10)
    for (const by of [vote.one, vote.other]) {
      await totals(db, vote.slug, by, { A: [[3, 6, 1, 0]] })
      await finishes(db, vote.slug, by)
    }
    await moveDueConsultations(db, vote.keys)
    const of = await shown(db, vote.slug)
    const lines = answerLines(of, await exportAnswers(db, of.id))
    expect(recount(lines)).toMatchObject({ result: JSON.parse(JSON.stringify(of.result)) })
    const all = lines.trimEnd().split('\n')
    expect(all.filter((line) => line.includes('"way":"paper"'))).toHaveLength(10)
    expect(recount(lines.replace('"way":"paper"', '"way":"online"'))).toEqual({
      wrong: 'there are not as many answers on paper as line 1 says',
    })
    expect(recount(lines.replace(',"way":"paper"', ''))).toMatchObject({
      wrong: expect.stringContaining('does not say which way'),
    })
  })

  test.for([
    [15, 9],
    [9, 15],
  ] as const)(
    'is published in the sum alone where a way has fewer than ten: %i online, %i on paper',
    async ([online, paper], { db }) => {
      const vote = await aVoteWithPaper(db)
      await votedOn(db, vote, online, paper)
      for (const by of [vote.one, vote.other]) {
        await totals(db, vote.slug, by, { A: [[0, paper, 0, 0]] })
        await finishes(db, vote.slug, by)
      }
      await moveDueConsultations(db, vote.keys)
      const of = await shown(db, vote.slug)
      expect(of.result!.questions[0]).toMatchObject({ all: { totals: [online, paper] } })
      expect(of.result!.questions[0]!.ways).toBeUndefined()
      expect(answerLines(of, await exportAnswers(db, of.id))).not.toContain('"way"')
      expect(await db.$count(openedAnswers, eq(openedAnswers.way, 'paper'))).toBe(0)
    },
  )

  test('and the box together are opened from ten ballots on, and not with nine', async ({ db }) => {
    const vote = await aVoteWithPaper(db)
    await votedOn(db, vote, 4, 5)
    for (const by of [vote.one, vote.other]) {
      await totals(db, vote.slug, by, { A: [[5, 0, 0, 0]] })
      await finishes(db, vote.slug, by)
    }
    await moveDueConsultations(db, vote.keys)
    expect(await shown(db, vote.slug)).toMatchObject({ state: 'unopened', unopenedWhy: 'ballots' })
    expect(await db.$count(paperCounts)).toBe(0)
  })

  test('is waited for by no vote in which none was given', async ({ db }) => {
    const vote = await aVoteWithPaper(db)
    await votedOn(db, vote, 12, 0)
    expect(await shown(db, vote.slug)).toMatchObject({
      state: 'counted',
      result: { paper: { marks: 0, ballots: 0 } },
    })
  })

  test('is counted with what an erased account was given, and late it says so once', async ({ db }) => {
    const vote = await aVoteWithPaper(db)
    await votedOn(db, vote, 12, 1)
    await db.update(people).set({ erasedAt: after }).where(eq(people.id, vote.people[12]!.id))
    await clockAt(db, new Date('2027-05-26T10:00:00Z'))
    await moveDueConsultations(db, vote.keys)
    await moveDueConsultations(db, vote.keys)
    expect(await shown(db, vote.slug)).toMatchObject({ state: 'closed', paperWaits: true, paperLate: true })
    const late = await db.execute(`select 1 from events where verb = 'vote-paper-late'`)
    expect(late).toHaveLength(1)
    for (const by of [vote.one, vote.other]) {
      await totals(db, vote.slug, by, { A: [[1, 0, 0, 0]] })
      await finishes(db, vote.slug, by)
    }
    await moveDueConsultations(db, vote.keys)
    expect((await shown(db, vote.slug)).result).toMatchObject({ ballots: 13, marks: 13 })
  })
})

describe('two counts of the paper', () => {
  test('that differ are not taken: both are told where, not what, and a third may settle it', async ({
    db,
  }) => {
    const vote = await aVoteWithPaper(db, {
      questions: [yesOrNo, { ...yesOrNo, titles: { fr: 'Et en juin ?' } }],
    })
    await votedOn(db, vote, 12, 10, [[0], [1]])
    await totals(db, vote.slug, vote.one, {
      A: [
        [4, 6, 0, 0],
        [5, 5, 0, 0],
      ],
    })
    await totals(db, vote.slug, vote.other, {
      A: [
        [4, 6, 0, 0],
        [6, 4, 0, 0],
      ],
    })
    await finishes(db, vote.slug, vote.one)
    expect(await finishes(db, vote.slug, vote.other)).toEqual({ agreed: false })
    const on = (await paperVote(db, vote.slug))!
    const [hers, his] = [await paperCounting(db, on, vote.one.id), await paperCounting(db, on, vote.other.id)]
    expect(hers.differs).toMatchObject([{ where: [{ question: 2, letter: 'A' }] }])
    expect(his.differs).toMatchObject([{ where: [{ question: 2, letter: 'A' }] }])
    expect(JSON.stringify(hers)).not.toContain('[6,4,0,0]')
    const third = await anAgent(db)
    await totals(db, vote.slug, third, {
      A: [
        [4, 6, 0, 0],
        [6, 4, 0, 0],
      ],
    })
    expect(await finishes(db, vote.slug, third)).toEqual({ agreed: true })
    expect(await db.select().from(paperAgreements)).toMatchObject([
      { oneId: vote.other.id, otherId: third.id, rounds: 3 },
    ])
  })

  test('are of two people, whatever one of them sends, and by the database', async ({ db }) => {
    const vote = await aVoteWithPaper(db)
    await votedOn(db, vote, 12, 10)
    const counted = { A: [[4, 6, 0, 0]] }
    await totals(db, vote.slug, vote.one, counted)
    await finishes(db, vote.slug, vote.one)
    await totals(db, vote.slug, vote.one, counted)
    expect(await finishes(db, vote.slug, vote.one)).toEqual({ agreed: false })
    expect(await db.$count(paperCounts)).toBe(1)
    const row = { consultationId: vote.id, marks: 0, ballots: 0, rounds: 0, reason: '' }
    await expect(
      db.insert(paperAgreements).values({ ...row, oneId: vote.one.id, otherId: vote.one.id }),
    ).rejects.toMatchObject({ cause: { constraint_name: 'two_count_apart' } })
    await expect(
      db.insert(paperAgreements).values({ ...row, oneId: vote.one.id, otherId: vote.other.id }),
    ).rejects.toMatchObject({ cause: { constraint_name: 'two_counts_agree' } })
    await expect(db.delete(paperCounts)).rejects.toThrow()
  })

  test('finished at the same moment agree once, and stand from then on', async ({ db }) => {
    const vote = await aVoteWithPaper(db)
    await votedOn(db, vote, 12, 10)
    for (const by of [vote.one, vote.other]) await totals(db, vote.slug, by, { A: [[4, 6, 0, 0]] })
    const both = await Promise.all([vote.one, vote.other].map((by) => finishes(db, vote.slug, by)))
    expect(both.filter(({ agreed }) => agreed)).toHaveLength(1)
    await expect(totals(db, vote.slug, vote.one, { A: [[10, 0, 0, 0]] })).rejects.toMatchObject({
      code: 'paper-not-now',
    })
  })

  test('with more ballots than were given say why, which is published', async ({ db }) => {
    const vote = await aVoteWithPaper(db)
    await votedOn(db, vote, 12, 10)
    const why = 'Un bulletin a été donné sans être noté, le 12 mai au matin.'
    for (const by of [vote.one, vote.other]) {
      await totals(db, vote.slug, by, { A: [[5, 6, 0, 0]] })
      await expect(finishes(db, vote.slug, by)).rejects.toMatchObject({ code: 'paper-reason' })
      await finishes(db, vote.slug, by, why)
    }
    await moveDueConsultations(db, vote.keys)
    expect((await shown(db, vote.slug)).result).toMatchObject({
      paper: { marks: 10, ballots: 11, reason: why },
      ...{ marks: 22, ballots: 23 },
    })
  })

  test('are not begun before the close, nor by whoever counts nothing, and their sums are equal', async ({
    db,
  }) => {
    const vote = await aVoteWithPaper(db, { questions: [yesOrNo, yesOrNo] })
    const typed = (by: Awaited<ReturnType<typeof aVoteWithPaper>>['one'], of: number[][]) =>
      act(db, by, (deed) => typeTotals(deed, { slug: vote.slug, totals: { A: of } }))
    const two = [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
    ]
    await expect(typed(vote.one, two)).rejects.toMatchObject({ code: 'paper-not-now' })
    await votedOn(db, vote, 12, 10, [[0], [0]])
    await expect(typed(vote.people[0]!, two)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(
      typed(vote.one, [
        [1, 0, 0, 0],
        [2, 0, 0, 0],
      ]),
    ).rejects.toMatchObject({ code: 'paper-sums' })
    await typed(vote.one, two)
  })
})
