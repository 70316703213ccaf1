import { sql } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { cents, type RowOf, read, shape } from '#db/read/index.ts'
import { type CampaignName, campaignColumn, campaignName, LedgerFilter } from './filter.ts'
import { linesPage } from './lines-page.ts'

/**
 * What a campaign comes to as far as it is published, each figure by its own name, in cents: what is promised is not
 * collected. The database has one function that says them (`campaign_figures`), whichever page asks.
 */
const totals = shape({
  /** All that was confirmed and not withdrawn by its owner, whatever became of it. */
  promised: cents,
  collected: cents,
  /** Promised, and nobody was charged: the goal was missed, or the campaign cancelled. */
  voided: cents,
  fees: cents,
  refunded: cents,
  /** Taken back by the givers' banks, for good. */
  lost: cents,
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
    select ${columns} from campaign_figures(${campaignId}) f`
  return row! // the function has one row
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
    from campaigns c cross join lateral campaign_figures(c.id) f
    where exists (select from public_lines l where l.campaign_id = c.id)
    order by c.opened_at desc nulls last, c.id desc`
  return rows.map(({ campaign, ...row }) => ({ campaign: campaign!, ...row })) // each is of a campaign
}

const columns = sql`f.promised, f.collected, f.voided, f.fees, f.refunded, f.lost, f.held, f.released, f.sponsored`
