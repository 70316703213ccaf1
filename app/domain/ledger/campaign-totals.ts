import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { type CampaignName, campaignName, LedgerFilter } from './filter.ts'
import { transactionsPage } from './transactions-page.ts'

/** What a campaign comes to, each figure by its own name, in cents: what is promised is not collected. */
export type CampaignTotals = {
  /** All that was confirmed and not withdrawn by its owner, whatever became of it. */
  promised: bigint
  collected: bigint
  /** Promised, and could not be collected for good. */
  uncollected: bigint
  /** Promised, and nobody was charged: the goal was missed, or the campaign cancelled. */
  voided: bigint
  fees: bigint
  refunded: bigint
  /** Held until the campaign is settled. */
  held: bigint
  /** Made over to the project. */
  released: bigint
  /** Invoiced to the sponsors that go with it, without VAT, less what was cancelled: no part of its goal. */
  sponsored: bigint
}

const figures = [
  'promised',
  'collected',
  'uncollected',
  'voided',
  'fees',
  'refunded',
  'held',
  'released',
  'sponsored',
] as const satisfies readonly (keyof CampaignTotals)[]

/** The figures of one campaign; all nought before the first entry. */
export async function campaignTotals(db: Db, campaignId: string): Promise<CampaignTotals> {
  const [row] = await db.execute<Record<string, string>>(sql`
    select ${columns} from ${entries} where t.campaign_id = ${campaignId}`)
  return inCents(row!) // an aggregate has one row
}

/** The figures of one campaign and its latest transactions, for its own page. Two queries. */
export async function campaignAccounts(db: Db, { id, slug }: { id: string; slug: string }, locale: Locale) {
  const [totals, { transactions }] = await Promise.all([
    campaignTotals(db, id),
    transactionsPage(db, LedgerFilter.parse({ campagne: slug }), locale, 5),
  ])
  return { slug, totals, transactions }
}

/** The figures of every campaign that has entries, the latest first. One query. */
export async function totalsByCampaign(
  db: Db,
  locale: Locale,
): Promise<(CampaignTotals & { campaign: CampaignName })[]> {
  const rows = await db.execute<Record<string, string> & { campaign: CampaignName }>(sql`
    select ${campaignName(locale)} as campaign, ${columns}
    from ${entries} join campaigns c on c.id = t.campaign_id
    group by c.id order by c.opened_at desc nulls last, c.id desc`)
  return rows.map(({ campaign, ...row }) => ({ campaign, ...inCents(row) }))
}

const entries = sql`
  ledger_transactions t
  join ledger_entries n on n.transaction_id = t.id
  join ledger_accounts a on a.id = n.account_id`

const sumOf = (figure: keyof CampaignTotals, sign: SQL, which: SQL) =>
  sql`coalesce(${sign} sum(n.amount) filter (where ${which}), 0)::text as ${sql.identifier(figure)}`

const columns = sql.join(
  [
    sumOf(
      'promised',
      sql`+`,
      sql`a.kind = 'pledged' and t.code not in ('fulfilled', 'uncollected', 'voided')`,
    ),
    sumOf('collected', sql`-`, sql`a.kind = 'held' and t.code = 'collected'`),
    sumOf('uncollected', sql`-`, sql`a.kind = 'pledged' and t.code = 'uncollected'`),
    sumOf('voided', sql`-`, sql`a.kind = 'pledged' and t.code = 'voided'`),
    sumOf('fees', sql`+`, sql`a.kind = 'stripe-fees'`),
    // What left, and what came back because the bank refused it.
    sumOf('refunded', sql`-`, sql`a.kind = 'stripe-clearing' and t.code in ('refunded', 'refund-failed')`),
    sumOf('held', sql`-`, sql`a.kind = 'held'`),
    sumOf('released', sql`+`, sql`a.kind = 'held' and t.code = 'released'`),
    sumOf('sponsored', sql`-`, sql`a.kind = 'sponsoring'`),
  ],
  sql`, `,
)

const inCents = (row: Record<string, string>) =>
  Object.fromEntries(figures.map((figure) => [figure, BigInt(row[figure] ?? 0)])) as CampaignTotals // each is a column
