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
  /** What she changes it to: seven more, unless it is said. */
  to?: number | undefined
  does: 'stays' | 'withdraws' | 'changes'
  ends: 'pays' | 'pays late' | 'fails' | 'is refunded' | 'is refunded in two parts'
}

/** What each may give at least, in euros. */
const least = 1

const life: fc.Arbitrary<Life> = fc.record({
  day: fc.integer({ min: 0, max: 9 }),
  hides: fc.boolean(),
  euros: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 5, max: 100 }) }, fc.constant(least)),
  to: fc.oneof(fc.constant(undefined), fc.constant(least)),
  does: fc.oneof(
    { weight: 6, arbitrary: fc.constant('stays' as const) },
    fc.constantFrom('withdraws' as const, 'changes' as const),
  ),
  ends: fc.oneof(
    { weight: 5, arbitrary: fc.constant('pays' as const) },
    fc.constantFrom(...(['pays late', 'fails', 'is refunded', 'is refunded in two parts'] as const)),
  ),
})
const end = 14

/** A campaign that is counted each day until long after its end, in copies of which an attacker keeps every one. */
function copiesOf(lives: readonly Life[]) {
  const promises = lives.map((one, n): PromiseMade => promiseOf(one, n))
  const own = lives.flatMap((one, n) => rowsOf(one, n))
  const rows = [...own, ...releaseOf(own), ...payoutsOf(own)]
  const amounts: { pledgeId: string; revision: number }[] = []
  const sums: Map<string, number>[] = []
  const counts: { people: number | null; whole: boolean; kind: string }[] = []
  const giftOf = (id: string | null) => `${id}:${promises.find((one) => one.id === id)?.revision}`
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
        for (const [amount, factor] of toldBy(row, fact.of)) sum.set(amount, (sum.get(amount) ?? 0) + factor)
      }
      counts.push({ people: line.people, whole: line.whole, kind: line.facts[0]!.kind })
      if (!line.whole) sums.push(sum)
    }
    amounts.push(...amountsToShow(books))
  }
  const known = new Set(amounts.map(({ pledgeId, revision }) => `${pledgeId}:${revision}`))
  return {
    sums: [
      ...sums,
      ...own.flatMap(({ refund, pledgeId }) =>
        refund?.before.length ? [wholeIn(refund, giftOf(pledgeId))] : [],
      ),
    ],
    shown: known,
    counts,
    rows,
    atLeast: totalsOf(sums).filter((total) => saysEach(total, known)),
  }

  /** Whether it is what these people give at least, so that it says what each of them gives. */
  function saysEach(total: ReadonlyMap<string, number>, known: ReadonlySet<string>): boolean {
    const amounts = [...total].filter(([amount, factor]) => factor !== 0 && !known.has(amount))
    return amounts.length > 0 && amounts.every(([amount, factor]) => factor === 1 && isLeast(amount))
  }
  function isLeast(amount: string): boolean {
    const [id, revision] = amount.split(':')
    const n = Number(id?.slice(1))
    const one = lives[n]
    return !!one && (Number(revision) === 0 ? one.euros : Number(lastOf(one)) / 100) === least
  }
}

/** What comes by adding up the lines that follow one another, from whichever to whichever. */
const totalsOf = (sums: readonly ReadonlyMap<string, number>[]) =>
  sums.flatMap((_, first) => {
    const total = new Map<string, number>()
    return sums.slice(first).map((sum) => {
      for (const [amount, factor] of sum) total.set(amount, (total.get(amount) ?? 0) + factor)
      return new Map(total)
    })
  })

const many = (n: number, life: Partial<Life>) => Array.from({ length: n }, () => life)

describe('whoever keeps a copy of every page of every day', () => {
  test('computes no amount that its owner keeps, in no campaign, not even three givers together', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.array(life, { minLength: 1, maxLength: 45 }),
        fc.array(fc.nat(44), { maxLength: 3 }),
        (lives, friends) => {
          const { sums, shown, counts, atLeast } = copiesOf(lives)
          for (const { people, whole } of counts) expect(whole || people === null || people >= 5).toBe(true)
          expect(solved(sums, shown)).toEqual([])
          expect(atLeast).toEqual([])
          const theirs = new Set([
            ...shown,
            ...friends.flatMap((n) => [0, 1].map((revision) => `p${n}:${revision}`)),
          ])
          expect(solved(sums, theirs).filter((amount) => !theirs.has(amount))).toEqual([])
        },
      ),
      { numRuns: 100 },
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
    for (const row of rows.filter(({ pledgeId }) => pledgeId)) expect(row.lines, row.id).toHaveLength(1)
  })

  test.for<[failing: number, untold: number]>([
    [0, 0],
    [1, 4],
    [2, 3],
    [4, 1],
    [5, 0],
    [9, 0],
  ])(
    'waits for no more than five of forty: %i never pay, %i payments stay untold for good',
    ([failing, untold]) => {
      const lives = Array.from({ length: 40 }, (_, n): Life => {
        const ends = n < failing ? 'fails' : n % 8 ? 'pays' : 'pays late'
        return { day: n % 11, hides: true, euros: 10 + n, does: 'stays', ends }
      })
      const { rows, sums, shown } = copiesOf(lives)
      const waiting = (code: string) =>
        rows.filter((row) => row.code === code && row.lines.length === 0).length
      expect([waiting('collected'), waiting('fee'), waiting('promised')]).toEqual([untold, untold, 0])
      expect(solved(sums, shown)).toEqual([])
    },
  )

  test.for<[what: string, lives: Partial<Life>[]]>([
    ['go down to the least', [...many(5, { does: 'changes', to: least }), ...many(5, {})]],
    ['above it withdraw', [...many(5, { does: 'withdraws' }), ...many(5, { euros: least }), ...many(5, {})]],
  ])('reads no total of those who give the least, when five counted before %s', ([, some]) => {
    const lives = some.map(
      (one, n): Life => ({ day: 0, hides: true, euros: 10 + n, does: 'stays', ends: 'pays', ...one }),
    )
    const { counts, sums, shown, atLeast } = copiesOf(lives)
    expect(atLeast).toEqual([])
    expect(solved(sums, shown)).toEqual([])
    // It waits, and is told with those who came later.
    expect(counts.filter(({ kind }) => kind === 'promised')).toHaveLength(2)
  })

  test('learns nothing by refunds that add up to the gift, nor by what is paid out of them', () => {
    const lives = Array.from({ length: 30 }, (_, n): Life => {
      const ends = n < 6 ? 'is refunded in two parts' : n < 8 ? 'is refunded' : 'pays'
      return { day: n % 9, hides: true, euros: 10 + n, does: 'stays', ends }
    })
    const { counts, sums, shown } = copiesOf(lives)
    expect(counts.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['refunded', 'released', 'paid-out']),
    )
    expect(solved(sums, shown)).toEqual([])
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

const lastOf = ({ euros, does, to }: Pick<Life, 'euros' | 'does' | 'to'>) =>
  BigInt(does === 'changes' ? (to ?? euros + 7) : euros) * 100n

const promiseOf = ({ euros, hides, does, to }: Life, n: number): PromiseMade => ({
  ...{ id: `p${n}`, personId: `person ${n}`, campaignId: 'c', revision: does === 'changes' ? 1 : 0 },
  amount: lastOf({ euros, does, to }),
  ...{
    least: BigInt(least) * 100n,
    most: 500_00n,
    from: 0n,
    rewards: [],
    showsAmount: !hides && does !== 'withdraws',
  },
})

function rowsOf({ day, euros, does, ends, to }: Life, n: number): Row[] {
  const id = `p${n}`
  const last = lastOf({ euros, does, to })
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
  const paid = end + (ends === 'pays late' || ends === 'fails' ? 4 : 1)
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
    rows.push(...back(`whole ${id}`, end + 6, 'held', last, { before: [], rest: true }))
  if (ends === 'is refunded in two parts') {
    const [half, rest] = [`half ${id}`, `rest ${id}`]
    rows.push(
      ...back(half, end + 6, 'held', last / 3n, { before: [], rest: false }),
      ...back(rest, end + 10, 'gift', last - last / 3n, { before: [half], rest: true }),
    )
  }
  return rows

  function back(
    refund: string,
    day: number,
    from: string,
    amount: bigint,
    of: { before: string[]; rest: boolean },
  ): Row[] {
    const made = { refund: { id: refund, amount: String(amount), ...of } }
    const [due, left] = [
      cash('refund-due', day, from, 'refund-payable', amount),
      cash('refunded', day + 1, 'refund-payable', 'stripe-clearing', amount),
    ]
    return [
      { ...due, ...made, id: `due ${refund}` },
      { ...left, ...made, id: `left ${refund}` },
    ]
  }
}

/** What a reader knows of a row who does not know how the product reckons: of a refund, that it is one. */
const toldBy = ({ refund }: Row, of: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  refund && refund.before.length > 0 ? new Map([[`refund:${refund.id}`, 1]]) : of

/** That these refunds add up to the gift. */
const wholeIn = (refund: NonNullable<Row['refund']>, gift: string) =>
  new Map([[gift, 1], ...[refund.id, ...refund.before].map((one) => [`refund:${one}`, -1] as const)])

/** Ten days after the end what was not given back becomes the project's, in one transaction. */
function releaseOf(own: readonly Row[]): Row[] {
  const held = own.flatMap(({ entries }) => entries.filter(({ account }) => account === 'held'))
  const sum = held.reduce((rest, { amount }) => rest - BigInt(amount), 0n)
  if (sum === 0n) return []
  const row = rowOf('release', 'released', end + 9, '', 'settlement', 'c', 'held', 'gift', sum)
  return [{ ...row, pledgeId: null }]
}

/** Each of three payouts holds what came and what went since the one before. */
function payoutsOf(own: readonly Row[]): Row[] {
  return [2, 7, 13].flatMap((after, n, all) => {
    const since = end + (all[n - 1] ?? -end)
    const moved = own.filter(
      ({ code, day }) =>
        (code === 'collected' || code === 'refunded') && Number(day) > since && Number(day) <= end + after,
    )
    if (moved.length === 0) return []
    const parts = moved.map(({ id, pledgeId, refund }) => ({
      id,
      pledgeId,
      sponsor: false,
      refundId: refund?.id ?? null,
    }))
    const row = rowOf(
      `payout ${n}`,
      'paid-out',
      end + after,
      '',
      'stripe',
      `po ${n}`,
      'bank',
      'stripe-clearing',
      1n,
    )
    return [{ ...row, pledgeId: null, campaignId: null, parts }]
  })
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
