import { describe, expect, test } from 'vitest'
import { type Dates, type DeadlineKey, deadlinesOf } from './deadlines.ts'

const nothing: Dates = {
  programme: 'detr',
  state: 'drafting',
  plannedStartOn: null,
  receivedOn: null,
  completeOn: null,
  notifiedOn: null,
  startedOn: null,
  completedOn: null,
  startBy: null,
  finishBy: null,
  startExtendedTo: null,
  finishExtendedTo: null,
  publicityOn: null,
}
const one = (key: DeadlineKey, dates: Partial<Dates>, today: string) =>
  deadlinesOf({ ...nothing, ...dates }, today).find((found) => found.key === key) ?? null
const due = (key: DeadlineKey, dates: Partial<Dates>) => one(key, dates, '2027-01-01')?.dueOn ?? null

describe('the deadlines of a DETR', () => {
  test.each([
    ['deemed-complete', { receivedOn: '2027-03-20' }, '2027-06-20'],
    ['deemed-complete', { receivedOn: '2026-11-30' }, '2027-02-28'],
    ['start', { notifiedOn: '2027-06-30' }, '2029-06-30'],
    ['start', { notifiedOn: '2024-02-29' }, '2026-02-28'],
    ['finish', { startedOn: '2027-07-01' }, '2031-07-01'],
    ['publicity', { startedOn: '2027-12-20' }, '2028-01-04'],
    ['receipt-before-start', { plannedStartOn: '2027-05-01' }, '2027-05-01'],
  ] as const)('%s, from %o, fall on %s', (key, dates, day) => {
    expect(due(key, dates)).toBe(day)
  })

  test('follow the grant’s own act, then its extension, before the code', () => {
    const notifiedOn = '2027-06-30'
    expect(due('start', { notifiedOn, startBy: '2028-01-31' })).toBe('2028-01-31')
    expect(due('start', { notifiedOn, startBy: '2028-01-31', startExtendedTo: '2028-12-31' })).toBe(
      '2028-12-31',
    )
    expect(due('finish', { startedOn: notifiedOn, finishExtendedTo: '2033-01-01' })).toBe('2033-01-01')
    expect(one('start', { notifiedOn }, '2027-07-01')).toMatchObject({ source: 'CGCT R2334-28' })
    expect(one('start', { notifiedOn, startBy: '2028-01-31' }, '2027-07-01')).toMatchObject({ source: '' })
    // Of each deadline the act says its own day alone.
    const bothSaid = { notifiedOn, startedOn: '2027-07-01', startBy: '2028-01-31', finishBy: '2030-01-31' }
    const sources = (dates: Partial<Dates>) =>
      Object.fromEntries(
        deadlinesOf({ ...nothing, ...dates }, '2027-07-02').map(({ key, source }) => [key, source]),
      )
    expect(sources(bothSaid)).toEqual({ publicity: 'CGCT L1111-11 et D1111-8', start: '', finish: '' })
    expect(sources({ ...bothSaid, finishBy: null })).toMatchObject({ start: '', finish: 'CGCT R2334-29' })
    expect(sources({ ...bothSaid, startBy: null })).toMatchObject({ start: 'CGCT R2334-28', finish: '' })
  })
})

describe('another programme', () => {
  test('has no day of the code: only what its act says, and the publicity that every subsidy asks for', () => {
    const dates = {
      programme: 'region',
      plannedStartOn: '2027-05-01',
      receivedOn: '2027-03-20',
      notifiedOn: '2027-06-30',
      startedOn: '2027-07-01',
    } as const
    expect(deadlinesOf({ ...nothing, ...dates }, '2027-07-02').map(({ key }) => key)).toEqual(['publicity'])
    expect(due('finish', { ...dates, finishBy: '2029-12-31' })).toBe('2029-12-31')
  })

  test('of the State shares the rule that nothing begins before the receipt', () => {
    for (const programme of ['dsil', 'fnadt'] as const)
      expect(due('receipt-before-start', { programme, plannedStartOn: '2027-05-01' })).toBe('2027-05-01')
  })
})

describe('a deadline', () => {
  const dates = { notifiedOn: '2027-06-30' }
  test.each([
    ['ahead', '2029-03-01'],
    ['near', '2029-03-02'],
    ['near', '2029-06-30'],
    ['passed', '2029-07-01'],
  ])('is %s on %s', (stage, today) => {
    expect(one('start', dates, today)).toMatchObject({ stage })
  })

  test('is met on its day, and late the day after', () => {
    const on = (startedOn: string) => one('start', { ...dates, startedOn }, '2029-08-01')?.stage
    expect([on('2029-06-30'), on('2029-07-01')]).toEqual(['met', 'late'])
  })

  test('no longer runs on a dossier that is over', () => {
    for (const state of ['refused', 'closed', 'lapsed', 'abandoned'] as const)
      expect(one('start', { ...dates, state }, '2029-07-01')).toBeNull()
  })

  test('comes before a later one', () => {
    const all = deadlinesOf(
      { ...nothing, ...dates, startedOn: '2027-07-01', plannedStartOn: '2027-05-01' },
      '2027-07-02',
    )
    const days = all.map(({ dueOn }) => dueOn)
    expect(days).toEqual([...days].sort())
    expect(days).toHaveLength(4)
  })
})
