import { describe, expect, test } from 'vitest'
import { BudgetInput } from './rules.ts'

const inFrench = (fr: string) => ({ fr, it: '', en: '' })
const typed = {
  title: inFrench('Budget participatif du village'),
  summary: inFrench('Une part du budget, que chacun répartit.'),
  pack: inFrench('Un équipement, sur un terrain de la commune.'),
  perimeter: inFrench('Le village'),
  ...{ form: 'approval', rule: 'equal-shares', completion: 'add1', classes: ['permanent'] },
  ...{ ideasUntil: '2027-04-20', opensOn: '2027-05-01', closesOn: '2027-05-21', answerDueOn: '2027-06-30' },
  drawName: 'le tirage du loto du 22 mai 2027',
}
const refused = (changes: Record<string, unknown>) => {
  const read = BudgetInput.safeParse({ ...typed, ...changes })
  return read.success
    ? null
    : read.error.issues.map((issue) => [issue.path, 'params' in issue ? issue.params : issue.message])
}

describe('the sum of a budget whose count goes on by a euro at a time', () => {
  test('is bounded with the ideas on its ballot by what a worker counts in minutes', () => {
    const tooLong = [[['amount'], { refusal: 'budget-steps' }]]
    expect(refused({ amount: '60000' })).toBeNull()
    expect(refused({ amount: '60001' })).toEqual(tooLong)
    expect(refused({ amount: '500000', shortlist: '12' })).toBeNull()
    expect(refused({ amount: '500001', shortlist: '12' })).toEqual(tooLong)
  })

  test('is free where the count does not go on so', () => {
    expect(refused({ amount: '5000000', completion: 'none' })).toBeNull()
    expect(refused({ amount: '5000000', rule: 'greedy', completion: undefined })).toBeNull()
  })
})
