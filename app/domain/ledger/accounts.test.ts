import { describe, expect, test } from '#tests/db.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { collected, countNow, fee, postNow, promised } from '#tests/fixtures/ledger.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { balances } from './balances.ts'
import { campaignAccounts, campaignTotals, totalsByCampaign } from './campaign-totals.ts'
import { LedgerFilter } from './filter.ts'
import { linesPage } from './lines-page.ts'
import { publicLine } from './public-line.ts'
import { accountantRows, ledgerRows } from './rows.ts'

type Db = Parameters<typeof balances>[0]
const all = LedgerFilter.parse({})

async function read<Row>(pages: AsyncGenerator<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for await (const page of pages) rows.push(...page)
  return rows
}

/** Twelve promised 50 € each, of whom the latest five wait; all of them paid, less a fee. */
async function aStory(db: Db) {
  const town = await aTown(db)
  const { id: projectId } = await aPublishedProject(db, town)
  const campaign = await aCampaign(db, {
    ...{ projectId, preparedBy: town.agent.id },
    title: { fr: 'Le banc', it: 'Le banc IT' },
  })
  const secret = { eventAt: new Date('2027-03-05T09:15:00Z'), note: 'Note secrète' }
  for (let n = 0; n < 12; n++) {
    await postNow(db, promised(campaign.id, 50_00n, secret))
    await postNow(db, { ...collected(campaign.id, 50_00n, `ch_secret${n}`), ...secret })
    await postNow(db, { ...fee(campaign.id, 1_00n), sourceId: `ch_secret${n}` })
  }
  await countNow(db)
  return { campaign, projectId }
}

describe('the public accounts', () => {
  test('name each figure of a campaign by what it is, as far as it was counted', async ({ db }) => {
    const { campaign } = await aStory(db)
    const figures = {
      ...{ promised: 350_00n, collected: 600_00n, fees: 12_00n, held: 600_00n },
      ...{ voided: 0n, refunded: 0n, lost: 0n, released: 0n, sponsored: 0n },
    }
    expect(await campaignTotals(db, campaign.id)).toEqual(figures)
    expect(await campaignAccounts(db, campaign, 'fr')).toMatchObject({
      ...{ slug: campaign.slug, totals: figures, lines: { length: 3 } },
    })
    expect(await totalsByCampaign(db, 'it')).toEqual([
      { campaign: { id: campaign.id, slug: campaign.slug, title: 'Le banc IT', lang: 'it' }, ...figures },
    ])
  })

  test('find as much money as there is something that it is for, promises apart', async ({ db }) => {
    await aStory(db)
    expect(await balances(db)).toEqual({
      ...{ 'stripe-clearing': 588_00n, 'stripe-fees': 12_00n, held: -600_00n },
      ...{ pledged: 350_00n, pledgers: -350_00n },
    })
  })

  test('list lines, the latest first, page after page, and narrow them by campaign and by kind', async ({
    db,
  }) => {
    const { campaign } = await aStory(db)
    const seen: number[] = []
    for (let apres: string | undefined; ; ) {
      const { lines, next } = await linesPage(db, { ...all, apres }, 'fr', 2)
      seen.push(...lines.map(({ position }) => position))
      if (!next) break
      apres = next
    }
    expect(seen).toEqual([4, 3, 2])
    const kindsOf = async (query: Record<string, string>) =>
      (await linesPage(db, LedgerFilter.parse(query), 'fr')).lines.map(({ kind }) => kind)
    expect(await kindsOf({ nature: 'fee' })).toEqual(['fee'])
    expect(await kindsOf({ nature: 'promise', campagne: campaign.slug })).toEqual(['promised'])
    expect(await kindsOf({ campagne: 'nulle-part' })).toEqual([])
    expect(await kindsOf({ nature: 'constructor', apres: 'x', campagne: '\0%' })).toHaveLength(3)
  })

  test('show one line with its sums and its root, and nothing of who or when', async ({ db }) => {
    const { campaign } = await aStory(db)
    const line = await publicLine(db, 3, 'fr')
    expect(line).toMatchObject({
      ...{ kind: 'collected', book: 'cash', people: 12, leaves: 12, whole: false },
      campaign: { slug: campaign.slug },
      entries: [
        { account: 'stripe-clearing', amount: 600_00n },
        { account: 'held', amount: -600_00n },
      ],
    })
    const text = JSON.stringify(line, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    expect(text).not.toMatch(/secr|stripe"|09:15|T\d\d:|2027-03-05/)
    for (const nowhere of [1, 99]) expect(await publicLine(db, nowhere, 'fr')).toBeNull()
  })

  test('go into a table; only the accountant reads each entry and what caused it', async ({ db }) => {
    await aStory(db)
    const open = await read(ledgerRows(db, all, 2))
    expect(open).toHaveLength(6)
    expect(open.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n)
    expect(JSON.stringify(open.map(({ amount: _, ...row }) => row))).not.toMatch(/secr|source|note|T\d\d:/)
    const inside = await read(accountantRows(db, LedgerFilter.parse({ nature: 'collection' }), 5))
    expect(inside).toHaveLength(24)
    expect(inside[0]).toMatchObject({
      source: 'stripe',
      note: 'Note secrète',
      account: 'stripe-clearing',
      amount: 50_00n,
    })
  })
})
