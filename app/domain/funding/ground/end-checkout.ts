import { and, eq, isNull } from 'drizzle-orm'
import { type Checkout, checkouts } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'

type Result = NonNullable<Checkout['result']>

/**
 * Ends a checkout that was open. Unless it was completed its page is closed at Stripe too (`left-over.ts`); what is
 * finished there all the same is judged when it is heard of.
 */
export async function endCheckout({ tx, at }: Act, checkoutId: string, result: Result): Promise<void> {
  await tx
    .update(checkouts)
    .set({ endedAt: at, result })
    .where(and(eq(checkouts.id, checkoutId), isNull(checkouts.endedAt)))
}

/** Ends whatever page is open for a pledge. */
export async function endCheckoutsOf({ tx, at }: Act, pledgeId: string, result: Result): Promise<void> {
  await tx
    .update(checkouts)
    .set({ endedAt: at, result })
    .where(and(eq(checkouts.pledgeId, pledgeId), isNull(checkouts.endedAt)))
}
