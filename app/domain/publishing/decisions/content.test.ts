import { describe, expect, test } from 'vitest'
import { DecisionContent, type DecisionInput, missingToPublish, translated, votesOf } from './content.ts'

const one = '0199c0de-0000-7000-8000-000000000001'
const two = '0199c0de-0000-7000-8000-000000000002'
const bare = { kind: 'deliberation', bodyId: one, texts: { fr: { title: 'Budget' } } } as const

/** Beside which fields this is refused; none when it is taken. */
const wrongIn = (changes: Partial<DecisionInput>) =>
  DecisionContent.safeParse({ ...bare, ...changes }).error?.issues.map(({ path }) => path.join('.')) ?? []
const read = (changes: Partial<DecisionInput>) => DecisionContent.parse({ ...bare, ...changes })

describe('an act as its form sends it', () => {
  test('needs its kind, its body and a French title that says something', () => {
    expect(wrongIn({})).toEqual([])
    expect(wrongIn({ texts: { fr: { title: 'Acte' } } })).toEqual(['texts.fr.title'])
    expect(wrongIn({ texts: { fr: { title: '   Acte   ' } } })).toEqual(['texts.fr.title'])
    expect(DecisionContent.safeParse({ ...bare, bodyId: 'commune' }).success).toBe(false)
  })

  test.each(['2026-042', '7', 'D 2026/12', 'a.1_b', ''])('may be numbered “%s”', (number) => {
    expect(wrongIn({ number })).toEqual([])
  })

  test.each(['-042', '/1', ' .1', '7!', '<7>', 'n° 7'])('may not be numbered “%s”', (number) => {
    expect(wrongIn({ number })).toEqual(['number'])
  })

  test('has its day, or none yet, and no day that is none', () => {
    expect(read({ decidedOn: '2026-03-12' }).decidedOn).toBe('2026-03-12')
    for (const none of ['', null, undefined]) expect(read({ decidedOn: none }).decidedOn).toBeNull()
    expect(read({ decidedOn: '12/03/2026' }).decidedOn).toBe('2026-03-12') // as one writes it in French
    for (const slip of ['30/02/2026', '2026-02-30', '0026-03-12'])
      expect(wrongIn({ decidedOn: slip }), slip).toEqual(['decidedOn'])
  })

  test('counts members and votes in whole numbers of three digits at most', () => {
    expect(read({ members: '11' }).members).toBe(11)
    expect(read({ members: 11 }).members).toBe(11) // as it is stored
    expect(read({ members: '0' }).members).toBe(0)
    for (const none of ['', null, undefined]) expect(read({ members: none }).members).toBeNull()
    for (const slip of ['1000', '-1', '1,5', 'x1', '1x', ' ']) {
      const refused = slip.trim() === '' ? [] : ['members']
      expect(wrongIn({ members: slip }), slip).toEqual(refused)
    }
  })

  test('keeps one kind of line break, however its browser writes them', () => {
    const text = 'Article 1\r\nArticle 2'
    expect(read({ texts: { fr: { title: 'Budget', text } } }).texts.fr.text).toBe('Article 1\nArticle 2')
  })

  test('is sent to the préfecture on its day at the earliest', () => {
    const decidedOn = '2026-03-12'
    expect(wrongIn({ decidedOn, transmittedOn: '2026-03-12' })).toEqual([])
    expect(wrongIn({ decidedOn, transmittedOn: '2026-03-11' })).toEqual(['transmittedOn'])
    expect(wrongIn({ decidedOn: '', transmittedOn: '2026-03-11' }), 'before its day is known').toEqual([])
  })

  test('names a budget by its year and its name, neither alone', () => {
    expect(wrongIn({ budgetYear: '2026', budgetName: 'Principal' })).toEqual([])
    expect(wrongIn({ budgetYear: '2026' })).toEqual(['budgetName'])
    expect(wrongIn({ budgetName: 'Principal' })).toEqual(['budgetYear'])
    expect(wrongIn({ budgetYear: '2026/2027', budgetName: 'Principal' })).toEqual([])
    for (const backwards of ['2027/2026', '2026/2026'])
      expect(wrongIn({ budgetYear: backwards, budgetName: 'Principal' })).toEqual(['budgetYear'])
    for (const slip of ['26', '2026-2027', '2026/27', 'x2026', '2026x'])
      expect(wrongIn({ budgetYear: slip, budgetName: 'Principal' }), slip).toContain('budgetYear')
  })

  test('decides each thing once; a row that was left empty decides nothing', () => {
    const links = [{ subjectId: one }, { subjectId: '' }, { subjectId: two }]
    expect(read({ links }).links.map(({ subjectId }) => subjectId)).toEqual([one, two])
    expect(read({}).links).toEqual([])
    expect(wrongIn({ links: [{ subjectId: one }, { subjectId: two }, { subjectId: one }] })).toEqual([
      'links.2.subjectId',
    ])
    const many = (count: number) => Array.from({ length: count }, () => ({ subjectId: '' }))
    expect(wrongIn({ links: many(12) })).toEqual([])
    expect(wrongIn({ links: many(13) })).toEqual(['links'])
  })
})

describe('the votes of an act', () => {
  const whole = { members: 11, voted: 9, votesFor: 7, votesAgainst: 1, abstentions: 1 }

  test('are a council’s alone, and of any other act not one of them is taken', () => {
    expect(wrongIn(whole)).toEqual([])
    expect(wrongIn({ kind: 'order' })).toEqual([])
    for (const [field, count] of Object.entries(whole))
      expect(wrongIn({ kind: 'decision', [field]: count }), field).toEqual(['members'])
  })

  test('are at most as many as there are members, all of whom may vote', () => {
    expect(wrongIn({ ...whole, members: 9 })).toEqual([])
    expect(wrongIn({ ...whole, members: 8 })).toEqual(['voted'])
    expect(wrongIn({ members: 8, voted: 9 }), 'before the votes are typed').toEqual(['voted'])
  })

  test('add up once all of them are typed, and may wait for each other before', () => {
    for (const field of ['voted', 'votesFor', 'votesAgainst', 'abstentions'])
      expect(wrongIn({ ...whole, [field]: '' }), field).toEqual([])
    for (const field of ['votesFor', 'votesAgainst', 'abstentions'])
      for (const count of [2, 0]) expect(wrongIn({ ...whole, [field]: count }), field).toEqual(['voted'])
    expect(wrongIn({ members: 9, voted: 0, votesFor: 0, votesAgainst: 0, abstentions: 0 })).toEqual([])
  })

  test('are published whole: one that is missing is named, and none at all is no vote', () => {
    const missing = (changes: Partial<DecisionInput>) =>
      missingToPublish(read(changes)).filter((field) => field in whole)
    expect(missing(whole)).toEqual([])
    expect(missing({})).toEqual([])
    expect(missing({ members: 0 })).toEqual(['voted', 'votesFor', 'votesAgainst', 'abstentions'])
    expect(missing({ ...whole, abstentions: null })).toEqual(['abstentions'])
    expect(votesOf(read(whole))).toMatchObject(whole)
    expect(votesOf(read({ ...whole, abstentions: null }))).toBeNull()
  })
})

test('a language in which nothing was written is absent from an act', () => {
  const { texts } = read({
    texts: { fr: { title: 'Budget' }, it: { title: 'Bilancio' }, en: { text: 'Approved.' } },
  })
  expect(translated(texts, 'title')).toEqual({ fr: 'Budget', it: 'Bilancio' })
  expect(translated(texts, 'text')).toEqual({ fr: '', en: 'Approved.' })
})
