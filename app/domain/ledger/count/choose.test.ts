import { describe, expect, test } from 'vitest'
import { choosePromises, type Waiting } from './choose.ts'
import type { Fact } from './facts.ts'
import { Known } from './known.ts'
import { revisionOf } from './read-facts.ts'

const fact = (pledgeId: string, factor: number): Fact => ({
  ...{ transactionId: `t:${pledgeId}:${factor}`, pledgeId, share: false, kind: 'promised', campaignId: 'c' },
  ...{ day: '2027-03-01', entries: [], after: [], position: null },
  of: new Map([[`${pledgeId}:0`, factor]]),
})
const promised = (name: string): Waiting => ({ facts: [fact(name, 1)], fresh: true })
/** Promised and taken back before it was counted. */
const ofNothing = (name: string): Waiting => ({ facts: [fact(name, 1), fact(name, -1)], fresh: true })
const people = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => `p${first + i}`)
const owner = (amount: string) => amount.split(':')[0]!
const knowing = (wholes: readonly ReadonlySet<string>[] = []) =>
  new Known(new Set(), owner, () => true, wholes)
const told = (facts: readonly Fact[]) => [...new Set(facts.map(({ pledgeId }) => pledgeId))]

describe('what waits in a campaign that takes promises', () => {
  test('keeps the latest five behind, those who took theirs back not counted', () => {
    const waiting = [...people(1, 10).map(promised), ofNothing('x')]
    expect(told(choosePromises(waiting, false, knowing()))).toEqual([...people(1, 5), 'x'])
    expect(told(choosePromises(waiting, true, knowing()))).toEqual([...people(1, 10), 'x'])
  })

  test('says nothing where it would say it of fewer than five, and what comes to nothing waits with it', () => {
    const waiting = [...people(1, 9).map(promised), ofNothing('x')]
    expect(choosePromises(waiting, false, knowing())).toEqual([])
    expect(choosePromises([ofNothing('x')], true, knowing())).toEqual([])
  })
})

describe('of amounts that are known together', () => {
  const whole = new Set(people(1, 3).map((one) => `${one}:0`))

  test('a sum tells all or none', () => {
    const known = knowing([whole])
    const sumOf = (names: string[]) => names.map((name) => fact(name, 1))
    expect(known.mayTell(sumOf(people(1, 8)))).toBe(true)
    expect(known.mayTell(sumOf(people(4, 8)))).toBe(true)
    expect(known.mayTell(sumOf(people(2, 8)))).toBe(false)
    expect(known.mayTell([...sumOf(people(1, 8)), fact('p1', 1)])).toBe(false)
  })
})

describe('the revision of a promise', () => {
  const id = '018f0000-0000-7000-8000-000000000001'

  test('is the one that its book names; of a payment, and of what names none, the one that stands', () => {
    expect(revisionOf({ source: 'pledge', sourceId: `${id}:2` }, 7)).toBe(2)
    expect(revisionOf({ source: 'pledge', sourceId: id }, 7)).toBe(7)
    expect(revisionOf({ source: 'settlement', sourceId: `${id}:2` }, 7)).toBe(7)
    expect(revisionOf({ source: 'pledge', sourceId: 'somebody:2' }, 7)).toBe(7)
  })
})
