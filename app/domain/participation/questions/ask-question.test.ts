import type { Db } from '#db/client.ts'
import { contributions, events, officials, questions } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  anOfficial,
  aProject,
  days,
  later,
  noon,
  type Someone,
  someone,
} from '#tests/fixtures/participation.ts'
import { act, nobody, theCity } from '../../act.ts'
import { acknowledge } from './acknowledge.ts'
import { answer } from './answer.ts'
import { askQuestion, type QuestionInput } from './ask-question.ts'
import { settle } from './settle.ts'
import { overdueUntold, tellOverdue } from './tell-overdue.ts'

const words = { title: 'Quand commence le chantier ?', body: 'Avant l’été ?', lang: 'fr' } as const
const asks = (db: Db, who: Someone, input: Pick<QuestionInput, 'subjectId' | 'officialId'>) =>
  act(db, who, (act) => askQuestion(act, { ...words, ...input }), noon)

async function asked(db: Db) {
  const [{ id: subjectId, elected }, asker] = [await aProject(db), await someone(db)]
  const { id } = await asks(db, asker, { subjectId, officialId: elected.id })
  return { id, subjectId, elected, asker }
}

describe('a question', () => {
  test('names its official, and is due within the days that the settings promise', async ({ db }) => {
    const { id, elected } = await asked(db)
    expect(await db.select().from(questions)).toMatchObject([
      { id, officialId: elected.id, dueOn: '2027-03-25' },
    ])
    expect(await db.select().from(contributions)).toMatchObject([{ id, kind: 'question', asksAnswer: true }])
    const [event] = await db.select().from(events)
    expect(event).toMatchObject({
      verb: 'question-asked',
      subjectId: id,
      details: { officialId: elected.id },
    })
  })

  test('may be put on an official’s own page, to her alone', async ({ db }) => {
    const [one, two, asker] = [await anOfficial(db), await anOfficial(db), await someone(db)]
    await asks(db, asker, { subjectId: one.id, officialId: one.id })
    await expect(asks(db, asker, { subjectId: one.id, officialId: two.id })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('is refused to nobody, to oneself, and to someone out of office', async ({ db }) => {
    const [{ id: subjectId, elected }, asker] = [await aProject(db), await someone(db)]
    const input = { subjectId, officialId: elected.id }
    await expect(act(db, nobody, (act) => askQuestion(act, { ...words, ...input }))).rejects.toMatchObject({
      status: 401,
    })
    await expect(asks(db, elected, input)).rejects.toMatchObject({ code: 'own-question' })
    await expect(asks(db, asker, { subjectId, officialId: (await someone(db)).id })).rejects.toMatchObject({
      code: 'not-in-office',
    })
    await db.update(officials).set({ until: '2026-01-01' })
    await expect(asks(db, asker, input)).rejects.toMatchObject({ code: 'not-in-office', field: 'officialId' })
  })
})

describe('acknowledging', () => {
  test('is the addressed official’s or the mayor’s, once', async ({ db }) => {
    const { id: contributionId, elected, asker } = await asked(db)
    const [mayor, other] = [await anOfficial(db, 'mayor'), await anOfficial(db)]
    const acknowledges = (who: Someone) => act(db, who, (act) => acknowledge(act, { contributionId }))
    await expect(acknowledges(asker)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(acknowledges({ ...elected, roles: [] })).rejects.toMatchObject({
      code: 'second-factor-required',
    })
    await expect(acknowledges(other)).rejects.toMatchObject({ code: 'not-yours-to-answer' })
    await acknowledges(elected)
    await expect(acknowledges(mayor)).rejects.toMatchObject({ code: 'already-done' })
  })
})

describe('settling', () => {
  test('is the asker’s word on the answer, said once', async ({ db }) => {
    const { id: contributionId, elected, asker } = await asked(db)
    const settles = (who: Someone) =>
      act(db, who, (act) => settle(act, { contributionId, settled: false, settledRemark: 'Et la date ?' }))
    await expect(settles(asker)).rejects.toMatchObject({ code: 'not-answered-yet' })
    await act(db, elected, (act) => answer(act, { contributionId, body: 'Bientôt.', lang: 'fr' }))
    await expect(settles(elected)).rejects.toMatchObject({ code: 'not-allowed' })
    await settles(asker)
    expect(await db.select().from(questions)).toMatchObject([
      { settled: false, settledRemark: 'Et la date ?' },
    ])
    await expect(settles(asker)).rejects.toMatchObject({ code: 'already-done' })
  })
})

describe('an overdue question', () => {
  test('is told once, from the day after its last one', async ({ db }) => {
    const { id } = await asked(db)
    const untoldAt = (at: Date) => act(db, theCity, ({ tx }) => overdueUntold(tx), at)
    const tells = (at: Date) => act(db, theCity, (act) => tellOverdue(act, id), at)
    expect(await untoldAt(later(noon, 15 * days))).toEqual([])
    expect(await untoldAt(later(noon, 16 * days))).toEqual([id])
    await tells(later(noon, 16 * days))
    expect(await untoldAt(later(noon, 17 * days))).toEqual([])
    await expect(tells(later(noon, 17 * days))).rejects.toMatchObject({ code: 'already-done' })
  })
})
