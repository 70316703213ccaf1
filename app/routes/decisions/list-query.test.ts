import { describe, expect, test } from 'vitest'
import { readDecisionCursor, readQuery, writeQuery } from './list-query.ts'

const id = '0199c0de-0000-7000-8000-000000000001'

describe('the address of the list of decisions', () => {
  test('says what was asked, and comes back the same', () => {
    const asked = 'q=eau&acte=arrete&annee=2026&matiere=7&projet=reseau-d-eau'
    const query = readQuery(new URLSearchParams(asked))
    expect(query).toEqual({
      q: 'eau',
      kind: 'order',
      year: 2026,
      matter: '7',
      subject: { kind: 'project', slug: 'reseau-d-eau' },
      view: 'cards',
    })
    expect(readQuery(new URLSearchParams(writeQuery(query) as never))).toMatchObject({ kind: 'order' })
    const campaign = { q: '', view: 'cards', subject: { kind: 'campaign', slug: 'un-banc' } } as const
    expect(writeQuery(campaign)).toMatchObject({ campagne: 'un-banc' })
    expect(readQuery(new URLSearchParams('campagne=un-banc'))).toEqual(campaign)
  })

  test('is as if nothing had been said where it makes no sense', () => {
    const absurd = new URLSearchParams('acte=x&annee=99999&matiere=0&projet=../..&q=%00%07')
    expect(readQuery(absurd)).toEqual({ q: '', view: 'cards' })
    for (const day of ['2026-02-31', '0000-00-00', '9999-99-99', "2026-01-01'", ''])
      expect(readDecisionCursor(new URLSearchParams({ apres: `${day}~${id}` }))).toBeNull()
    expect(readDecisionCursor(new URLSearchParams({ avant: `2026-02-28~${id}` }))).toEqual({
      day: '2026-02-28',
      id,
      towards: 'previous',
    })
  })
})
