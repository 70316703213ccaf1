import { sql } from 'drizzle-orm'

/** What a campaign has come to, in cents. `promised` is frozen at its end; each of the others is another thing, never a sum of them. */
export type CampaignFigures = {
  promised: bigint
  /** Promises that count, or counted when it ended. */
  pledges: number
  collected: bigint
  /** Still being collected: the goal was reached. */
  collecting: bigint
  failed: bigint
}
export type FiguresRow = {
  promised: string
  pledges: number
  collected: string
  collecting: string
  failed: string
}

/** The figures of a campaign `c`, as the columns that `asFigures` reads: one pass over its pledges. */
export const figures = sql`f.promised, f.pledges, f.collected, f.collecting, f.failed`
export const joinFigures = sql`
  left join campaign_outcomes o on o.campaign_id = c.id
  cross join lateral (
    select coalesce(o.promised, coalesce(sum(p.amount) filter (where p.state = 'confirmed'), 0))::text as promised,
      coalesce(o.pledges, count(*) filter (where p.state = 'confirmed'))::int as pledges,
      coalesce(sum(p.amount) filter (where p.state = 'collected'), 0)::text as collected,
      coalesce(sum(p.amount) filter (where p.state = 'collecting'), 0)::text as collecting,
      coalesce(sum(p.amount) filter (where p.state = 'failed'), 0)::text as failed
    from pledges p where p.campaign_id = c.id) f`

export const asFigures = ({
  promised,
  pledges,
  collected,
  collecting,
  failed,
}: FiguresRow): CampaignFigures => ({
  pledges,
  promised: BigInt(promised),
  collected: BigInt(collected),
  collecting: BigInt(collecting),
  failed: BigInt(failed),
})
