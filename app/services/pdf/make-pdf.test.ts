import { create, type Font } from 'fontkit'
import { describe, expect, test } from 'vitest'
import type { PrintedDocument } from './document.ts'
import { blocksOf, makePdf } from './index.ts'
import { drawable, packed, typeface } from './typeface.ts'

const printed: PrintedDocument = {
  title: 'Avis des habitants',
  lang: 'fr',
  author: 'Commune de démonstration',
  at: new Date('2026-03-01T08:00:00Z'),
  foot: 'Données de démonstration',
  pageOf: (page, pages) => `page ${page} sur ${pages}`,
  blocks: [
    { kind: 'heading', level: 1, text: 'Avis des habitants' },
    { kind: 'paragraph', text: 'Une cordée : des grimpeurs attachés à une corde.' },
    ...blocksOf(
      '## Pour\n\nUn **bon** projet, [voir](https://commune.example).\n\n- un\n- deux\n\n| a | b |\n|--|--|\n| 1 | 2 |',
    ),
    { kind: 'quote', text: 'Bello!', by: 'Anna', lang: 'it' },
    { kind: 'facts', facts: [['Montant', '1\u202f234,50\u00a0€']] },
    {
      kind: 'table',
      caption: 'Par classe',
      columns: [{ label: 'Classe' }, { label: 'Pour', number: true }],
      rows: Array.from({ length: 90 }, (_, row) => [`Classe ${row}`, String(row)]),
    },
  ],
}

describe('a printed document', () => {
  test('is tagged, in its language, with its title shown, as PDF/A', async () => {
    const text = (await makePdf(printed)).toString('latin1')
    const has = (what: string) => (text.includes(what) ? [] : [what])
    const tags = ['H1', 'H2', 'P', 'LI', 'BlockQuote', 'Table', 'TH', 'TD'].map((tag) => `/S /${tag}\n`)
    const marks = ['/StructTreeRoot', '/Marked true', '/Lang (fr)', '/DisplayDocTitle true']
    const missing = [...marks, '<pdfaid:part>2<', ...tags].flatMap(has)
    expect(missing).toEqual([])
  })

  test('of A3 has the letters of an A5 in twice the size on each page, and a code for a camera with its address in words', async () => {
    const poster = { ...printed, page: 'A3' as const }
    const code = { kind: 'code', address: 'https://commune.example/dossiers/x', label: 'Suivre' } as const
    const text = (await makePdf({ ...poster, blocks: [...poster.blocks, code] })).toString('latin1')
    const pages = text.match(/\/Type \/Page\n/g) ?? []
    expect(pages.length).toBeGreaterThan(1)
    expect(text.match(/\/UserUnit 2\n/g)).toHaveLength(pages.length)
    expect(text).toContain('/MediaBox [0 0 419.53 595.28]')
    expect((await makePdf(printed)).toString('latin1')).not.toContain('/UserUnit 2')
  })

  test('has the same bytes for the same words, and others for others', async () => {
    const again = await makePdf(printed)
    expect(again.equals(await makePdf(printed))).toBe(true)
    expect(again.equals(await makePdf({ ...printed, foot: 'Autre' }))).toBe(false)
  })

  test('is drawn with the very face that was packed', () => {
    const outlines = (font: Font) => font.glyphsForString('Œuvré à 5\u00a0€').map(({ path }) => path.toSVG())
    expect(outlines(typeface().bold)).toEqual(outlines(create(packed(700)) as Font))
  })

  test('draws every sign as near as its face can', () => {
    expect(drawable('« 1\u202f234 € » : œuvre')).toBe('« 1\u00a0234 € » : œuvre')
    expect(drawable('Dvořák, Łódź 🚡 −2')).toBe('Dvorák, [?]ódz [?] −2')
  })
})
