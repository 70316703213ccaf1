import { sql } from 'drizzle-orm'
import type { Cursor } from '#app/lib/addresses/cursor.ts'
import type { Db } from '#db/client.ts'
import { describe, expect, explain, test } from '#tests/db.ts'
import { aDesk, granted, on, published, started, toFiling, walked } from '#tests/fixtures/dossiers.ts'
import { dossiersOfProject } from './dossiers-of-project.ts'
import { dossierCards, dossierCounts } from './list-dossiers.ts'

const titled = (title: string) => ({ texts: { fr: { title, summary: 'Un résumé.', object: 'Un objet.' } } })
const at = (day: number) => on(`2027-03-${10 + day}`)

function cursorOf(written: string | null, towards: Cursor['towards']): Cursor {
  const [key = '', id = ''] = written!.split('~')
  return { key, id, towards }
}

const titles = async (db: Db, words: string[]) =>
  (await dossierCards(db, { locale: 'fr', filters: { words } })).cards.map(({ title }) => title)

describe('the list of dossiers', () => {
  test('shows public ones, what moved last first, page after page and back, each once', async ({ db }) => {
    const desk = await aDesk(db)
    for (let n = 1; n <= 5; n++) await published(db, desk, titled(`Dossier ${n}`), at(n))
    await started(db, desk, titled('Un brouillon'), at(9))
    const page = (cursor: Cursor | null = null) => dossierCards(db, { locale: 'fr', cursor, size: 2 })
    const shown = ({ cards }: Awaited<ReturnType<typeof page>>) =>
      cards.map(({ title }) => title.at(-1)).join('')
    const first = await page()
    const second = await page(cursorOf(first.next, 'next'))
    const third = await page(cursorOf(second.next, 'next'))
    expect([shown(first), shown(second), shown(third)]).toEqual(['54', '32', '1'])
    expect([first.previous, third.next]).toEqual([null, null])
    expect(await dossierCards(db, { locale: 'fr', size: 5 })).toMatchObject({ next: null, previous: null })
    const back = await page(cursorOf(third.previous, 'previous'))
    expect(shown(back)).toBe('32')
    expect(shown(await page(cursorOf(back.previous, 'previous')))).toBe('54')
  })

  test('finds words without accents and with a slip of the pen', async ({ db }) => {
    const desk = await aDesk(db)
    await published(db, desk, titled('Télécabine du Serre-Blanc'))
    await published(db, desk, { ...titled('Eau du village'), call: 'Sécheresse 2027' })
    expect(await titles(db, ['telecabine'])).toEqual(['Télécabine du Serre-Blanc'])
    expect(await titles(db, ['telecabinne'])).toEqual(['Télécabine du Serre-Blanc'])
    expect(await titles(db, ['secheresse', 'village'])).toEqual(['Eau du village'])
    expect(await titles(db, ['%_\\'])).toEqual([])
  })

  test('filters by state, programme and project, and counts what each choice would leave', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await published(db, desk)
    await walked(db, desk.town.agent, slug, toFiling)
    await published(db, desk, { programme: 'region' })
    const cards = async (filters: Parameters<typeof dossierCounts>[1]) =>
      (await dossierCards(db, { locale: 'fr', filters })).cards.length
    expect(await cards({ state: 'deliberated' })).toBe(1)
    expect(await cards({ programme: 'region' })).toBe(1)
    expect(await cards({ state: 'deliberated', programme: 'region' })).toBe(0)
    expect(await cards({ projectId: desk.projectId })).toBe(2)
    expect(await dossierCounts(db, { state: 'deliberated' })).toEqual({
      total: 1,
      states: { deliberated: 1, spotting: 1 },
      programmes: { detr: 1 },
    })
  })

  test('sums public money alone: asked, granted, received', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await published(db, desk)
    await granted(db, desk.town.agent, slug, { granted: '250', received: '75' })
    expect((await dossierCards(db, { locale: 'en' })).cards).toMatchObject([
      { asked: 70_000n, granted: 25_000n, received: 7_500n, totalCost: 100_000n },
    ])
    expect(await dossiersOfProject(db, desk.projectId, 'it')).toMatchObject([
      { slug, programme: 'detr', state: 'spotting', asked: 70_000n },
    ])
  })

  test('is read by indexes, in order and by words', async ({ db }) => {
    const page = sql`select id from dossiers where published_at is not null order by moved_at desc, id desc limit 13`
    expect(await explain(db, page, 'seqscan', 'sort')).toContain('dossiers_by_move')
    const words = sql`select id from dossiers where search_text %> plain('eau')`
    expect(await explain(db, words, 'seqscan', 'indexscan')).toContain('dossiers_search')
  })
})
