import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { solved } from '#tests/fixtures/attacker.ts'
import { booksOf } from './books.ts'
import { nextLines } from './next-lines.ts'
import type { PromiseMade, Row } from './read-facts.ts'
import { amountsToShow } from './show-amounts.ts'

/** What one giver does, and on which day of the campaign. */
type Life = {
  day: number
  hides: boolean
  euros: number
  does: 'stays' | 'withdraws' | 'changes'
  ends: 'pays' | 'pays late' | 'fails' | 'is refunded'
}

const life: fc.Arbitrary<Life> = fc.record({
  day: fc.integer({ min: 0, max: 9 }),
  hides: fc.boolean(),
  euros: fc.integer({ min: 5, max: 100 }),
  does: fc.oneof(
    { weight: 6, arbitrary: fc.constant('stays' as const) },
    fc.constantFrom('withdraws' as const, 'changes' as const),
  ),
  ends: fc.oneof(
    { weight: 5, arbitrary: fc.constant('pays' as const) },
    fc.constantFrom('pays late' as const, 'fails' as const, 'is refunded' as const),
  ),
})
const end = 14

/** A campaign that is counted each day until long after its end, in copies of which an attacker keeps every one. */
function copiesOf(lives: readonly Life[]) {
  const promises = lives.map((one, n): PromiseMade => promiseOf(one, n))
  const rows = lives.flatMap((one, n) => rowsOf(one, n))
  const amounts: { pledgeId: string; revision: number }[] = []
  const sums: Map<string, number>[] = []
  const counts: { people: number | null; whole: boolean; kind: string }[] = []
  let lines = 0
  for (let day = 0; day < 30; day++) {
    const over = day >= end
    const books = booksOf({
      rows: rows.filter((row) => Number(row.day) < day),
      made: promises,
      amounts,
      states: [
        {
          id: 'c',
          over,
          whole: counts.some(({ whole }) => whole),
          lines: counts.some(({ people }) => people),
        },
      ],
    })
    for (const line of nextLines(books)) {
      const position = String(++lines)
      const sum = new Map<string, number>()
      for (const fact of line.facts) {
        const row = rows.find(({ id }) => id === fact.transactionId)!
        row.lines.push({ position, pledgeId: fact.pledgeId })
        for (const [amount, factor] of fact.of) sum.set(amount, (sum.get(amount) ?? 0) + factor)
      }
      counts.push({ people: line.people, whole: line.whole, kind: line.facts[0]!.kind })
      if (!line.whole) sums.push(sum)
    }
    amounts.push(...amountsToShow(books))
  }
  return {
    sums,
    shown: new Set(amounts.map(({ pledgeId, revision }) => `${pledgeId}:${revision}`)),
    counts,
    rows,
  }
}

describe('whoever keeps a copy of every page of every day', () => {
  test('computes no amount that its owner keeps, in no campaign, not even three givers together', () => {
    fc.assert(
      fc.property(
        fc.array(life, { minLength: 1, maxLength: 45 }),
        fc.array(fc.nat(44), { maxLength: 3 }),
        (lives, friends) => {
          const { sums, shown, counts } = copiesOf(lives)
          for (const { people, whole } of counts) expect(whole || people === null || people >= 5).toBe(true)
          expect(solved(sums, shown)).toEqual([])
          const theirs = new Set([
            ...shown,
            ...friends.flatMap((n) => [0, 1].map((revision) => `p${n}:${revision}`)),
          ])
          expect(solved(sums, theirs).filter((amount) => !theirs.has(amount))).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })

  test('sees a promise in one line at most, and each of a campaign that all pay by its end', () => {
    const lives = Array.from(
      { length: 23 },
      (_, n): Life => ({
        day: n % 9,
        hides: n % 3 > 0,
        euros: 10 + n,
        does: 'stays',
        ends: n % 7 ? 'pays' : 'pays late',
      }),
    )
    const { rows } = copiesOf(lives)
    for (const row of rows) expect(row.lines, row.id).toHaveLength(1)
  })

  test('of fewer than five givers reads their whole and no line', () => {
    const lives = [1, 2, 3].map(
      (n): Life => ({ day: n, hides: true, euros: 10 * n, does: 'stays', ends: 'pays' }),
    )
    expect(copiesOf(lives).counts.filter(({ kind }) => kind === 'promised')).toEqual([
      { kind: 'promised', people: null, whole: true },
    ])
  })
})

const promiseOf = ({ euros, hides, does }: Life, n: number): PromiseMade => ({
  ...{ id: `p${n}`, personId: `person ${n}`, campaignId: 'c', revision: does === 'changes' ? 1 : 0 },
  amount: BigInt(does === 'changes' ? euros + 7 : euros) * 100n,
  ...{ least: 1_00n, most: 500_00n, from: 0n, showsAmount: !hides && does !== 'withdraws' },
})

function rowsOf({ day, euros, does, ends }: Life, n: number): Row[] {
  const id = `p${n}`
  const last = BigInt(does === 'changes' ? euros + 7 : euros) * 100n
  const revision = does === 'changes' ? 1 : 0
  const book = (code: Row['code'], at: number, amount: bigint, of: number): Row =>
    rowOf(`${code} ${id}:${of}`, code, at, id, 'pledge', `${UUID(n)}:${of}`, 'pledged', 'pledgers', amount)
  const cash = (code: Row['code'], at: number, from: string, to: string, amount = last): Row =>
    rowOf(`${code} ${id}`, code, at, id, 'stripe', id, from, to, amount)
  const first = book('promised', day, BigInt(euros) * 100n, 0)
  if (does === 'withdraws') return [first, book('withdrawn', day + 2, BigInt(-euros) * 100n, 0)]
  const changed =
    does === 'changes'
      ? [book('changed', day + 3, BigInt(-euros) * 100n, 0), book('promised', day + 3, last, 1)]
      : []
  const paid = end + (ends === 'pays late' ? 4 : 1)
  const rows = [
    first,
    ...changed,
    book(ends === 'fails' ? 'uncollected' : 'fulfilled', paid, -last, revision),
  ]
  if (ends === 'fails') return rows
  rows.push(
    cash('collected', paid, 'stripe-clearing', 'held'),
    cash('fee', paid, 'stripe-fees', 'stripe-clearing', last / 50n),
  )
  if (ends === 'is refunded')
    rows.push(
      cash('refund-due', end + 6, 'held', 'refund-payable'),
      cash('refunded', end + 7, 'refund-payable', 'stripe-clearing'),
    )
  return rows
}

const UUID = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

function rowOf(
  id: string,
  code: Row['code'],
  day: number,
  pledgeId: string,
  source: string,
  sourceId: string,
  debit: string,
  credit: string,
  amount: bigint,
): Row {
  const of = (account: string, cents: bigint) => ({
    account: account as Row['entries'][number]['account'],
    ...{ campaign: 'c', project: null, amount: String(cents) },
  })
  return {
    ...{
      id,
      code,
      source,
      sourceId,
      pledgeId,
      campaignId: 'c',
      day: String(day),
      createdAt: String(day).padStart(3, '0'),
    },
    entries: [of(debit, amount), of(credit, -amount)],
    ...{ sponsor: false, refund: null, parts: null, lines: [] },
  }
}
