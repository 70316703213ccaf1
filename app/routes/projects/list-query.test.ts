import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuery, writeQuery } from './list-query.ts'

const written = (query: Parameters<typeof writeQuery>[0]) =>
  new URLSearchParams(
    Object.entries(writeQuery(query)).filter((pair): pair is [string, string] => Boolean(pair[1])),
  )

describe('what is asked of the list', () => {
  test('is read from its address and written back', () => {
    const address = 'q=eau&phase=travaux&theme=energie&organisme=commune&agir=avis&tri=budget&vue=lignes'
    const query = readQuery(new URLSearchParams(address))
    expect(query).toEqual({
      q: 'eau',
      phase: 'works',
      theme: 'energy',
      body: 'commune',
      can: 'opinion',
      sort: 'budget',
      view: 'rows',
    })
    expect(written(query).toString()).toBe(address)
  })

  test('has an order that suits it', () => {
    expect(readQuery(new URLSearchParams('')).sort).toBe('moved')
    expect(readQuery(new URLSearchParams('tri=ressemblance')).sort).toBe('moved')
    expect(readQuery(new URLSearchParams('q=eau')).sort).toBe('relevance')
  })

  test('survives anything', () => {
    const key = fc.constantFrom('q', 'phase', 'theme', 'organisme', 'agir', 'tri', 'vue', 'apres')
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string({ unit: 'binary' }))), (pairs) => {
        const query = readQuery(new URLSearchParams(pairs))
        expect(readQuery(written(query))).toEqual(query)
      }),
    )
  })
})
