import { eq } from 'drizzle-orm'
import type { CheckoutFacts } from '#app/lib/money/stripe-facts.ts'
import { isUuid } from '#app/lib/uuid.ts'
import { checkouts } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { mendExpired } from '../collection/open-mend.ts'
import { settlePayment } from '../collection/settle-payment.ts'
import { type Outcome, quarantine } from '../ground/quarantine.ts'
import { confirmPledge } from '../pledges/confirm-pledge.ts'
import { releasePledge } from '../pledges/release-pledge.ts'
import { releaseSponsorship } from '../sponsoring/release-sponsorship.ts'
import { settleSponsorship } from '../sponsoring/settle-sponsorship.ts'

/**
 * Applies what a hosted page came to: the same whether a webhook, a return or a look tells it. A page without our mark
 * belongs to another use of the same account, and is ignored.
 * @param finishedAt when it came to that, as an event says; null when it is only seen now.
 */
export async function applyCheckout(
  act: Act,
  facts: CheckoutFacts,
  finishedAt: Date | null,
): Promise<Outcome> {
  const { marks, sessionId, status, saved, payment } = facts
  const { checkoutId, pledgeId } = marks
  if (!checkoutId) return 'ignored'
  const checkout = await checkoutMarked(act, checkoutId)
  if (!checkout)
    return quarantine(
      act,
      'webhook-quarantined',
      { kind: 'session', id: sessionId },
      { why: 'no such checkout' },
    )
  switch (checkout.purpose) {
    case 'promise':
    case 'card':
      if (saved) return confirmPledge(act, { checkoutId, sessionId, pledgeId, saved, finishedAt })
      return status === 'expired' ? releasePledge(act, { checkoutId }) : 'nothing-to-do'
    case 'mend':
      if (payment) return settlePayment(act, payment)
      return status === 'expired' ? mendExpired(act, checkoutId) : 'nothing-to-do'
    case 'sponsoring':
      if (payment) {
        const settled = await settleSponsorship(act, checkoutId, payment)
        if (settled !== 'nothing-to-do') return settled
      }
      return status === 'expired' ? releaseSponsorship(act, { checkoutId }) : 'nothing-to-do'
  }
}

/** Ids of others than ours are no uuid, and never reach a query. */
async function checkoutMarked({ tx }: Act, checkoutId: string) {
  if (!isUuid(checkoutId)) return undefined
  const [checkout] = await tx.select().from(checkouts).where(eq(checkouts.id, checkoutId))
  return checkout
}
