import { sql } from 'drizzle-orm'
import { searchWords } from '#app/lib/texts/search-words.ts'
import type { Db } from '#db/client.ts'
import { projects, subjects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aBody, aPlace } from '#tests/fixtures/station/bodies.ts'
import { aPublishedProject, aTown, type Town } from '#tests/town.ts'
import type { ProjectFilters, Sort } from './list-filters.ts'
import { readCursor } from './list-order.ts'
import { projectCards } from './project-cards.ts'
import { projectCounts } from './project-counts.ts'
import { projectsOnMap } from './projects-on-map.ts'

const titled = (title: string) => ({
  texts: { fr: { title, summary: 'Un projet inventé pour un essai.', body: 'Texte.' } },
  whereabouts: 'Village',
})

async function threeProjects(db: Db, town: Town) {
  await aPublishedProject(db, town, { ...titled('Télécabine du Rocher'), themes: ['mobility', 'ski-area'] })
  await aPublishedProject(db, town, { ...titled('École élémentaire'), themes: ['services'], budget: '' })
  await aPublishedProject(db, town, {
    ...titled('Réseau de chaleur au bois'),
    themes: ['energy'],
    opinionsOpenOn: '2020-01-01',
    opinionsCloseOn: '2100-01-01',
  })
}

const titles = async (db: Db, asked: Partial<ProjectFilters> & { q?: string; sort?: Sort }) => {
  const { q = '', sort, ...filters } = asked
  const page = await projectCards(db, { locale: 'it', filters: { ...filters, words: searchWords(q) }, sort })
  return page.cards.map(({ title }) => title)
}

describe('the list of projects', () => {
  test.for([
    ['telecabine', 'Télécabine du Rocher'],
    ['télécabne', 'Télécabine du Rocher'],
    ['rochet', 'Télécabine du Rocher'],
    ['ÉCOLE', 'École élémentaire'],
    ['elementere', 'École élémentaire'],
    ['bois chaleur', 'Réseau de chaleur au bois'],
    ['resau', 'Réseau de chaleur au bois'],
  ] as const)('finds “%s”', async ([q, title], { db }) => {
    await threeProjects(db, await aTown(db))
    expect(await titles(db, { q })).toEqual([title])
  })

  test('finds a project by what the register says of its place, in each language, as it says it now', async ({
    db,
  }) => {
    const place = await aPlace(db, await aBody(db), { fr: 'Front de neige', it: 'Fronte neve' })
    const town = await aTown(db)
    await aPublishedProject(db, town, { ...titled('Télécabine du Rocher'), placeId: place.id })
    await threeProjects(db, town)
    for (const q of ['fronte', 'front neige'])
      expect(await titles(db, { q })).toEqual(['Télécabine du Rocher'])
    const { cards } = await projectCards(db, {
      locale: 'it',
      sort: 'relevance',
      filters: { words: ['neve'] },
    })
    expect(cards.map((card) => card.place)).toEqual([{ name: 'Fronte neve', lang: 'it' }])
  })

  test('finds nothing for what is nowhere, and survives anything typed', async ({ db }) => {
    await threeProjects(db, await aTown(db))
    for (const q of ['zzzzzz', '%', "'; drop table projects", 'piscine\u0000', '!!!', 'piscine télécabine'])
      expect(await titles(db, { q })).toEqual([])
    for (const q of ['   ', '\u0000']) expect(await titles(db, { q })).toHaveLength(3)
  })

  test('narrows by phase, theme, body and what one can do now', async ({ db }) => {
    await threeProjects(db, await aTown(db))
    expect(await titles(db, { phase: 'works' })).toEqual([])
    expect(await titles(db, { theme: 'ski-area' })).toEqual(['Télécabine du Rocher'])
    expect(await titles(db, { body: 'commune' })).toHaveLength(3)
    expect(await titles(db, { body: 'personne' })).toEqual([])
    expect(await titles(db, { can: 'opinion' })).toEqual(['Réseau de chaleur au bois'])
    expect(await titles(db, { can: 'question' })).toHaveLength(3)
  })

  test('counts what each choice would leave', async ({ db }) => {
    await threeProjects(db, await aTown(db))
    expect(await projectCounts(db, { words: [], can: 'opinion' })).toEqual({
      total: 1,
      phases: { idea: 1 },
      themes: { energy: 1 },
      bodies: [{ slug: 'commune', name: 'Commune d’exemple', count: 1 }],
      can: { opinion: 1, comment: 3, question: 3 },
    })
    expect(await projectCounts(db, { words: ['nulle', 'part'] })).toMatchObject({ total: 0, bodies: [] })
  })

  test.for(['moved', 'newest', 'closing', 'budget', 'relevance'] as const)(
    'is paged both ways without a gap, by %s',
    async (sort, { db }) => {
      const town = await aTown(db)
      for (let i = 0; i < 7; i++)
        await aPublishedProject(db, town, { ...titled(`Sentier ${i}`), budget: String(i % 3) })
      await db.update(projects).set({ movedAt: sql`moved_at - (random() * 3)::int * interval '1 day'` })
      const page = (cursor: ReturnType<typeof readCursor>) =>
        projectCards(db, { locale: 'fr', filters: { words: ['sentier'] }, sort, cursor, size: 3 })
      const first = await page(null)
      const second = await page(readCursor(first.next, 'next'))
      const third = await page(readCursor(second.next, 'next'))
      const seen = [first, second, third].flatMap(({ cards }) => cards.map(({ slug }) => slug))
      expect(new Set(seen).size).toBe(7)
      expect([first.previous, third.next]).toEqual([null, null])
      expect((await page(readCursor(third.previous, 'previous'))).cards).toEqual(second.cards)
      expect(await page(readCursor(second.previous, 'previous'))).toEqual(first)
    },
  )

  test('has first what is spelt most like what is looked for, and any order where nothing is', async ({
    db,
  }) => {
    const town = await aTown(db)
    for (const title of ['Sentiers du col', 'Sentier du col', 'Sentiment du col'])
      await aPublishedProject(db, town, titled(title))
    expect((await titles(db, { q: 'sentier', sort: 'relevance' })).slice(0, 2)).toEqual([
      'Sentier du col',
      'Sentiers du col',
    ])
    expect((await titles(db, { q: 'sentiers', sort: 'relevance' }))[0]).toBe('Sentiers du col')
    expect(await titles(db, { sort: 'relevance' })).toHaveLength(3)
  })

  test('is one page when it fills it to the last line, and none behind its end', async ({ db }) => {
    await threeProjects(db, await aTown(db))
    const page = (size: number, cursor: ReturnType<typeof readCursor> = null) =>
      projectCards(db, { locale: 'fr', size, sort: 'budget', cursor })
    expect(await page(3)).toMatchObject({ next: null, previous: null })
    const one = await page(2)
    expect(one.previous).toBeNull()
    // A project without a budget stands below all that have one, and its place can be written.
    const last = await page(1, readCursor(one.next, 'next'))
    expect(last.cards.map(({ budget }) => budget)).toEqual([null])
    expect(readCursor(`-1~${last.cards[0]!.id}`, 'next')).toEqual({
      ...{ key: '-1', id: last.cards[0]!.id, towards: 'next' },
    })
    expect(await page(2, readCursor(`-1~${last.cards[0]!.id}`, 'next')).then(({ cards }) => cards)).toEqual(
      [],
    )
    const back = await page(2, readCursor(last.previous, 'previous'))
    expect(back).toEqual(one)
    expect((await page(1, readCursor(last.previous, 'previous'))).previous).not.toBeNull()
  })

  test('lies on the map, of each body or of one, in the words of its reader', async ({ db }) => {
    const town = await aTown(db)
    await threeProjects(db, town)
    const col = await aPlace(db, await aBody(db), { latitude: '44,93', longitude: '6.72' })
    await aPublishedProject(db, town, { ...titled('Parking du Col'), placeId: col.id })
    expect(await projectsOnMap(db, 'it')).toHaveLength(4)
    expect(await projectsOnMap(db, 'fr', { body: 'commune' })).toHaveLength(4)
    expect(await projectsOnMap(db, 'fr', { body: 'personne' })).toEqual([])
    expect((await projectsOnMap(db, 'fr'))[0]).toMatchObject({ lang: 'fr', latitude: 44.93, longitude: 6.72 })
  })

  test('takes no cursor that it did not write', () => {
    for (const absurd of [null, '', 'x', '1~2', '99999999999999999999~'.padEnd(57, 'a'), "1~'; select 1"])
      expect(readCursor(absurd, 'next')).toBeNull()
  })

  test('finds words by the index once there are many projects', async ({ db, ownerSql }) => {
    const town = await aTown(db)
    const { id } = await aPublishedProject(db, town, titled('Télécabine du Rocher'))
    await ownerSql`insert into subjects (kind) select 'project' from generate_series(1, 4000)`
    await ownerSql`insert into projects (id, slug, body_id, elected_id, agent_id, version_id, started_by, published_at, search_text)
      select s.id, s.id::text, p.body_id, p.elected_id, p.agent_id, p.version_id, p.started_by, p.published_at,
        md5(s.id::text) || ' ' || md5('a' || s.id::text) || ' ' || md5('b' || s.id::text)
      from projects p, subjects s where p.id = ${id} and s.id <> p.id`
    await ownerSql`vacuum analyze projects`
    const scans = await db.transaction(async (tx) => {
      // What is spelt like it, what begins with it, what is like it as a whole. A connection has counted others before.
      const scanned = async () => {
        const [row] = await tx.execute<{ scans: string }>(
          sql`select pg_stat_get_xact_numscans('projects_spelt'::regclass)
            + pg_stat_get_xact_numscans('projects_search'::regclass) as scans`,
        )
        return Number(row!.scans) // a sum is one row
      }
      const before = await scanned()
      const found = await projectCards(tx, { locale: 'fr', filters: { words: ['telecabne'] } })
      expect(found.cards).toHaveLength(1)
      return (await scanned()) - before
    })
    expect(scans).toBe(3)
  })

  test('shows nothing that is not public', async ({ db }) => {
    const town = await aTown(db)
    await threeProjects(db, town)
    await db.update(subjects).set({ commentsClosedAt: sql`city_now()` })
    expect(await titles(db, { can: 'comment' })).toEqual([])
  })
})
