import { pledges } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { promises } from '#tests/fixtures/pledging.ts'
import { aTownWithCampaign } from '#tests/fixtures/promises.ts'
import { PledgeInput } from '../index.ts'

describe('an amount', () => {
  const refusalOf = (amount: string) => {
    const { error } = PledgeInput.safeParse({ amount, clientKey: 'une-seule-fois' })
    const [issue] = error?.issues ?? []
    return issue && 'params' in issue ? issue.params?.refusal : (issue?.code ?? 'taken')
  }

  test('of zero, negative, below a cent or no number is refused by name (case 17)', () => {
    expect(refusalOf('0')).toBe('amount-of-zero')
    expect(refusalOf('0,00')).toBe('amount-of-zero')
    expect(refusalOf('')).toBe('too_small')
    for (const typed of [
      '-5',
      '12,3456',
      '0.001.5',
      'NaN',
      'Infinity',
      '1e3',
      '0x10',
      'cinquante',
      '٥٠',
      '5-',
      '--',
    ])
      expect(refusalOf(typed), typed).toBe('not-an-amount')
    expect(refusalOf('9'.repeat(31))).toBe('too_big')
    expect(refusalOf('9'.repeat(14))).toBe('not-an-amount')
    for (const typed of ['50', '50,5', '50.50', '1 000', '1 000 €', '€50'])
      expect(refusalOf(typed), typed).toBe('taken')
  })

  test('in another currency is refused as such', () => {
    for (const typed of ['$50', '50 $', '50 CHF', '£20', '50 usd', '20 francs'])
      expect(refusalOf(typed), typed).toBe('pledge-in-euros')
  })

  test('outside the bounds of its campaign is refused, with the bound (case 18)', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const typed = (amount: string) => promises(db, place.town.resident, place, { amount })
    await expect(typed('500,01')).rejects.toMatchObject({
      code: 'pledge-above-most',
      field: 'amount',
      names: ['50000'],
    })
    await expect(typed('4,99')).rejects.toMatchObject({ code: 'pledge-below-least', names: ['500'] })
    // What no card pays is no sum of a form, whatever its campaign.
    const beyond = [expect.objectContaining({ params: { refusal: 'beyond-cards' } })]
    for (const sum of ['0,49', '1 000 000'])
      await expect(async () => typed(sum)).rejects.toMatchObject({ issues: beyond })
    expect(await db.select().from(pledges)).toEqual([])
    await typed('500')
  })
})
