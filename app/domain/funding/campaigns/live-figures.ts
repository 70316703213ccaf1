import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'

/** What a campaign has come to at this moment, in cents: for the desk alone, since it moves with each promise. */
export type LiveFigures = {
  /** Frozen at its end; each of the others is another thing, never a sum of them. */
  promised: bigint
  /** Promises that count, or counted when it ended. */
  pledges: number
  collected: bigint
  /** Still being collected: the goal was reached. */
  collecting: bigint
  failed: bigint
}
export type LiveFiguresRow = Record<Exclude<keyof LiveFigures, 'pledges'>, string> & { pledges: number }

/** The figures of a campaign `c`, as the columns that `asLiveFigures` reads: one pass over its pledges. */
export const liveFigures = sql`f.promised, f.pledges, f.collected, f.collecting, f.failed`
export const joinLiveFigures = sql`
  left join campaign_outcomes fo on fo.campaign_id = c.id
  cross join lateral (
    select coalesce(fo.promised, coalesce(sum(p.amount) filter (where p.state = 'confirmed'), 0))::text as promised,
      coalesce(fo.pledges, count(*) filter (where p.state = 'confirmed'))::int as pledges,
      coalesce(sum(p.amount) filter (where p.state = 'collected'), 0)::text as collected,
      coalesce(sum(p.amount) filter (where p.state = 'collecting'), 0)::text as collecting,
      coalesce(sum(p.amount) filter (where p.state = 'failed'), 0)::text as failed
    from pledges p where p.campaign_id = c.id) f`

export const asLiveFigures = ({
  promised,
  pledges,
  collected,
  collecting,
  failed,
}: LiveFiguresRow): LiveFigures => ({
  pledges,
  promised: BigInt(promised),
  collected: BigInt(collected),
  collecting: BigInt(collecting),
  failed: BigInt(failed),
})

/** Those of one campaign; null where there is none. */
export async function liveFiguresOf(db: Db, campaignId: string): Promise<LiveFigures | null> {
  const [row] = await db.execute<LiveFiguresRow>(
    sql`select ${liveFigures} from campaigns c ${joinLiveFigures} where c.id = ${campaignId}`,
  )
  return row ? asLiveFigures(row) : null
}
