import { asc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type Campaign, campaigns, type Reward, rewards } from '#db/schema/index.ts'

/** A campaign as it was written, with its deadline as a day and an hour in Paris. */
export type CampaignAtDesk = Campaign & { deadlineOn: string; deadlineHour: number; rewards: Reward[] }

/** A campaign for its form; null where there is none. */
export async function campaignAtDesk(db: Db, slug: string): Promise<CampaignAtDesk | null> {
  const inParis = sql`city_time(${campaigns.deadlineAt})`
  const [row] = await db
    .select({
      campaign: campaigns,
      deadlineOn: sql<string>`${inParis}::date::text`,
      deadlineHour: sql<number>`extract(hour from ${inParis})::int`,
    })
    .from(campaigns)
    .where(eq(campaigns.slug, slug))
  if (!row) return null
  const { campaign, ...deadline } = row
  const list = await db
    .select()
    .from(rewards)
    .where(eq(rewards.campaignId, campaign.id))
    .orderBy(asc(rewards.position))
  return { ...campaign, ...deadline, rewards: list }
}
