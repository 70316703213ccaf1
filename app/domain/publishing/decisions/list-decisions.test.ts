import { sql } from 'drizzle-orm'
import { describe, expect, explain, test } from '#tests/db.ts'
import { aDecision } from '#tests/fixtures/decisions.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { type DecisionCursor, type DecisionFilters, decisionCards, decisionCounts } from './list-decisions.ts'

const order = {
  kind: 'order',
  members: '',
  voted: '',
  votesFor: '',
  votesAgainst: '',
  abstentions: '',
} as const

describe('the list of decisions', () => {
  test('is searched without accents and in spite of a slip, and filtered', async ({ db }) => {
    const town = await aTown(db)
    const project = await aPublishedProject(db, town)
    await aDecision(db, town, { number: '2026-001', links: [{ subjectId: project.id }] })
    const text = { title: 'Stationnement d’été au village', text: 'Article 1. Il est interdit.' }
    await aDecision(db, town, {
      ...order,
      number: '2025-007',
      matter: '6.1',
      texts: { fr: text },
      decidedOn: '2025-06-01',
    })
    const found = async (filters: DecisionFilters) =>
      (await decisionCards(db, { locale: 'fr', filters })).cards.map(({ number }) => number)
    expect(await found({ words: ['telecabine'] })).toEqual(['2026-001'])
    expect(await found({ words: ['stationement'] })).toEqual(['2025-007'])
    expect(await found({ words: ['2025-007'] })).toEqual(['2025-007'])
    expect(await found({ words: ['piscine'] })).toEqual([])
    expect(await found({ words: ['aménagement'] }), 'by the name of its matter').toEqual(['2026-001'])
    expect(await found({ kind: 'order' })).toEqual(['2025-007'])
    expect(await found({ year: 2026 })).toEqual(['2026-001'])
    expect(await found({ matter: '6' })).toEqual(['2025-007'])
    expect(await found({ subjectId: project.id })).toEqual(['2026-001'])
    expect(await decisionCounts(db, { kind: 'order' })).toEqual({
      total: 1,
      kinds: { deliberation: 1, order: 1 },
      years: { 2025: 1 },
      matters: { 6: 1 },
    })
    const [card] = (await decisionCards(db, { locale: 'en', filters: { year: 2026 } })).cards
    expect(card).toMatchObject({
      lang: 'fr',
      superseded: false,
      redacted: false,
      decided: [{ slug: project.slug }],
    })
  })

  test('is walked forwards and backwards, days that several acts share included', async ({ db }) => {
    const town = await aTown(db)
    for (const number of ['1', '2', '3', '4', '5']) await aDecision(db, town, { number })
    const page = async (at: string | null, towards: DecisionCursor['towards'] = 'next') => {
      const [day = '', id = ''] = at?.split('~') ?? []
      const { cards, ...around } = await decisionCards(db, {
        locale: 'fr',
        cursor: at ? { day, id, towards } : null,
        size: 2,
      })
      return { ...around, numbers: cards.map(({ number }) => number) }
    }
    const first = await page(null)
    const second = await page(first.next)
    const third = await page(second.next)
    expect([first, second, third].map(({ numbers }) => numbers)).toEqual([['5', '4'], ['3', '2'], ['1']])
    expect([first.previous, third.next]).toEqual([null, null])
    const back = await page(third.previous, 'previous')
    expect(back.numbers).toEqual(['3', '2'])
    const top = await page(back.previous, 'previous')
    expect(top).toMatchObject({ numbers: ['5', '4'], previous: null })
    expect((await page(top.next)).numbers).toEqual(['3', '2'])
    expect(await page(`2020-01-01~${crypto.randomUUID()}`)).toEqual({
      numbers: [],
      next: null,
      previous: null,
    })
  })

  test('is one page when it fills it to the last line', async ({ db }) => {
    const town = await aTown(db)
    for (const number of ['1', '2']) await aDecision(db, town, { number })
    expect(await decisionCards(db, { locale: 'fr', size: 2 })).toMatchObject({ next: null, previous: null })
    expect((await decisionCards(db, { locale: 'fr', size: 1 })).next).not.toBeNull()
  })

  test('counts what each choice would leave, the others kept', async ({ db }) => {
    const town = await aTown(db)
    await aDecision(db, town, { number: '1' })
    await aDecision(db, town, { number: '2', decidedOn: '2025-06-01' })
    await aDecision(db, town, { ...order, number: '3', matter: '6.1' })
    expect(await decisionCounts(db, { kind: 'deliberation', year: 2026, matter: '8' })).toEqual({
      total: 1,
      kinds: { deliberation: 1 },
      years: { 2025: 1, 2026: 1 },
      matters: { 8: 1 },
    })
    expect(await decisionCounts(db, {})).toMatchObject({
      total: 3,
      kinds: { deliberation: 2, order: 1 },
      years: { 2025: 1, 2026: 2 },
      matters: { 6: 1, 8: 2 },
    })
  })

  test('reads a page from an index', async ({ db }) => {
    const plan = await explain(
      db,
      sql`select id from decisions d where (d.decided_on, d.id) < ('2026-01-01'::date, ${crypto.randomUUID()}::uuid)
        order by d.decided_on desc, d.id desc limit 21`,
      ...(['seqscan', 'bitmapscan'] as const),
    )
    expect(plan).toContain('decisions_by_day')
    expect(plan).not.toContain('Sort')
  })
})
