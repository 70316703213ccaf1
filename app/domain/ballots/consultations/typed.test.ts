import { describe, expect, test } from 'vitest'
import { BudgetInput } from '../budgets/rules.ts'
import { ConsultationInput, QuestionInput, questionOf } from './write.ts'

const typed = {
  title: { fr: 'Une rue sans voitures' },
  summary: { fr: 'Fermer la rue aux voitures en été.' },
  pack: { fr: 'Pour : le calme. Contre : le détour.' },
  classes: ['permanent'],
  ...{ opensOn: '2027-05-01', closesOn: '2027-05-21', answerDueOn: '2027-06-30' },
  drawName: 'le tirage du loto du 22 mai 2027',
}
const typedOfBudget = {
  ...typed,
  perimeter: { fr: 'Le village' },
  ...{
    amount: '1 000',
    form: 'approval',
    rule: 'equal-shares',
    completion: 'add1',
    ideasUntil: '2027-04-20',
  },
}

/** Why a form is refused, by field; nothing where it is not. */
const refusals = (form: typeof ConsultationInput | typeof BudgetInput, said: object) =>
  Object.fromEntries(
    (form.safeParse(said).error?.issues ?? []).map((issue) => [
      issue.path.join('.'),
      issue.code === 'custom' ? issue.params?.refusal : issue.code,
    ]),
  )

describe('what is typed of a vote', () => {
  const of = (changes: object) => refusals(ConsultationInput, { ...typed, ...changes })

  test('closes on the day on which it opens or later, and is answered after its close', () => {
    expect(of({})).toEqual({})
    expect(of({ opensOn: '2027-05-21' })).toEqual({})
    expect(of({ opensOn: '2027-05-22' })).toEqual({ closesOn: 'vote-dates' })
    expect(of({ answerDueOn: '2027-05-22' })).toEqual({})
    expect(of({ answerDueOn: '2027-05-21' })).toEqual({ answerDueOn: 'vote-dates' })
  })

  test('names the public draw by which ties are settled, which a survey has none of', () => {
    expect(of({ drawName: 'loto' })).toEqual({ drawName: 'vote-draw-name' })
    expect(of({ drawName: 'lotos' })).toEqual({})
    expect(of({ drawName: '', survey: 'true' })).toEqual({})
  })
})

describe('what is typed of a budget', () => {
  const of = (changes: object) => refusals(BudgetInput, { ...typedOfBudget, ...changes })

  test('takes ideas until before the vote, which closes when it opens or later and is answered after', () => {
    expect(of({})).toEqual({})
    expect(of({ ideasUntil: '2027-04-30' })).toEqual({})
    expect(of({ ideasUntil: '2027-05-01' })).toEqual({ opensOn: 'budget-dates' })
    expect(of({ opensOn: '2027-05-21' })).toEqual({})
    expect(of({ opensOn: '2027-05-22' })).toEqual({ closesOn: 'vote-dates' })
    expect(of({ answerDueOn: '2027-05-22' })).toEqual({})
    expect(of({ answerDueOn: '2027-05-21' })).toEqual({ answerDueOn: 'vote-dates' })
  })

  test('shares out a sum, of which an idea or a place may have a part or all', () => {
    expect(of({ amount: '0' })).toMatchObject({ amount: 'not-an-amount' })
    for (const cap of ['ideaCap', 'placeCap']) {
      expect(of({ [cap]: '' })).toEqual({})
      expect(of({ [cap]: '1 000' })).toEqual({})
      expect(of({ [cap]: '1 000,01' })).toEqual({ [cap]: 'budget-cap' })
      expect(of({ [cap]: '0' })).toEqual({ [cap]: 'budget-cap' })
    }
  })

  test('asks for what its ballot and its rule need', () => {
    expect(of({ min: '3', max: '3' })).toEqual({})
    expect(of({ min: '3', max: '2' })).toEqual({ max: 'vote-options' })
    expect(of({ min: '100' })).toEqual({})
    expect(of({ max: '1' })).toEqual({})
    expect(of({ form: 'points' })).toEqual({ points: 'budget-points' })
    expect(of({ form: 'points', points: '10' })).toEqual({})
    expect(of({ form: 'points', points: '10', comparison: 'true' })).toEqual({
      comparison: 'budget-comparison',
    })
    expect(of({ comparison: 'true' })).toEqual({})
    expect(of({ completion: null })).toEqual({ completion: 'budget-completion' })
    expect(of({ rule: 'greedy', completion: null })).toEqual({})
  })
})

describe('a question as the desk writes it', () => {
  const asked = (said: object) => questionOf(QuestionInput.parse({ title: 'Fermer la rue ?', ...said }))

  test('says each option a line, in the languages in which it is given', () => {
    expect(asked({ kind: 'one', options: 'Oui | Sì | Yes\n\nNon | | No\nBlanc' }).options).toEqual([
      { fr: 'Oui', it: 'Sì', en: 'Yes' },
      { fr: 'Non', en: 'No' },
      { fr: 'Blanc' },
    ])
    expect(asked({ kind: 'words', options: 'Oui' }).options).toEqual([])
  })

  test('reads a day and its hour among dates alone', () => {
    const options = '2027-06-01 18:30\n2027-06-02 9h\n2027-06-03\nUn soir\n2027-13-45'
    expect(asked({ kind: 'dates', options }).options).toEqual([
      { fr: '1er juin 2027, 18:30', it: '1º giugno 2027, 18:30', en: '1 June 2027, 18:30' },
      { fr: '2 juin 2027, 9:00', it: '2 giugno 2027, 9:00', en: '2 June 2027, 9:00' },
      { fr: '3 juin 2027', it: '3 giugno 2027', en: '3 June 2027' },
      { fr: 'Un soir' },
      { fr: '2027-13-45' },
    ])
    expect(asked({ kind: 'one', options: '2027-06-01' }).options).toEqual([{ fr: '2027-06-01' }])
  })

  test('keeps the limits that its kind knows, and ten points where none are said', () => {
    const limits = { min: '1', max: '2', points: '7' }
    expect(asked({ kind: 'several', ...limits })).toMatchObject({ min: 1, max: 2, points: null })
    expect(asked({ kind: 'points', ...limits })).toMatchObject({ min: null, max: null, points: 7 })
    expect(asked({ kind: 'points' })).toMatchObject({ points: 10 })
    expect(asked({ kind: 'one', ...limits })).toMatchObject({ min: null, max: null, points: null })
  })
})
