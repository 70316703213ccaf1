import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { campaigns, checkouts, type PledgeState, pledges, type Translated } from '#db/schema/index.ts'

/** A promise as its owner finds it when she comes back from the hosted page. */
export type ReturnedPledge = {
  state: PledgeState
  amount: bigint
  card: { brand: string; last4: string } | null
  campaign: { slug: string; title: Translated; deadlineAt: Date }
  /** The newest page: the session at Stripe, and what came of it here. */
  checkout: { sessionId: string | null; result: string | null } | null
}

/** Null for anybody but its owner. */
export async function returnOf(db: Db, pledgeId: string, personId: string): Promise<ReturnedPledge | null> {
  const [row] = await db
    .select({
      state: pledges.state,
      amount: pledges.amount,
      card: pledges.card,
      campaign: { slug: campaigns.slug, title: campaigns.title, deadlineAt: campaigns.deadlineAt },
      checkout: { sessionId: checkouts.sessionId, result: checkouts.result },
    })
    .from(pledges)
    .innerJoin(campaigns, eq(campaigns.id, pledges.campaignId))
    .leftJoin(checkouts, eq(checkouts.pledgeId, pledges.id))
    .where(and(eq(pledges.id, pledgeId), eq(pledges.personId, personId)))
    .orderBy(desc(checkouts.id))
    .limit(1)
  return row ?? null
}
