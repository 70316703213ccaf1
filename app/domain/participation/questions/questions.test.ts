import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  anOfficial,
  days,
  later,
  minutes,
  noon,
  type Someone,
  someone,
} from '#tests/fixtures/participation.ts'
import { act, nobody, theCity } from '../../act.ts'
import { editComment } from '../comments/edit-comment.ts'
import { contributionHistory } from '../contributions/history.ts'
import { withdrawContribution } from '../contributions/withdraw-contribution.ts'
import { answer } from './answer.ts'
import { answerByLink } from './answer-by-link.ts'
import { answerPage } from './answer-page.ts'
import { askQuestion } from './ask-question.ts'
import { issueAnswerLink } from './issue-answer-link.ts'
import { officialFigures } from './official-figures.ts'
import { questionCounts, questionList } from './question-list.ts'
import { askedPage } from './question-page.ts'

const asks = async (db: Db, official: Someone, title: string, at = noon, asker?: Someone) => {
  const who = asker ?? (await someone(db))
  const input = {
    subjectId: official.id,
    officialId: official.id,
    title,
    body: 'Le détail.',
    lang: 'fr',
  } as const
  return (await act(db, who, (act) => askQuestion(act, input), at)).id
}
const answers = (db: Db, who: Someone, contributionId: string, at: Date) =>
  act(db, who, (act) => answer(act, { contributionId, body: 'Voici.', lang: 'fr' }), at)
/** Runs a reading as if the city's clock stood there. */
const at = <T>(db: Db, instant: Date, reads: (db: Db) => Promise<T>) =>
  act(db, nobody, ({ tx }) => reads(tx), instant)

describe('the list of questions', () => {
  test('shows who owes what, the oldest first, and finds words without accents', async ({ db }) => {
    const official = await anOfficial(db)
    const first = await asks(db, official, 'La télécabine du Rocher')
    const second = await asks(db, official, 'Le parking', later(noon, 10 * days))
    const done = await asks(db, official, 'La crèche', later(noon, minutes))
    await answers(db, official, done, later(noon, days))
    await at(db, later(noon, 16 * days), async (tx) => {
      const ids = async (asked: Parameters<typeof questionList>[2]) =>
        (await questionList(tx, 'fr', asked)).questions.map(({ id }) => id)
      expect(await ids({ list: 'waiting' })).toEqual([first, second])
      expect(await ids({ list: 'overdue' })).toEqual([first])
      expect(await ids({ list: 'answered' })).toEqual([done])
      expect(await ids({ words: ['TELECABINE'] })).toEqual([first])
      expect(await questionCounts(tx)).toEqual({ waiting: 2, overdue: 1, answered: 1 })
      const { questions, next } = await questionList(tx, 'it', { size: 1 })
      expect(questions).toMatchObject([
        { id: second, subject: { kind: 'official', title: expect.any(String) } },
      ])
      expect(await ids({ from: next! })).toEqual([done, first])
    })
  })
})

describe('an official’s figures', () => {
  test('have the median delay of her answers, and since when she owes one', async ({ db }) => {
    const official = await anOfficial(db)
    const delays = [1, 2, 9]
    for (const delay of delays)
      await answers(db, official, await asks(db, official, `Question ${delay}`), later(noon, delay * days))
    await asks(db, official, 'Encore une', later(noon, days))
    const [figures] = await at(db, later(noon, 20 * days), (tx) => officialFigures(tx))
    expect(figures).toMatchObject({
      answered: 3,
      waiting: 1,
      overdue: 1,
      waitingSince: later(noon, days),
      medianSeconds: 2 * 86_400,
    })
  })
})

describe('a question’s page', () => {
  test('says to each what she may do', async ({ db }) => {
    const [official, asker] = [await anOfficial(db), await someone(db)]
    const id = await asks(db, official, 'Quand donc ?', noon, asker)
    const can = async (who: Parameters<typeof askedPage>[2]) => (await askedPage(db, id, who, 'fr'))!.can
    const nothing = {
      edit: false,
      withdraw: false,
      acknowledge: false,
      answer: false,
      settle: false,
      undo: false,
    }
    expect(await can(nobody)).toEqual(nothing)
    expect(await can(asker)).toEqual({ ...nothing, edit: true, withdraw: true })
    expect(await can(official)).toEqual({ ...nothing, acknowledge: true, answer: true })
    expect(await can({ ...official, roles: [] })).toEqual(nothing)
    await answers(db, official, id, noon)
    expect(await can(asker)).toEqual({ ...nothing, withdraw: true, settle: true })
  })

  test('keeps each wording with its dates', async ({ db }) => {
    const [official, asker] = [await anOfficial(db), await someone(db)]
    const id = await asks(db, official, 'Quand donc ?', noon, asker)
    const edited = later(noon, minutes)
    await act(
      db,
      asker,
      (act) => editComment(act, { contributionId: id, body: 'Mieux dit.', lang: 'fr' }),
      edited,
    )
    expect((await contributionHistory(db, id))!.wordings).toEqual([
      { html: '<p>Mieux dit.</p>', from: edited, until: null },
      { html: '<p>Le détail.</p>', from: noon, until: edited },
    ])
  })
})

describe('the page of a signed link', () => {
  const state = async (db: Db, token: string, instant = noon) =>
    (await at(db, instant, (tx) => answerPage(tx, token, 'fr'))).state

  test('changes nothing when it is read, and says where the answer stands', async ({ db }) => {
    const [official, asker] = [await anOfficial(db), await someone(db)]
    const id = await asks(db, official, 'Quand donc ?', noon, asker)
    const token = await act(db, theCity, (act) => issueAnswerLink(act, id), noon)
    for (let read = 0; read < 3; read++) expect(await state(db, token)).toBe('open')
    expect(await state(db, token, later(noon, 31 * days))).toBe('expired')
    expect(await state(db, 'inconnu')).toBe('expired')
    await act(db, nobody, (act) => answerByLink(act, { token, body: 'Voici.', lang: 'fr' }), noon)
    expect(await state(db, token, later(noon, 9 * minutes))).toBe('published')
    expect(await state(db, token, later(noon, 10 * minutes))).toBe('used')
  })

  test('says that a question is gone', async ({ db }) => {
    const [official, asker] = [await anOfficial(db), await someone(db)]
    const id = await asks(db, official, 'Quand donc ?', noon, asker)
    const token = await act(db, theCity, (act) => issueAnswerLink(act, id), noon)
    await act(db, asker, (act) => withdrawContribution(act, { contributionId: id }), noon)
    expect(await state(db, token)).toBe('gone')
  })
})
