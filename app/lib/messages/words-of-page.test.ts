import said from 'virtual:words-of-page'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { describe, expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { areasSaidBy } from '#tests/words-said.ts'
import { fr as core } from './fr.core.ts'
import { fr as all } from './fr.ts'
import { canSay, placeOf, wordsOf } from './words-of-page.ts'

describe('the words that a page fetches', () => {
  test('go by its first word, in whatever language', () => {
    expect(wordsOf('/')).toEqual(['home', 'infoNames', 'proposalNames', 'voteNames'])
    expect(wordsOf('/it')).toEqual(['home', 'infoNames', 'proposalNames', 'voteNames'])
    expect(wordsOf('/en/dossiers/ecole')).toEqual(['dossiers', 'subjectPages'])
    expect(wordsOf('/en/dossiers/ecole/versions/2')).toEqual(['dossierPapers', 'dossiers'])
    expect(wordsOf('/mairie')).toBe('all')
  })

  test('are enough for a deed that stays among its pages, or leads to one that says less', () => {
    expect(canSay('/projets/ecole', '/projets/ecole')).toBe(true)
    expect(canSay('/dossiers/ecole', '/questions')).toBe(true)
    expect(canSay('/mairie/projets', '/elus')).toBe(true)
  })

  test('are not enough for one that says more, or says it in another language', () => {
    expect(canSay('/projets/ecole', '/connexion')).toBe(false)
    expect(canSay('/projets/ecole', '/dossiers/ecole')).toBe(false)
    expect(canSay('/dossiers/ecole', '/projets/ecole')).toBe(false)
    expect(canSay('/it/projets/ecole', '/projets/ecole')).toBe(false)
  })

  test('are all that its module and its parts read', async () => {
    let looked = 0
    for (const { path, areas } of pages(await routes, '', areasBeside('root.tsx'))) {
      const fetched = wordsOf(path)
      if (fetched === 'all') continue
      looked++
      for (const area of areas) expect(fetched, path).toContain(area)
    }
    expect(looked).toBeGreaterThan(30)
  })

  test('are no more than the pages under the same name read between them', async () => {
    const read = new Map<string, Set<string>>()
    const firsts = [...new Set(Object.keys(said).map((place) => place.split('/')[0]!))].filter(Boolean) // a word before any slash
    for (const { path, areas } of pages(await routes, '', areasBeside('root.tsx'))) {
      // What people do on a subject has one page for all kinds: it stands under the first word of each.
      const paths = path.startsWith('/:') ? firsts.map((first) => path.replace(/:\w+/, first)) : [path]
      for (const place of paths.map(placeOf)) read.set(place, new Set([...(read.get(place) ?? []), ...areas]))
    }
    for (const [place, areas] of Object.entries(said))
      expect([...areas], place).toEqual([...read.get(place)!].sort()) // a place of a page
  })
})

/** Each page, with the areas that it and the frames around it say beside the core. */
function* pages(
  entries: RouteConfigEntry[],
  path: string,
  around: string[],
): Generator<{ path: string; areas: string[] }> {
  for (const { path: own = '', file, children } of entries) {
    const here = [path, own].filter(Boolean).join('/')
    const areas = [...around, ...(file.endsWith('.tsx') ? areasBeside(file) : [])]
    if (children) yield* pages(children, here, areas)
    else yield { path: here.replace(/^:lang\?/, '') || '/', areas }
  }
}

const areasBeside = (file: string) =>
  [...areasSaidBy(`app/${file}`)].filter((area) => area in all && !(area in core))
