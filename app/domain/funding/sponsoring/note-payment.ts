import { and, eq, isNull, sql } from 'drizzle-orm'
import type { PaymentFacts } from '#app/lib/money/stripe-facts.ts'
import { type Checkout, checkouts, payments, type Sponsorship } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'

/** What Stripe says of a payment that succeeded. */
export type Paid = PaymentFacts & { chargeId: string }

/** The page that was paid is done; another that was open for the same package is so no more. */
export async function endCheckouts({ tx, at }: Act, sponsorshipId: string, paidId: string): Promise<void> {
  await tx
    .update(checkouts)
    .set({
      endedAt: at,
      result: sql`case when ${checkouts.id} = ${paidId} then 'completed' else 'replaced' end`,
    })
    .where(and(eq(checkouts.sponsorshipId, sponsorshipId), isNull(checkouts.endedAt)))
}

/** What was taken, as a row that a refund can name; the database knows one of them that is no `surplus`. */
export async function notePayment(
  { tx, at }: Act,
  { id: sponsorshipId }: Sponsorship,
  { id: checkoutId }: Checkout,
  { amount, chargeId, paymentIntentId, fee }: Paid,
  { surplus }: { surplus: boolean },
): Promise<{ id: string }> {
  const [payment] = await tx
    .insert(payments)
    .values({
      ...{ sponsorshipId, checkoutId, amount, chargeId, paymentIntentId, fee, surplus, at },
      ...{ state: 'succeeded' as const, dueAt: at, sentAt: at, endedAt: at },
      number: sql`(select coalesce(max(number), 0) + 1 from payments where sponsorship_id = ${sponsorshipId})`,
    })
    .returning({ id: payments.id })
  return payment! // an insert returns its row
}
