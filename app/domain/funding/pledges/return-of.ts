import { and, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  type Checkout,
  campaigns,
  checkouts,
  type Pledge,
  type PledgeState,
  pledges,
  type Translated,
} from '#db/schema/index.ts'

/** A promise as its owner finds it when she comes back from the hosted page. */
export type ReturnedPledge = {
  state: PledgeState
  amount: bigint
  card: Pledge['card']
  cardEndsAt: Date | null
  campaign: { slug: string; title: Translated; deadlineAt: Date }
  /** The newest page: the session at Stripe, and what came of it here. */
  checkout: Pick<Checkout, 'sessionId' | 'result' | 'purpose'> | null
  now: Date
}

/** Null for anybody but its owner. */
export async function returnOf(db: Db, pledgeId: string, personId: string): Promise<ReturnedPledge | null> {
  const [row] = await db
    .select({
      state: pledges.state,
      amount: pledges.amount,
      card: pledges.card,
      cardEndsAt: pledges.cardEndsAt,
      campaign: { slug: campaigns.slug, title: campaigns.title, deadlineAt: campaigns.deadlineAt },
      checkout: { sessionId: checkouts.sessionId, result: checkouts.result, purpose: checkouts.purpose },
      now: sql`city_now()`.mapWith(pledges.at),
    })
    .from(pledges)
    .innerJoin(campaigns, eq(campaigns.id, pledges.campaignId))
    .leftJoin(checkouts, eq(checkouts.pledgeId, pledges.id))
    .where(and(eq(pledges.id, pledgeId), eq(pledges.personId, personId)))
    .orderBy(desc(checkouts.id))
    .limit(1)
  return row ?? null
}
