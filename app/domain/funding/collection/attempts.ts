import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { type Payment, type Pledge, payments } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { declineKind } from './declines.ts'

const hours = 3_600_000
/** From the first refusal on, for so long its owner may mend a payment; every so often she is written to, or it is tried again. */
export const mendDays = 7
export const everyHours = 48

export const laterBy = (at: Date, hoursLater: number, atMost: Date | null = null): Date => {
  const later = new Date(at.getTime() + hoursLater * hours)
  return atMost && atMost < later ? atMost : later
}

/** Writes the next attempt to collect a promise, before Stripe is asked anything. */
export async function planAttempt(
  { tx, at }: Act,
  { id: pledgeId, amount }: Pick<Pledge, 'id' | 'amount'>,
  { dueAt, checkoutId = null }: { dueAt: Date; checkoutId?: string | null },
): Promise<Payment> {
  const [payment] = await tx
    .insert(payments)
    .values({
      ...{ pledgeId, amount, dueAt, checkoutId, at },
      number: sql`(select coalesce(max(number), 0) + 1 from payments where pledge_id = ${pledgeId})`,
    })
    .returning()
  return payment! // an insert returns its row
}

/** Takes back what was planned and not yet sent: whatever was sent is answered by Stripe alone. */
export async function cancelPlanned({ tx, at }: Act, pledgeId: string): Promise<void> {
  await tx
    .update(payments)
    .set({ state: 'cancelled', endedAt: at })
    .where(and(eq(payments.pledgeId, pledgeId), eq(payments.state, 'planned'), isNull(payments.checkoutId)))
}

/** Whether an attempt is planned, or sent and not answered. */
export async function attemptUnderWay({ tx }: Act, pledgeId: string): Promise<Payment | undefined> {
  const [payment] = await tx
    .select()
    .from(payments)
    .where(and(eq(payments.pledgeId, pledgeId), inArray(payments.state, ['planned', 'sent'])))
  return payment
}

/** Plans the next try without its owner, if the last refusal allows one and nothing is under way. */
export async function planRetry(act: Act, pledge: Pledge): Promise<void> {
  if (pledge.state !== 'collecting' || !pledge.mendUntil || act.at >= pledge.mendUntil) return
  if (await attemptUnderWay(act, pledge.id)) return
  const [last] = await act.tx
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.pledgeId, pledge.id),
        inArray(payments.state, ['declined', 'needs-owner']),
        isNull(payments.checkoutId),
      ),
    )
    .orderBy(desc(payments.number))
    .limit(1)
  if (!last || last.state === 'needs-owner') return
  if (declineKind({ code: null, declineCode: last.declineCode, adviceCode: last.adviceCode }) !== 'later')
    return
  await planAttempt(act, pledge, { dueAt: laterBy(act.at, everyHours, pledge.mendUntil) })
}

/** Has the intents of refused attempts closed at Stripe, so that none of them can ever be finished. */
export async function closeRefused({ tx }: Act, pledgeId: string): Promise<void> {
  const refused = await tx
    .select({ paymentIntentId: payments.paymentIntentId })
    .from(payments)
    .where(and(eq(payments.pledgeId, pledgeId), inArray(payments.state, ['declined', 'needs-owner'])))
  for (const { paymentIntentId } of refused)
    if (paymentIntentId)
      await enqueue(tx, 'cancel-payment', { paymentIntentId }, `cancel-payment:${paymentIntentId}`)
}
