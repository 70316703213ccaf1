import { and, eq, isNull } from 'drizzle-orm'
import { checkouts, payers } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import type { CheckoutWish } from './checkout-wish.ts'

/** Keeps who a payer is at Stripe, the first answer for good, and returns it. */
export async function notePayer(
  { tx, at }: Act,
  { payer, sponsorshipId }: Pick<CheckoutWish, 'payer' | 'sponsorshipId'>,
  customerId: string,
): Promise<string> {
  const who = sponsorshipId ? { organisationId: payer.id } : { personId: payer.id }
  await tx
    .insert(payers)
    .values({ ...who, customerId, at })
    .onConflictDoNothing()
  const [kept] = await tx
    .select({ customerId: payers.customerId })
    .from(payers)
    .where(sponsorshipId ? eq(payers.organisationId, payer.id) : eq(payers.personId, payer.id))
  return kept!.customerId // it was there, or was just written
}

/** Keeps which session Stripe made for a checkout. Its key gives the same one again, so that a second note changes nothing. */
export async function noteSession(
  { tx }: Act,
  { checkoutId, sessionId, url }: { checkoutId: string; sessionId: string; url: string | null },
): Promise<void> {
  await tx
    .update(checkouts)
    .set({ sessionId, url })
    .where(and(eq(checkouts.id, checkoutId), isNull(checkouts.sessionId)))
}
