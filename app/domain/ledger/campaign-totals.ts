import { type SQL, sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { cents, type RowOf, read, shape } from '#db/read/index.ts'
import { type CampaignName, campaignColumn, campaignName, LedgerFilter } from './filter.ts'
import { linesPage } from './lines-page.ts'

/**
 * What a campaign comes to as far as it is published, each figure by its own name, in cents: what is promised is not
 * collected.
 */
const totals = shape({
  /** All that was confirmed and not withdrawn by its owner, whatever became of it. */
  promised: cents,
  collected: cents,
  /** Promised, and nobody was charged: the goal was missed, or the campaign cancelled. */
  voided: cents,
  fees: cents,
  refunded: cents,
  /** Held until the campaign is settled. */
  held: cents,
  /** Made over to the project. */
  released: cents,
  /** Invoiced to the sponsors that go with it, without VAT, less what was cancelled: no part of its goal. */
  sponsored: cents,
})
export type CampaignTotals = RowOf<typeof totals>
const campaignTotalsRow = shape({ campaign: campaignColumn, ...totals.columns })

/** The figures of one campaign; all nought before the first line. */
export async function campaignTotals(db: Db, campaignId: string): Promise<CampaignTotals> {
  const [row] = await read(db, totals)`
    select ${columns} from ${entries} where l.campaign_id = ${campaignId}`
  return row! // an aggregate has one row
}

/** The figures of one campaign and its latest lines, for its own page. Two queries. */
export async function campaignAccounts(db: Db, { id, slug }: { id: string; slug: string }, locale: Locale) {
  const [totals, { lines }] = await Promise.all([
    campaignTotals(db, id),
    linesPage(db, LedgerFilter.parse({ campagne: slug }), locale, 5),
  ])
  return { slug, totals, lines }
}

/** The figures of every campaign that has entries, the latest first. One query. */
export async function totalsByCampaign(
  db: Db,
  locale: Locale,
): Promise<(CampaignTotals & { campaign: CampaignName })[]> {
  const rows = await read(db, campaignTotalsRow)`
    select ${campaignName(locale)} as campaign, ${columns}
    from ${entries} join campaigns c on c.id = l.campaign_id
    group by c.id order by c.opened_at desc nulls last, c.id desc`
  return rows.map(({ campaign, ...row }) => ({ campaign: campaign!, ...row })) // each is of a campaign
}

const entries = sql`public_lines l join public_line_entries n on n.position = l.position`

const sumOf = (figure: keyof CampaignTotals, sign: SQL, which: SQL) =>
  sql`coalesce(${sign} sum(n.amount) filter (where ${which}), 0) as ${sql.identifier(figure)}`

const columns = sql.join(
  [
    sumOf('promised', sql`+`, sql`n.account = 'pledged' and l.kind = 'promised'`),
    sumOf('collected', sql`-`, sql`n.account = 'held' and l.kind = 'collected'`),
    sumOf('voided', sql`-`, sql`n.account = 'pledged' and l.kind = 'voided'`),
    sumOf('fees', sql`+`, sql`n.account = 'stripe-fees'`),
    // What left, less what came back because the bank refused it.
    sumOf('refunded', sql`-`, sql`n.account = 'stripe-clearing' and l.kind = 'refunded'`),
    sumOf('held', sql`-`, sql`n.account = 'held'`),
    sumOf('released', sql`+`, sql`n.account = 'held' and l.kind = 'released'`),
    sumOf('sponsored', sql`-`, sql`n.account = 'sponsoring'`),
  ],
  sql`, `,
)
