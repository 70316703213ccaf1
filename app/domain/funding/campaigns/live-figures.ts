import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { cents, int, type RowOf, read, shape } from '#db/read/index.ts'

/** What a campaign has come to at this moment, in cents: for the desk alone, since it moves with each promise. */
export const live = shape({
  /** Frozen at its end; each of the others is another thing, never a sum of them. */
  promised: cents,
  /** Promises that count, or counted when it ended. */
  pledges: int,
  /** Debited for good, and of that what went back, as the ledger has them. */
  collected: cents,
  refunded: cents,
  /** Still being collected: the goal was reached. */
  collecting: cents,
  failed: cents,
})
export type LiveFigures = RowOf<typeof live>

/** The figures of a campaign `c`, read as `live`: one pass over its pledges, one over its entries. */
export const liveFigures = sql`f.promised, f.pledges, k.collected, k.refunded, f.collecting, f.failed`
export const joinLiveFigures = sql`
  left join campaign_outcomes fo on fo.campaign_id = c.id
  cross join lateral (
    select coalesce(fo.promised, coalesce(sum(p.amount) filter (where p.state = 'confirmed'), 0)) as promised,
      coalesce(fo.pledges, count(*) filter (where p.state = 'confirmed'))::int as pledges,
      coalesce(sum(p.amount) filter (where p.state = 'collecting'), 0) as collecting,
      coalesce(sum(p.amount) filter (where p.state = 'failed'), 0) as failed
    from pledges p where p.campaign_id = c.id) f
  cross join lateral (
    select coalesce(-sum(e.amount) filter (where t.code = 'collected' and a.kind = 'held'), 0) as collected,
      coalesce(-sum(e.amount) filter (where t.code in ('refunded', 'refund-failed') and a.kind = 'stripe-clearing'), 0) as refunded
    from ledger_transactions t join ledger_entries e on e.transaction_id = t.id join ledger_accounts a on a.id = e.account_id
    where t.campaign_id = c.id) k`

/** Those of one campaign; null where there is none. */
export async function liveFiguresOf(db: Db, campaignId: string): Promise<LiveFigures | null> {
  const [row] = await read(db, live)`
    select ${liveFigures} from campaigns c ${joinLiveFigures} where c.id = ${campaignId}`
  return row ?? null
}
