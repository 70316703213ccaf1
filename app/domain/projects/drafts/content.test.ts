import { describe, expect, test } from 'vitest'
import { readingIn } from '../../amount.ts'
import { DraftContent, type DraftInput, languagesOf, readyToPublish } from './content.ts'

const id = '0199c0de-0000-7000-8000-000000000001'
const fr = {
  title: 'Une passerelle',
  summary: 'Passer la rivière à pied toute l’année.',
  body: 'Le gué est en crue en mai.',
}
const whole: DraftInput = {
  ...{ texts: { fr }, themes: ['mobility'] },
  ...{ bodyId: id, electedId: id, agentId: id },
}

const read = (changes: Partial<DraftInput>) => readyToPublish(DraftContent.parse({ ...whole, ...changes }))
/** What keeps it from being published; nothing when it may be. */
function missing(changes: Partial<DraftInput>): string[] {
  const ready = read(changes)
  return 'missing' in ready ? ready.missing : []
}
function content(changes: Partial<DraftInput>) {
  const ready = read(changes)
  if ('missing' in ready) throw new Error(ready.missing.join(' '))
  return ready.content
}

describe('a project may be published', () => {
  test('with its French text and one theme, and without anything else', () => {
    expect(content({})).toMatchObject({ placeId: null, budget: null, milestones: [] })
    expect(missing({ themes: [] })).toEqual(['themes'])
  })

  test('once its French text says something: five signs of title, twenty of summary, a body', () => {
    const short = { title: 'Pont', summary: 'Passer la rivière.', body: '' }
    const fields = ['texts.fr.title', 'texts.fr.summary', 'texts.fr.body']
    expect(missing({ texts: { fr: short } })).toEqual(fields)
    expect(missing({ texts: {} })).toEqual(fields)
    const just = { title: 'Ponts', summary: 'Passer la rivière à.', body: '.' }
    expect(missing({ texts: { fr: just } })).toEqual([])
  })

  test('with another language whole, or without it: what is half written names its empty parts alone', () => {
    const it = { title: 'Una passerella', summary: 'Attraversare il fiume a piedi.', body: 'Testo.' }
    expect(missing({ texts: { fr, it } })).toEqual([])
    expect(languagesOf(content({ texts: { fr, it } }))).toEqual(['fr', 'it'])
    expect(languagesOf(content({ texts: { fr } }))).toEqual(['fr'])
    for (const part of ['title', 'summary', 'body'] as const)
      expect(missing({ texts: { fr, it: { ...it, [part]: '' } } })).toEqual([`texts.it.${part}`])
    expect(missing({ texts: { fr, en: { body: 'Text.' } } })).toEqual(['texts.en.title', 'texts.en.summary'])
  })

  test('at a place of the register, or at none; what somebody said of where is in nobody’s way', () => {
    const placeId = crypto.randomUUID()
    expect(content({ placeId, whereabouts: 'Derrière l’école' }).placeId).toBe(placeId)
    expect(content({ whereabouts: 'Derrière l’école' }).placeId).toBeNull()
    expect(DraftContent.safeParse({ ...read({}), placeId: 'ailleurs' }).success).toBe(false)
  })

  test('with a budget that can be read, in one way', () => {
    expect(content({ budget: '12000' }).budget).toBe(12_000_00n)
    expect(content({ budget: '0' }).budget).toBe(0n)
    expect(missing({ budget: 'beaucoup' })).toEqual(['budget'])
    expect(missing({ budget: '12.345' }), 'twelve, or twelve thousand').toEqual(['budget'])
  })

  test('with milestones that have a name and a day; a row that was left empty is none', () => {
    const milestones = [{ fr: '' }, { fr: 'Ouverture', on: '2028-04-01' }, {}]
    expect(content({ milestones }).milestones).toEqual([
      { fr: 'Ouverture', it: '', en: '', on: '2028-04-01' },
    ])
    expect(missing({ milestones: [{ fr: 'Ouverture' }] })).toEqual(['milestones[0].on'])
    expect(missing({ milestones: [{ on: '2028-04-01' }] })).toEqual(['milestones[0].fr'])
    for (const translated of [{ it: 'Apertura' }, { en: 'Opening' }])
      expect(missing({ milestones: [translated] })).toEqual(['milestones[0].fr', 'milestones[0].on'])
    expect(missing({ milestones: [{ fr: 'Ouverture', on: '2028-02-30' }] })).toEqual(['milestones[0].on'])
  })

  test('with opinions that open before they close, on one day at least', () => {
    const opens = (opinionsOpenOn: string, opinionsCloseOn: string) =>
      missing({ opinionsOpenOn, opinionsCloseOn })
    expect(opens('2027-03-01', '')).toEqual([])
    expect(opens('2027-03-01', '2027-03-01')).toEqual([])
    expect(opens('2027-03-02', '2027-03-01')).toEqual(['opinionsCloseOn'])
    expect(opens('', '2027-03-01')).toEqual(['opinionsOpenOn'])
    expect(opens('bientôt', '')).toEqual(['opinionsOpenOn'])
    expect(content({}).opinionsOpenOn).toBeNull()
  })
})

describe('a draft', () => {
  test('spells an amount as we do once it is clear in the language of its form, and keeps it as typed before', () => {
    const kept = (budget: string) => DraftContent.parse({ ...whole, budget }).budget
    expect(kept('12000')).toBe('12\u202f000')
    expect(kept('12 mil')).toBe('12 mil')
    expect(kept('')).toBe('')
    expect(kept('12.345')).toBe('12.345')
    expect(readingIn('it', () => kept('12.345'))).toBe('12\u202f345')
  })

  test('has at most four themes, thirty milestones and three hundred answers, each picked or not', () => {
    const themes = ['mobility', 'energy', 'services', 'ski-area', 'housing'] as DraftInput['themes']
    const many = (count: number) => Array.from({ length: count }, () => ({}))
    const answers = (count: number) => many(count).map(() => ({ contributionId: id }))
    const taken = (changes: Partial<DraftInput>) => DraftContent.safeParse({ ...whole, ...changes }).success
    expect([taken({ themes: themes?.slice(0, 4) }), taken({ themes })]).toEqual([true, false])
    expect([taken({ milestones: many(30) }), taken({ milestones: many(31) })]).toEqual([true, false])
    expect([taken({ answers: answers(300) }), taken({ answers: answers(301) })]).toEqual([true, false])
    expect(DraftContent.parse({ ...whole, answers: answers(1) }).answers[0]).toMatchObject({ picked: false })
  })
})
