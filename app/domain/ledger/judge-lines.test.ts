import { describe, expect, test } from 'vitest'
import type { PublicAccount } from './count/kinds.ts'
import { judgeLines } from './judge-lines.ts'

const opening = { opens: { position: 3, hash: 'a'.repeat(64) } }
const campaign = '01936f8e-1111-7000-8000-000000000001'
const another = '01936f8e-1111-7000-8000-000000000002'

type Amounts = Partial<Record<PublicAccount, string>>
const entriesOf = (amounts: Amounts, of: string | null = null) =>
  Object.entries(amounts).map(([account, amount]) => ({
    ...{ account, amount, currency: 'EUR', project: null },
    campaign: account === 'held' || account === 'pledged' || account === 'pledgers' ? of : null,
  }))

/** A line of ten people, collected for a campaign. */
const line = ({ amounts = { held: '-500', 'stripe-clearing': '500' }, ...said }: Line = {}) => ({
  ...{ kind: 'collected', day: '2027-03-10', campaign, people: 10, whole: false, leaves: 10 },
  ...{ root: 'b'.repeat(64), entries: entriesOf(amounts, said.campaign ?? campaign) },
  ...said,
})
type Line = { amounts?: Amounts; [said: string]: unknown } & { campaign?: string | null }

const whole = (said: Line = {}) => line({ people: null, whole: true, ...said })

/** What is wrong with a file of these, by the first line that is. */
function wrongIn(...lines: unknown[]): string | null {
  const judge = judgeLines()
  for (const text of lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)))) {
    const wrong = judge.entry(text)
    if (wrong) return wrong
  }
  return judge.soFar()
}

describe('the lines of a published ledger', () => {
  test.for<[string, unknown[]]>([
    ['its opening alone', []],
    ['lines of one campaign', [line(), line()]],
    ['the whole of a small one', [whole(), whole({ kind: 'ended' })]],
    ['one in lines and another as a whole', [line(), whole({ campaign: another })]],
    // What is nobody's sum says nothing of how its campaign is told.
    ['a payout of nobody’s beside a whole', [line({ people: null }), whole()]],
    ['what has no campaign', [line({ campaign: null, amounts: { bank: '5', 'stripe-clearing': '-5' } })]],
    [
      'an account that is emptied, and none that may not go further',
      [line(), line({ amounts: { held: '500', given: '-500' } })],
    ],
    ['promises that are given up', [promised('500'), promised('-500')]],
    ['accounts that keep no side', [line({ campaign: null, amounts: { bank: '-5', vat: '5' } })]],
  ])('hold: %s', ([, lines]) => {
    expect(wrongIn(opening, ...lines)).toBeNull()
  })

  test.for<[string, unknown[]]>([
    ['the first line does not say what it opens', [line()]],
    ['the first line does not say what it opens', ['{']],
    ['this is no line of a ledger', [opening, opening]],
    ['this is no line of a ledger', [opening, '{']],
    ['this is no line of a ledger', [opening, line({ people: 4 })]],
    ['line 2 does not sum to zero', [opening, line({ amounts: { held: '-500', bank: '501' } })]],
    ['line 3 does not sum to zero', [opening, line(), line({ amounts: { held: '-500' } })]],
    ['line 2 stands in two books', [opening, line({ amounts: { held: '-500', pledged: '500' } })]],
    [
      'line 2 names an account twice',
      [
        opening,
        line({ entries: [...line().entries, ...entriesOf({ given: '-5' }), ...entriesOf({ given: '5' })] }),
      ],
    ],
    ['line 2 is a whole, and says of how many', [opening, whole({ people: 5 })]],
    ['line 3 is a whole beside lines', [opening, line(), whole()]],
    ['line 4 is a whole beside lines', [opening, whole(), line({ people: null }), line()]],
    [
      `the account held ${campaign} stands below zero`,
      [opening, line(), line({ amounts: { held: '501', given: '-501' } })],
    ],
    [`the account pledged ${campaign} stands below zero`, [opening, promised('5'), promised('-6')]],
    // Of each campaign its own: what another holds makes up for nothing.
    [
      `the account held ${another} stands below zero`,
      [opening, line(), line({ campaign: another, amounts: { held: '1', given: '-1' } })],
    ],
  ])('do not hold: %s', ([says, lines]) => {
    expect(wrongIn(...lines)).toBe(says)
  })
})

function promised(pledged: string) {
  return line({ kind: 'promised', amounts: { pledged, pledgers: String(-BigInt(pledged)) } })
}
