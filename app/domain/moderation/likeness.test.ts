import { describe, expect, test } from 'vitest'
import { alike, type Compared } from './likeness.ts'

const hour = 3600 * 1000
const noon = Date.parse('2027-03-03T12:00:00Z')

const said = (words: string, more: Partial<Compared> & { hours?: number } = {}): Compared => ({
  authorId: words,
  at: new Date(noon + (more.hours ?? 0) * hour),
  words,
  reasons: ['advertising'],
  ...more,
})

const groups = (...cases: Compared[]) => alike(cases).map((group) => group.map(({ words }) => words))

describe('what waits is alike', () => {
  test('that one author wrote within a day, and not what she wrote a day and an hour later', () => {
    const by = { authorId: 'a' }
    expect(groups(said('un', by), said('deux', { ...by, hours: 24 }))).toEqual([['un', 'deux']])
    expect(groups(said('un', by), said('deux', { ...by, hours: 25 }))).toEqual([])
  })

  test('in the same words, whatever stands between them, whoever wrote them', () => {
    const one = said('skis à louer', { authorId: 'a' })
    expect(groups(one, said('skis, à louer !', { authorId: 'b', hours: 400 }))).toHaveLength(1)
  })

  test('in nearly the same words, where there are enough of them', () => {
    const long = 'louez vos skis moins cher chez alpes location tout'
    expect(groups(said(`${long} hiver`), said(`${long} été`))).toHaveLength(1)
    expect(groups(said('un joli grand projet ici'), said('un joli grand projet là'))).toEqual([])
    expect(groups(said('très joli projet ici'), said('très joli projet'))).toEqual([])
  })

  test('for one reason alone', () => {
    const insult = { reasons: ['insult', 'off-topic'] }
    expect(groups(said('idiot'), said('idiot', insult))).toEqual([])
    expect(groups(said('idiot', insult), said('idiot', { reasons: ['off-topic'] }))).toHaveLength(1)
    expect(groups(said('lien', { reasons: [] }), said('lien', { reasons: [] }))).toHaveLength(1)
    expect(groups(said('lien', { reasons: [] }), said('lien'))).toEqual([])
  })

  test('through another that is like both, in the order in which it waits', () => {
    const by = (authorId: string, hours: number, words: string) => said(words, { authorId, hours })
    expect(
      groups(by('a', 0, 'zéro'), by('b', 1, 'autre chose'), by('a', 40, 'quarante'), by('a', 20, 'vingt')),
    ).toEqual([['zéro', 'quarante', 'vingt']])
  })

  test('and empty words are like nothing', () => {
    expect(groups(said('', { authorId: 'a' }), said('…', { authorId: 'b' }))).toEqual([])
  })
})
