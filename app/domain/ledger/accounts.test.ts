import { sql } from 'drizzle-orm'
import { describe, expect, explain, test } from '#tests/db.ts'
import { aCampaign } from '#tests/fixtures/funding.ts'
import { collected, fee, posting, postNow, promised, reverseNow } from '#tests/fixtures/ledger.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { balances, balancesQuery } from './balances.ts'
import { campaignAccounts, campaignTotals, totalsByCampaign } from './campaign-totals.ts'
import { LedgerFilter } from './filter.ts'
import { accountantRows, ledgerRows } from './rows.ts'
import { publicTransaction } from './transaction.ts'
import { transactionsPage, transactionsQuery } from './transactions-page.ts'

type Db = Parameters<typeof balances>[0]
const all = LedgerFilter.parse({})

async function read<Row>(pages: AsyncGenerator<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for await (const page of pages) rows.push(...page)
  return rows
}

/** 50 € and 30 € promised and 20 € withdrawn; 50 € collected less a fee, 30 € refused for good; part paid out. */
async function aStory(db: Db) {
  const town = await aTown(db)
  const { id: projectId } = await aPublishedProject(db, town)
  const make = (title: string) =>
    aCampaign(db, { projectId, preparedBy: town.agent.id, title: { fr: title, it: `${title} IT` } })
  const [campaign, other] = [await make('Le banc'), await make('La fontaine')]
  const on = (day: string) => ({ eventAt: new Date(`${day}T09:15:00Z`), note: 'Note secrète' })
  const [kept, failed, withdrawn] = [
    await postNow(db, promised(campaign.id, 50_00n, on('2027-03-01'))),
    await postNow(db, promised(campaign.id, 30_00n, on('2027-03-02'))),
    await postNow(db, promised(campaign.id, 20_00n, on('2027-03-03'))),
  ]
  await reverseNow(db, withdrawn.transactionId, 'withdrawn', { eventAt: new Date('2027-03-04T10:00:00Z') })
  const charge = await postNow(db, {
    ...collected(campaign.id, 50_00n),
    ...on('2027-03-05'),
    sourceId: 'ch_secret',
  })
  await postNow(db, fee(campaign.id, 1_00n))
  await reverseNow(db, kept.transactionId, 'fulfilled')
  await reverseNow(db, failed.transactionId, 'uncollected')
  await postNow(
    db,
    posting({ code: 'released', campaignId: campaign.id }, [
      [{ kind: 'held', campaignId: campaign.id }, 40_00n],
      [{ kind: 'gift', projectId }, -40_00n],
    ]),
  )
  await postNow(db, promised(other.id, 7_00n))
  return { campaign, other, charge, withdrawn, projectId }
}

describe('the public accounts', () => {
  test('name each figure of a campaign by what it is', async ({ db }) => {
    const { campaign, other } = await aStory(db)
    const figures = {
      promised: 80_00n,
      collected: 50_00n,
      uncollected: 30_00n,
      voided: 0n,
      fees: 1_00n,
      refunded: 0n,
      held: 10_00n,
      released: 40_00n,
      sponsored: 0n,
    }
    expect(await campaignTotals(db, campaign.id)).toEqual(figures)
    expect(await campaignTotals(db, other.id)).toMatchObject({ promised: 7_00n, collected: 0n })
    expect(await campaignAccounts(db, campaign, 'fr')).toMatchObject({
      slug: campaign.slug,
      totals: figures,
      transactions: { length: 5 },
    })
    const both = await totalsByCampaign(db, 'it')
    expect(both).toHaveLength(2)
    expect(both).toContainEqual({
      campaign: { id: campaign.id, slug: campaign.slug, title: 'Le banc IT', lang: 'it' },
      ...figures,
    })
  })

  test('count a refund when it left, and no more once it came back', async ({ db }) => {
    const { campaign, charge } = await aStory(db)
    await postNow(db, collected(campaign.id, 50_00n))
    const refund = await reverseNow(db, charge.transactionId, 'refunded')
    expect(await campaignTotals(db, campaign.id)).toMatchObject({ refunded: 50_00n, held: 10_00n })
    await postNow(
      db,
      posting({ code: 'refund-failed', campaignId: campaign.id, sourceId: refund.transactionId }, [
        [{ kind: 'stripe-clearing' }, 50_00n],
        [{ kind: 'refund-payable' }, -50_00n],
      ]),
    )
    expect(await campaignTotals(db, campaign.id)).toMatchObject({ refunded: 0n })
  })

  test('find as much money as there is something that it is for, promises apart', async ({ db }) => {
    await aStory(db)
    expect(await balances(db)).toEqual({
      'stripe-clearing': 49_00n,
      'stripe-fees': 1_00n,
      held: -10_00n,
      gift: -40_00n,
      pledged: 7_00n,
      pledgers: -7_00n,
    })
  })

  test('list transactions by their day, page after page, each once', async ({ db }) => {
    await aStory(db)
    const seen: { id: string; day: string }[] = []
    for (let apres: string | undefined; ; ) {
      const { transactions, next } = await transactionsPage(db, { ...all, apres }, 'fr', 3)
      expect(transactions.length).toBeLessThanOrEqual(3)
      seen.push(...transactions)
      if (!next) break
      apres = next
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(10)
    const days = seen.map(({ day }) => day)
    expect(days).toEqual(days.toSorted().reverse())
  })

  test('are narrowed by campaign and by kind', async ({ db }) => {
    const { campaign, withdrawn } = await aStory(db)
    const codesOf = async (query: Record<string, string>) =>
      (await transactionsPage(db, LedgerFilter.parse(query), 'fr')).transactions
        .map(({ code }) => code)
        .sort()
    expect(await codesOf({ nature: 'fee' })).toEqual(['fee'])
    expect(await codesOf({ nature: 'promise', campagne: campaign.slug })).toEqual([
      'fulfilled',
      'promised',
      'promised',
      'promised',
      'uncollected',
      'withdrawn',
    ])
    expect(await codesOf({ campagne: 'nulle-part' })).toEqual([])
    expect(await codesOf({ nature: 'constructor', apres: 'x', campagne: '\0%' })).toHaveLength(10)
    const { transactions } = await transactionsPage(db, all, 'fr')
    expect(transactions.find(({ id }) => id === withdrawn.transactionId)).toMatchObject({
      campaign: { title: 'Le banc', lang: 'fr' },
      amount: 20_00n,
      reversedBy: 'withdrawn',
    })
  })

  test('show one transaction with its entries and its reversal, and nothing of who or when', async ({
    db,
  }) => {
    const { withdrawn, charge, campaign } = await aStory(db)
    const shown = await publicTransaction(db, withdrawn.transactionId, 'fr')
    expect(shown).toMatchObject({
      book: 'pledges',
      day: '2027-03-03',
      reverses: null,
      reversedBy: { code: 'withdrawn', day: '2027-03-04' },
      link: null,
    })
    const reversal = await publicTransaction(db, shown!.reversedBy!.id, 'fr')
    expect(reversal).toMatchObject({
      reverses: { id: withdrawn.transactionId },
      campaign: { slug: campaign.slug },
    })
    const { entries } = (await publicTransaction(db, charge.transactionId, 'fr'))!
    expect(entries).toMatchObject([
      { account: 'stripe-clearing', amount: 50_00n },
      { account: 'held', amount: -50_00n, campaign: { title: 'Le banc' } },
    ])
    const everything = JSON.stringify([shown, reversal, entries], (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    expect(everything).not.toMatch(/secr|stripe"|09:15|T\d\d:/)
    expect(await publicTransaction(db, crypto.randomUUID(), 'fr')).toBeNull()
  })

  test('go into a table entry by entry; only the accountant reads what caused them', async ({ db }) => {
    await aStory(db)
    const open = await read(ledgerRows(db, all, 3))
    expect(open).toHaveLength(20)
    expect(new Set(open.map(({ transaction, account }) => transaction + account)).size).toBe(20)
    expect(open.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n)
    expect(JSON.stringify(open.map(({ amount: _, ...row }) => row))).not.toMatch(/secr|source|note|T\d\d:/)
    const inside = await read(accountantRows(db, LedgerFilter.parse({ nature: 'collection' })))
    expect(inside).toMatchObject([
      {
        source: 'stripe',
        sourceId: 'ch_secret',
        note: 'Note secrète',
        account: 'stripe-clearing',
        amount: 50_00n,
      },
      { account: 'held', amount: -50_00n },
    ])
  })

  test('are read by their indexes: a page without sorting, balances without the table', async ({
    db,
    ownerSql,
  }) => {
    const { campaign } = await aStory(db)
    await ownerSql`analyze ledger_transactions`
    await ownerSql`vacuum analyze ledger_entries`
    await db.transaction(async (tx) => {
      await tx.execute(sql`set local enable_seqscan = off`)
      const page = await explain(tx, transactionsQuery(all, 'fr', 51))
      expect(page).toContain('Index Scan Backward using ledger_by_day')
      expect(page).not.toContain('Sort')
      const ofOne = await explain(
        tx,
        transactionsQuery(LedgerFilter.parse({ campagne: campaign.slug }), 'fr', 51),
      )
      expect(ofOne).toContain('Index Scan Backward using ledger_of_campaign')
      expect(ofOne).not.toContain('Sort')
      expect(await explain(tx, balancesQuery)).toContain('Index Only Scan using entries_of_account')
    })
  })
})
