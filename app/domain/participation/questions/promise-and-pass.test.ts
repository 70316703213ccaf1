import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, questions } from '#db/schema/index.ts'
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
import { answerByLink } from './answer-by-link.ts'
import { askQuestion } from './ask-question.ts'
import { issueAnswerLink } from './issue-answer-link.ts'
import { passOn } from './pass-on.ts'

async function asked(db: Db) {
  const [{ id: subjectId, elected }, asker] = [await aProject(db), await someone(db)]
  const words = { title: 'Quand commence le chantier ?', body: 'Avant l’été ?', lang: 'fr' } as const
  const asks = { ...words, subjectId, officialId: elected.id }
  const { id } = await act(db, asker, (act) => askQuestion(act, asks), noon)
  return { id, elected, asker }
}

describe('a day by which the official promises her answer', () => {
  const day = (after: number) =>
    later(noon, after * days)
      .toISOString()
      .slice(0, 10)

  test('stands beside the commune’s own, which does not move, and leaves the one before', async ({ db }) => {
    const { id: contributionId, elected } = await asked(db)
    const [before] = await db.select().from(questions)
    const promises = (by: string) => act(db, elected, (act) => acknowledge(act, { contributionId, by }), noon)
    await promises(day(3))
    await promises(day(5))
    expect(await db.select().from(questions)).toEqual([
      { ...before, acknowledgedAt: noon, promisedOn: day(5) },
    ])
    const told = await db.select().from(events).where(eq(events.verb, 'answer-promised')).orderBy(events.id)
    expect(told.map(({ details }) => details)).toEqual([
      { officialId: elected.id, by: day(3), before: null },
      { officialId: elected.id, by: day(5), before: day(3) },
    ])
  })

  test('is one to come, within ninety days, and of a question that nobody has answered', async ({ db }) => {
    const { id: contributionId, elected } = await asked(db)
    const promises = (by: string) => act(db, elected, (act) => acknowledge(act, { contributionId, by }), noon)
    await expect(promises(day(-1))).rejects.toMatchObject({ code: 'day-past', field: 'by' })
    await expect(promises(day(91))).rejects.toMatchObject({ code: 'day-too-far', field: 'by' })
    await promises(day(90))
    await expect(promises(day(90))).rejects.toMatchObject({ code: 'already-done' })
    await act(db, elected, (act) => answer(act, { contributionId, body: 'Bientôt.', lang: 'fr' }))
    await expect(promises(day(2))).rejects.toMatchObject({ code: 'already-done' })
  })
})

describe('passing on', () => {
  test('puts the question to another official in office: what the first promised goes, the due day stays', async ({
    db,
  }) => {
    const { id: contributionId, elected, asker } = await asked(db)
    const other = await anOfficial(db)
    const passes = (who: Someone, officialId: string) =>
      act(db, who, (act) => passOn(act, { contributionId, officialId }), noon)
    await act(db, elected, (act) => acknowledge(act, { contributionId, by: '' }), noon)
    const [before] = await db.select().from(questions)
    await expect(passes(other, other.id)).rejects.toMatchObject({ code: 'not-yours-to-answer' })
    await expect(passes(elected, elected.id)).rejects.toMatchObject({ code: 'already-done' })
    await expect(passes(elected, asker.id)).rejects.toMatchObject({ code: 'own-contribution' })
    await expect(passes(elected, (await someone(db)).id)).rejects.toMatchObject({ code: 'not-in-office' })
    await passes(elected, other.id)
    expect(await db.select().from(questions)).toEqual([
      { ...before, officialId: other.id, acknowledgedAt: null },
    ])
    await expect(passes(elected, other.id)).rejects.toMatchObject({ code: 'not-yours-to-answer' })
    await act(db, other, (act) => answer(act, { contributionId, body: 'Oui.', lang: 'fr' }))
    await expect(passes(other, elected.id)).rejects.toMatchObject({ code: 'already-done' })
  })

  test('ends the link that was mailed to the first', async ({ db }) => {
    const { id: contributionId, elected } = await asked(db)
    const token = await act(db, theCity, (act) => issueAnswerLink(act, contributionId, elected.id), noon)
    const other = await anOfficial(db)
    await act(db, elected, (act) => passOn(act, { contributionId, officialId: other.id }), noon)
    await expect(
      act(db, nobody, (act) => answerByLink(act, { token, body: 'Oui.', lang: 'fr' }), noon),
    ).rejects.toMatchObject({ code: 'not-yours-to-answer' })
  })
})
