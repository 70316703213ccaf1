import { type Checkout, checkouts } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { checkoutMinutes } from './checkout-wish.ts'

type Of = Pick<typeof checkouts.$inferInsert, 'purpose' | 'pledgeId' | 'sponsorshipId' | 'amount'>

/**
 * Writes the row under whose key Stripe is asked for a hosted page, which the step after this one does, outside of any
 * transaction. What the page holds is released when its time is over.
 * @param notAfter its time ends then, if that comes sooner.
 */
export async function newCheckout({ tx, at }: Act, of: Of, notAfter?: Date): Promise<Checkout> {
  const life = new Date(at.getTime() + checkoutMinutes * 60_000)
  const expiresAt = notAfter && notAfter < life ? notAfter : life
  const [checkout] = await tx
    .insert(checkouts)
    .values({ ...of, at, expiresAt })
    .returning()
  return checkout! // an insert returns its row
}
