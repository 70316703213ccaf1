import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { consultations, people as persons, rulings, surveyAnswers, surveyWords } from '#db/schema/index.ts'
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
import { newsOf, tellAll } from '#tests/fixtures/told/tell-all.ts'
import { eraseAccount } from '../../account/index.ts'
import { act } from '../../act.ts'
import {
  appeal,
  notice,
  RegisterFilter,
  registerPage,
  release,
  reportable,
  ruleOnAppeal,
  ruleOnNotice,
} from '../../moderation/index.ts'
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

const letThrough = (db: Db, by: Someone, { id: contributionId }: { id: string }) =>
  act(db, by, (deed) => release(deed, { contributionId }), during)

const hide = (db: Db, by: Someone, { id: contributionId }: { id: string }) => {
  const ruling = {
    contributionId,
    decision: 'hidden',
    ground: 'insult',
    reason: 'C’est une injure.',
  } as const
  return act(db, by, (deed) => ruleOnNotice(deed, ruling), during)
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
    await answers(db, slug, people[0]!, [[0], []], ['', 'Un banc au soleil'])
    await answers(db, slug, people[1]!, [[0], []], ['', 'Une injure'], later(during, seconds))
    await answers(db, slug, moderator, [[0], []], ['', 'Mes mots'], later(during, 2 * seconds))
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
    await letThrough(db, moderator, waiting[0]!)
    await hide(db, moderator, waiting[1]!)
    await expect(letThrough(db, moderator, waiting[0]!)).rejects.toMatchObject({ code: 'nothing-to-rule' })
    await expect(letThrough(db, moderator, waiting[2]!)).rejects.toMatchObject({ code: 'own-contribution' })
    expect(await shownWords(db, id)).toMatchObject([{ question: 2, body: 'Un banc au soleil' }])
    expect(await shownWords(db, id, 'soleil')).toHaveLength(1)
    expect(await shownWords(db, id, 'pluie')).toEqual([])
    expect(await wordsOf(db, id, people[1]!.id)).toMatchObject([
      { state: 'hidden', reason: 'C’est une injure.' },
    ])
    // The same words again stay as they were ruled; others wait.
    await answers(db, slug, people[0]!, [[1], []], ['', 'Un banc au soleil'])
    expect(await shownWords(db, id)).toHaveLength(1)
    await answers(db, slug, people[0]!, [[1], []], ['', 'Deux bancs'], later(during, seconds))
    expect(await shownWords(db, id)).toEqual([])
    // What a moderator read before they were changed says nothing of them.
    await expect(hide(db, moderator, waiting[0]!)).rejects.toMatchObject({ code: 'nothing-to-rule' })
    await answers(db, slug, people[0]!, [[1], []], ['', ' '])
    expect(await db.$count(surveyWords, eq(surveyWords.personId, people[0]!.id))).toBe(0)
    await expect(answers(db, slug, people[0]!, [[1], []], ['', 'x'.repeat(281)])).rejects.toMatchObject({
      code: 'vote-choice',
    })
  })

  test('that are set aside are told to their author, who may appeal; another moderator brings them back without a name', async ({
    db,
  }) => {
    const { id, slug, people } = await anOpenSurvey(db)
    const [moderator, another] = [
      await someone(db, { roles: ['moderator'] }),
      await someone(db, { roles: ['moderator'] }),
    ]
    const author = people[0]!
    await answers(db, slug, author, [[0], []], ['', 'Une place à pied'])
    const [words] = await wordsToRead(db, id, moderator.id)
    await hide(db, moderator, words!)
    await tellAll(db)
    expect(await newsOf(db, author)).toEqual(['contribution-hidden'])
    const [ruling] = await db.select({ id: rulings.id }).from(rulings)
    const ask = { rulingId: ruling!.id, text: 'Ce n’est une injure pour personne.' }
    const { id: appealId } = await act(db, author, (deed) => appeal(deed, ask), during)
    const back = { appealId, decision: 'restored', reason: 'Rien n’y blesse personne.' } as const
    await expect(act(db, moderator, (deed) => ruleOnAppeal(deed, back), during)).rejects.toMatchObject({
      code: 'another-moderator-needed',
    })
    await act(db, another, (deed) => ruleOnAppeal(deed, back), during)
    expect(await shownWords(db, id)).toMatchObject([{ body: 'Une place à pied' }])
    await tellAll(db)
    expect(await newsOf(db, author)).toEqual(['contribution-hidden', 'contribution-spared'])
    const { rulings: register } = await registerPage(db, RegisterFilter.parse({}), 'fr')
    expect(register.map(({ kind, decision }) => [kind, decision])).toEqual([
      ['survey_words', 'restored'],
      ['survey_words', 'hidden'],
    ])
  })

  test('are reported once they are read, and stand under no name', async ({ db }) => {
    const { id, slug, people } = await anOpenSurvey(db)
    const moderator = await someone(db, { roles: ['moderator'] })
    await answers(db, slug, people[0]!, [[0], []], ['', 'Le maire est un voleur'])
    const [words] = await wordsToRead(db, id, moderator.id)
    const report = { reason: 'insult', explanation: 'Cela vise une personne.', goodFaith: true } as const
    const reports = () =>
      act(db, people[1]!, (deed) => notice(deed, { contributionId: words!.id, ...report }), during)
    await expect(reports()).rejects.toMatchObject({ status: 404 })
    await letThrough(db, moderator, words!)
    expect((await reportable(db, words!.id, 'fr'))?.author).toBeNull()
    await reports()
    await hide(db, moderator, words!)
    expect(await shownWords(db, id)).toEqual([])
  })

  test('stay under nobody’s account once their author is gone, or go as she chooses', async ({ db }) => {
    const { id, slug, people } = await anOpenSurvey(db)
    const moderator = await someone(db, { roles: ['moderator'] })
    for (const [index, body] of ['Premiers mots', 'Seconds mots'].entries())
      await answers(db, slug, people[index]!, [[0], []], ['', body])
    for (const words of await wordsToRead(db, id, moderator.id)) await letThrough(db, moderator, words)
    for (const [index, contributions] of (['stay', 'go'] as const).entries()) {
      const hers = { ...people[index]!, signedInAt: during }
      await act(db, hers, (deed) => eraseAccount(deed, { contributions }), during)
    }
    expect(await shownWords(db, id)).toMatchObject([{ body: 'Premiers mots' }])
  })

  test('are not written any more after the close', async ({ db }) => {
    const { slug, people, keys } = await anOpenSurvey(db)
    await countedAfter(db, keys)
    await expect(answers(db, slug, people[0]!, [[0], []], ['', 'Trop tard'], after)).rejects.toMatchObject({
      code: 'vote-shut',
    })
  })
})
