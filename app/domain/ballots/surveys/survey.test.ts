import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { consultations, people as persons, surveyAnswers, surveyWords } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  after,
  announced,
  before,
  casts,
  clockAt,
  countedAfter,
  during,
  keysInMemory,
  manyPeople,
  yesOrNo,
} from '#tests/fixtures/ballots/votes.ts'
import { later, type Someone, seconds, someone } from '#tests/fixtures/participation.ts'
import { act } from '../../act.ts'
import { waitingFor } from '../../overview/index.ts'
import {
  addQuestion,
  answerSurvey,
  type ConsultationInput,
  moveDueConsultations,
  type NewQuestion,
  prepareConsultation,
  publishedConsultation,
  questionOf,
  ruleOnWords,
  shownWords,
  wordsOf,
  wordsToRead,
} from '../index.ts'

const limits = { min: null, max: null, points: null }
const evenings = questionOf({
  ...limits,
  kind: 'dates',
  title: 'Quel soir | Quale sera | Which evening',
  options: '2027-06-01 18:30\n2027-06-03 20h\n2027-06-08',
})
const words = questionOf({ ...limits, kind: 'words', title: 'En quelques mots', options: '' })

async function anOpenSurvey(
  db: Db,
  questions: NewQuestion[] = [yesOrNo, words],
  rules: Partial<ConsultationInput> = {},
) {
  const survey = await announced(db, questions, { survey: true, drawName: '', ...rules })
  const people = await manyPeople(db, 'permanent', 12)
  const { keys, kept } = keysInMemory()
  await clockAt(db, during)
  await moveDueConsultations(db, keys)
  return { ...survey, people, keys, kept }
}

const answers = (db: Db, slug: string, by: Someone, choice: number[][], said: string[] = [], at = during) =>
  act(db, by, (deed) => answerSurvey(deed, { slug, age: true, choice, words: said, lang: 'fr' }), at)

describe('a survey', () => {
  test('asks for dates and words, which no secret vote does', async ({ db }) => {
    const agent = await someone(db, { roles: ['agent'] })
    const { aConsultation } = await import('#tests/fixtures/ballots/votes.ts')
    const { slug } = await act(db, agent, (deed) => prepareConsultation(deed, aConsultation), before)
    for (const question of [evenings, words])
      await expect(
        act(db, agent, (deed) => addQuestion(deed, { ...question, slug }), before),
      ).rejects.toMatchObject({ code: 'vote-survey-kind' })
    expect(evenings.options[0]).toEqual({
      fr: '1er juin 2027, 18:30',
      it: '1º giugno 2027, 18:30',
      en: '1 June 2027, 18:30',
    })
  })

  test('opens without a key or a roll, is answered once a person, and another way until the close', async ({
    db,
  }) => {
    const { id, slug, people, kept } = await anOpenSurvey(db)
    expect(kept.size).toBe(0)
    await Promise.all([0, 1, 0, 1].map((one) => answers(db, slug, people[0]!, [[one], []])))
    await answers(db, slug, people[0]!, [[0], []])
    expect(await db.select({ choice: surveyAnswers.choice }).from(surveyAnswers)).toEqual([
      { choice: [[0], []] },
    ])
    const read = await publishedConsultation(db, slug, { viewerId: people[0]!.id })
    expect(read).toMatchObject({ id, secret: false, onRoll: true, voted: true, result: null })
    await expect(casts(db, slug, people[1]!, [[0], []])).rejects.toMatchObject({ code: 'vote-shut' })
  })

  test('is answered in its perimeter and its days alone, by the clock of the database, by what its questions allow', async ({
    db,
  }) => {
    const { slug, people } = await anOpenSurvey(db, [yesOrNo], { verifiedOnly: false })
    const [visitor] = await manyPeople(db, 'visitor', 1)
    await expect(answers(db, slug, visitor!, [[0]])).rejects.toMatchObject({ code: 'survey-not-yours' })
    for (const choice of [[[2]], [[0], [0]], []])
      await expect(answers(db, slug, people[0]!, choice)).rejects.toMatchObject({ code: 'vote-choice' })
    await clockAt(db, new Date('2027-05-21T22:00:01Z'))
    await expect(
      act(db, people[0]!, (deed) =>
        answerSurvey(deed, { slug, age: true, choice: [[0]], words: [], lang: 'fr' }),
      ),
    ).rejects.toMatchObject({ code: 'vote-shut' })
    expect(await db.$count(surveyAnswers)).toBe(0)
  })

  test('is counted at its close, the date that suits the most before one that does if need be', async ({
    db,
  }) => {
    const { id, slug, people, keys } = await anOpenSurvey(db, [evenings])
    for (const [index, her] of people.slice(0, 11).entries())
      await answers(db, slug, her, [index < 6 ? [2, 1, 2] : [0, 2, 2]])
    await countedAfter(db, keys)
    const { result, state, groups } = (await publishedConsultation(db, slug, { viewerId: null }))!
    expect({ state, groups }).toMatchObject({ state: 'counted', groups: [{ letter: 'A', roll: 11 }] })
    expect(result).toMatchObject({
      ballots: 11,
      questions: [
        {
          all: {
            first: 2,
            order: [[2], [0], [1]],
            profiles: [
              [5, 0, 6],
              [0, 6, 5],
              [0, 0, 11],
            ],
            waitsForDraw: false,
          },
        },
      ],
    })
    await countedAfter(db, keys)
    expect((await db.select().from(consultations).where(eq(consultations.id, id)))[0]?.keyFile).toBeNull()
  })

  test('with equal answers waits for no draw', async ({ db }) => {
    const { slug, people, keys } = await anOpenSurvey(db, [yesOrNo])
    for (const [index, her] of people.entries()) await answers(db, slug, her, [[index % 2]])
    await countedAfter(db, keys)
    const read = await publishedConsultation(db, slug, { viewerId: null })
    expect(read?.result?.questions[0]?.all).toMatchObject({
      totals: [6, 6],
      first: null,
      waitsForDraw: false,
    })
  })
})

describe('the words of a survey', () => {
  test('are read by a moderator before anybody else, by another than their author, and again once they changed', async ({
    db,
  }) => {
    const { id, slug, people } = await anOpenSurvey(db)
    const moderator = await someone(db, { roles: ['moderator'] })
    await db.update(persons).set({ class: 'permanent' }).where(eq(persons.id, moderator.id))
    const rule = (of: { id: string; at: Date }, shown: boolean, reason = '') =>
      act(db, moderator, (deed) => ruleOnWords(deed, { id: of.id, seen: of.at, shown, reason }), during)
    await answers(db, slug, people[0]!, [[0], []], ['', 'Un banc au soleil'])
    await answers(db, slug, people[1]!, [[0], []], ['', 'Une injure'])
    await answers(db, slug, moderator, [[0], []], ['', 'Mes mots'])
    expect(await shownWords(db, id)).toEqual([])
    const waiting = await wordsToRead(db, id, moderator.id)
    expect(waiting.map(({ body, own }) => [body, own])).toEqual([
      ['Un banc au soleil', false],
      ['Une injure', false],
      ['Mes mots', true],
    ])
    expect((await waitingFor(db, moderator, 'fr')).items).toMatchObject([
      { kind: 'words', title: 'Une rue sans voitures l’été', lang: 'fr', subject: { slug } },
    ])
    await rule(waiting[0]!, true)
    await rule(waiting[1]!, false, 'C’est une injure.')
    await expect(rule(waiting[0]!, true)).rejects.toMatchObject({ code: 'already-done' })
    await expect(rule(waiting[2]!, true)).rejects.toMatchObject({ code: 'own-contribution' })
    expect(await shownWords(db, id)).toMatchObject([{ question: 2, body: 'Un banc au soleil' }])
    expect(await shownWords(db, id, 'soleil')).toHaveLength(1)
    expect(await shownWords(db, id, 'pluie')).toEqual([])
    expect(await wordsOf(db, id, people[1]!.id)).toMatchObject([
      { shown: false, reason: 'C’est une injure.' },
    ])
    // The same words again stay as they were ruled; others wait.
    await answers(db, slug, people[0]!, [[1], []], ['', 'Un banc au soleil'])
    expect(await shownWords(db, id)).toHaveLength(1)
    await answers(db, slug, people[0]!, [[1], []], ['', 'Deux bancs'], later(during, seconds))
    expect(await shownWords(db, id)).toEqual([])
    // What a moderator read before they were changed says nothing of them.
    await expect(rule(waiting[0]!, true)).rejects.toMatchObject({ code: 'edited-meanwhile' })
    await answers(db, slug, people[0]!, [[1], []], ['', ' '])
    expect(await db.$count(surveyWords, eq(surveyWords.personId, people[0]!.id))).toBe(0)
    await expect(answers(db, slug, people[0]!, [[1], []], ['', 'x'.repeat(281)])).rejects.toMatchObject({
      code: 'vote-choice',
    })
  })

  test('are not written any more after the close', async ({ db }) => {
    const { slug, people, keys } = await anOpenSurvey(db)
    await countedAfter(db, keys)
    await expect(answers(db, slug, people[0]!, [[0], []], ['', 'Trop tard'], after)).rejects.toMatchObject({
      code: 'vote-shut',
    })
  })
})
