import { eq } from 'drizzle-orm'
import type { Choice } from '#app/lib/ballots/questions.ts'
import type { Db } from '#db/client.ts'
import { consultations } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { anOpenVote, casts, countedAfter, yesOrNo } from '#tests/fixtures/ballots/votes.ts'
import { act } from '../../act.ts'
import {
  answerLines,
  exportAnswers,
  type NewQuestion,
  noteDraw,
  publishedConsultation,
  recount,
} from '../index.ts'

const three = { ...yesOrNo, options: [{ fr: 'Un' }, { fr: 'Deux' }, { fr: 'Trois' }] }
const everyKind: NewQuestion[] = [
  yesOrNo,
  { ...three, kind: 'several', min: 1, max: 2 },
  { ...three, kind: 'approval' },
  { ...three, kind: 'ranking' },
  { ...three, kind: 'judgement' },
  { ...three, kind: 'points', points: 10 },
  { ...three, kind: 'criteria' },
]
const ballots: Choice[] = [
  [[0], [0, 1], [0, 2], [2, 0], [6, 3, 0], [5, 5, 0], [5, 0, 1]],
  [[1], [2], [1], [0, 1, 2], [2, 2, 2], [0, 0, 10], [0, 3, 0]],
  [[], [], [], [], [], [], []],
]

async function exported(db: Db, slug: string) {
  const consultation = (await publishedConsultation(db, slug, { viewerId: null }))! // it was announced
  return { lines: answerLines(consultation, await exportAnswers(db, consultation.id)), consultation }
}

async function counted(db: Db) {
  const vote = await anOpenVote(db, { voters: { permanent: 14, secondary: 13 }, questions: everyKind })
  for (const [index, one] of vote.people.entries()) await casts(db, vote.slug, one, ballots[index % 3]!)
  await countedAfter(db, vote.keys)
  return vote
}

describe('whoever counts the exported answers again', () => {
  test('finds every figure of the result, of each kind of question, in all and by group', async ({ db }) => {
    const { slug } = await counted(db)
    const { lines, consultation } = await exported(db, slug)
    const again = recount(lines)
    expect(again).toMatchObject({ result: JSON.parse(JSON.stringify(consultation.result)) })
    expect(consultation.result!.groups).toHaveLength(2)
    expect(consultation.result!.questions).toHaveLength(7)
  })

  test('finds the tie that the draw decided, too', async ({ db }) => {
    const vote = await anOpenVote(db)
    for (const [index, one] of vote.people.entries()) await casts(db, vote.slug, one, [[index % 2]])
    await countedAfter(db, vote.keys)
    const before = await exported(db, vote.slug)
    expect(before.consultation.result!.questions[0]!.all).toMatchObject({ first: null, waitsForDraw: true })
    await act(db, vote.mayor, (deed) => noteDraw(deed, { slug: vote.slug, drawn: '07 - 12, 23 ; 31  44.' }))
    const { lines, consultation } = await exported(db, vote.slug)
    // However it is typed, it is noted one way: nobody chooses the first by a comma.
    expect(consultation.drawResult).toBe('7 12 23 31 44')
    expect(consultation.result!.questions[0]!.all.first).not.toBeNull()
    expect(recount(lines)).toMatchObject({ result: JSON.parse(JSON.stringify(consultation.result)) })
    await expect(
      act(db, vote.mayor, (deed) => noteDraw(deed, { slug: vote.slug, drawn: 'another' })),
    ).rejects.toMatchObject({ code: 'vote-no-draw' })
  })

  test('is told the line that is missing, doubled, moved or of no group', async ({ db }) => {
    const { slug } = await counted(db)
    const { lines } = await exported(db, slug)
    const all = lines.trimEnd().split('\n')
    const without = (at: number) => all.filter((_, index) => index !== at).join('\n')
    expect(recount(without(0))).toEqual({ wrong: 'line 1 does not hold the rules of a consultation' })
    expect(recount(without(3))).toEqual({ wrong: 'line 4 is number 4 where 3 was due' })
    expect(recount(without(all.length - 1))).toEqual({
      wrong: 'the questions do not have as many answers each',
    })
    expect(recount([...all.slice(0, 3), all[2], ...all.slice(3)].join('\n'))).toMatchObject({
      wrong: 'line 4 is number 2 where 3 was due',
    })
    expect(
      recount(all.map((line, at) => (at === 2 ? line.replace('"A"', '"Z"') : line)).join('\n')),
    ).toMatchObject({
      wrong: expect.stringContaining('is of a group that is not counted'),
    })
    expect(recount('{}')).toMatchObject({ wrong: expect.any(String) })
  })
})

describe('an export', () => {
  test('holds no answer before the count, and no person ever', async ({ db }) => {
    const vote = await anOpenVote(db)
    for (const one of vote.people) await casts(db, vote.slug, one, [[0]])
    const { lines: before } = await exported(db, vote.slug)
    expect(before.trimEnd().split('\n')).toHaveLength(1)
    await countedAfter(db, vote.keys)
    const { lines } = await exported(db, vote.slug)
    expect(lines.trimEnd().split('\n')).toHaveLength(13)
    for (const { id } of vote.people) expect(lines).not.toContain(id)
    const [box] = await db.select().from(consultations).where(eq(consultations.id, vote.id))
    expect(box!.state).toBe('counted')
  })
})
