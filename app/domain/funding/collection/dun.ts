import { eq } from 'drizzle-orm'
import type { PaymentFacts } from '#app/lib/money/stripe-facts.ts'
import { type Payment, payments, pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { asCampaign, type Locked } from '../ground/lock-pledge.ts'
import type { Outcome } from '../ground/quarantine.ts'
import { record } from '../news.ts'
import { everyHours, laterBy, mendDays, planRetry } from './attempts.ts'
import { declineKind } from './declines.ts'
import { failPledge } from './fail-pledge.ts'

/**
 * A card was refused (MONEY.md, cases 28 to 31). Its owner has seven days from the first refusal on to mend it by a signed
 * link; what a second try may heal is tried again every two days, the last time as they end. What her bank wants her for is
 * never tried without her, and a lost or stolen card never again at all.
 */
export async function dun(act: Act, locked: Locked, payment: Payment, facts: PaymentFacts): Promise<Outcome> {
  const { tx, at } = act
  const { pledge, campaign } = locked
  const { decline, paymentIntentId } = facts
  const kind = declineKind(decline)
  await tx
    .update(payments)
    .set({
      state: kind === 'owner' ? 'needs-owner' : 'declined',
      paymentIntentId: paymentIntentId ?? payment.paymentIntentId,
      declineCode: decline?.declineCode ?? decline?.code ?? null,
      adviceCode: decline?.adviceCode ?? null,
      endedAt: at,
    })
    .where(eq(payments.id, payment.id))
  if (pledge.state !== 'collecting') return 'applied'
  const first = pledge.mendUntil === null
  const mendUntil = pledge.mendUntil ?? laterBy(at, mendDays * 24)
  if (at >= mendUntil) {
    await failPledge(act, locked)
    return 'applied'
  }
  if (first)
    await tx
      .update(pledges)
      .set({ mendUntil, remindAt: laterBy(at, everyHours, mendUntil), reminders: 1 })
      .where(eq(pledges.id, pledge.id))
  await planRetry(act, { ...pledge, mendUntil })
  // Later refusals are told by the mails that go out every two days anyway.
  await record(act, first ? 'payment-needs-owner' : 'payment-refused', asCampaign(campaign), {
    pledgeId: pledge.id,
    kind,
  })
  return 'applied'
}
