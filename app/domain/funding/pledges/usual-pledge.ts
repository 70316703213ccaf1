import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { cents, nullable, read, shape } from '#db/read/index.ts'
import { amountIsRead, isOnTheWall } from '../campaigns/backers-of.ts'

const middle = shape({ usual: nullable(cents) })

/**
 * What is usually promised to a campaign, in cents: the sum in the middle of those that its wall shows, and of no others.
 * Whoever sends one amount after another learns from where she is asked again what this is. Null while fewer than five are
 * shown.
 */
export async function usualPledge(
  db: Db,
  campaign: { slug: string } | { pledgeId: string },
): Promise<bigint | null> {
  const which =
    'slug' in campaign
      ? sql`c.slug = ${campaign.slug}`
      : sql`c.id = (select campaign_id from pledges where id = ${campaign.pledgeId})`
  const [row] = await read(db, middle)`
    select case when count(*) >= 5 then percentile_disc(0.5) within group (order by p.amount) end as usual
    from campaigns c join pledges p on p.campaign_id = c.id
    where ${which} and ${isOnTheWall} and ${amountIsRead}`
  return row?.usual ?? null
}
