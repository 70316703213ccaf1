import { describe, expect, test } from 'vitest'
import type { Project } from '#db/schema/index.ts'
import type { ProjectContent } from '../drafts/content.ts'
import { changesBetween } from './changes-between.ts'
import { factChanges, factsInEvent } from './fact-changes.ts'

const said = {
  ...{ budget: 100_000n, placeId: 'col', themes: ['energy', 'mobility'] },
  ...{ electedId: 'a', agentId: 'b', bodyId: 'c' },
}
const places = new Map(
  [
    { id: 'col', name: 'Le col', latitude: 44.93, longitude: 6.72 },
    { id: 'beyond', name: 'Le col', latitude: 44.93, longitude: 6.73 },
    { id: 'plateau', name: 'Le plateau', latitude: null, longitude: null },
  ].map((place) => [place.id, place]),
)
const changes = (after: Partial<typeof said> | Record<string, unknown>, before: object = {}) =>
  factChanges(
    { versionId: 'v', ...said, ...before } as unknown as Project,
    { ...said, ...after } as unknown as ProjectContent,
    places,
  )

describe('what a version changes beside its texts', () => {
  test('is nothing while everything is as it was, in whichever order its themes stand', () => {
    expect(changes({})).toEqual([])
    expect(changes({ themes: ['mobility', 'energy'] })).toEqual([])
  })

  test('is nothing of a first version, which changes nothing that anybody read', () => {
    expect(changes({ placeId: 'plateau' }, { versionId: null })).toEqual([])
  })

  test('names each fact with what it was and what it became', () => {
    expect(changes({ budget: null })).toEqual([{ field: 'budget', was: '100000', became: '' }])
    expect(changes({ budget: 0n }, { budget: null })).toEqual([{ field: 'budget', was: '', became: '0' }])
    expect(changes({ placeId: 'beyond' })).toEqual([
      { field: 'position', was: '44.93, 6.72', became: '44.93, 6.73' },
    ])
    expect(changes({ placeId: 'plateau' })).toEqual([
      { field: 'place', was: 'Le col', became: 'Le plateau' },
      { field: 'position', was: '44.93, 6.72', became: '' },
    ])
    expect(changes({ placeId: null }, { placeId: 'plateau' })).toEqual([
      { field: 'place', was: 'Le plateau', became: '' },
    ])
    expect(changes({ themes: ['energy'], electedId: 'z' })).toEqual([
      { field: 'themes', was: 'energy mobility', became: 'energy' },
      { field: 'electedId', was: 'a', became: 'z' },
    ])
  })

  test('stands in the public event without the words that somebody wrote', () => {
    const written = [
      { field: 'place', was: 'Le col', became: 'Le plateau' },
      { field: 'closeDecision', was: '', became: 'Délibération 31' },
      { field: 'budget', was: '1', became: '2' },
    ]
    expect(factsInEvent(written)).toEqual(['place', 'closeDecision', 'budget: 1 > 2'])
  })
})

describe('what a version changes in its text', () => {
  const text = { title: 'T', summary: 'S', body: '' }
  /** How the body is read before it is compared. */
  const heard = (body: string) =>
    changesBetween(text, { ...text, body })
      .body.flat()
      .map(({ value }) => value)
      .join('\n')

  test('is told field by field', () => {
    const after = { title: 'T', summary: 'Autre', body: 'Nouveau' }
    const { title, summary, body } = changesBetween(text, after)
    expect(title).toEqual([[{ value: 'T' }]])
    expect(summary.flat()).toEqual([
      { value: 'S', removed: true },
      { value: 'Autre', added: true },
    ])
    expect(body.flat()).toContainEqual({ value: 'Nouveau', added: true })
  })

  test.each([
    ['# Titre', 'Titre'],
    ['###### Titre', 'Titre'],
    ['Un # dièse', 'Un # dièse'],
    ['#dièse', '#dièse'],
    ['- une ligne', '• une ligne'],
    ['![La rue](/fichiers/0190)', '▣ La rue'],
    ['  * une ligne', '• une ligne'],
    ['a - b', 'a - b'],
    ['-5 degrés', '-5 degrés'],
    ['Du **gras** et du __gras__', 'Du gras et du gras'],
    ['2 ** 3 ** 4', '2 ** 3 ** 4'],
    ['Le [plan](/plan) du col', 'Le plan du col'],
    ['Le [plan] (annexe)', 'Le [plan] (annexe)'],
  ])('is read aloud, without the signs of its Markdown: “%s”', (written, read) => {
    expect(heard(written)).toBe(read)
  })
})
