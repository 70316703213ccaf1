import { describe, expect, test } from 'vitest'
import * as decisions from '#app/routes/decisions/list-query.ts'
import * as dossiers from '#app/routes/dossiers/list-query.ts'
import * as projects from '#app/routes/projects/list-query.ts'
import * as proposals from '#app/routes/proposals/list-query.ts'
import { readView, viewWord } from './list-view.ts'

const asked = (words: string) => new URLSearchParams(words)

describe('how a list is drawn', () => {
  test('is cards, unless its address says lines', () => {
    expect(readView(asked(''))).toBe('cards')
    expect(readView(asked('vue=mosaique'))).toBe('cards')
    expect(readView(asked(`vue=${viewWord('rows')}`))).toBe('rows')
    expect(viewWord('cards')).toBeNull()
  })

  const lists = [
    ['projects', (words: string) => projects.isNarrowed(projects.readQuery(asked(words)))],
    ['dossiers', (words: string) => dossiers.isNarrowed(dossiers.readQuery(asked(words)))],
    ['decisions', (words: string) => decisions.isNarrowed(decisions.readQuery(asked(words)))],
    ['proposals', (words: string) => proposals.isNarrowed(proposals.readQuery(asked(words)))],
  ] as const
  test.each(lists)('leaves as many %s', (_, narrowed) => {
    expect(narrowed('vue=lignes')).toBe(false)
    expect(narrowed('vue=lignes&q=eau')).toBe(true)
  })

  const written = [
    ['projects', projects.writeQuery(projects.readQuery(asked('q=eau&vue=lignes')), { after: 'x' })],
    ['dossiers', dossiers.writeQuery(dossiers.readQuery(asked('q=eau&vue=lignes')), { after: 'x' })],
    ['decisions', decisions.writeQuery(decisions.readQuery(asked('q=eau&vue=lignes')), { after: 'x' })],
    ['proposals', proposals.writeQuery(proposals.readQuery(asked('q=eau&vue=lignes')), { after: 'x' })],
  ] as const
  test.each(written)('stays from page to page of %s', (_, address) => {
    expect(address).toMatchObject({ q: 'eau', vue: 'lignes', apres: 'x' })
  })
})
