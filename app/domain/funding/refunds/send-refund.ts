import { and, eq, inArray, lte } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { payments, refunds } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'

const minute = 60_000
/** After each try twice as long as after the one before, six hours at most. */
const nextTry = (at: Date, tries: number) =>
  new Date(at.getTime() + Math.min(minute * 2 ** tries, 360 * minute))
/** Banks take days over a refund that Stripe calls pending: it tells us by webhook, and is looked at once a day. */
export const lookAgain = (at: Date) => new Date(at.getTime() + 24 * 60 * minute)

export type RefundWish = {
  refundId: string
  key: string
  amount: bigint
  paymentIntentId: string
  /** Stripe has made it: it is only looked at. */
  made: string | null
  /** It was asked for so long ago that its key may be forgotten: what came of it is looked up first. */
  lookUp: boolean
}

/** Notes that a refund is sent, before it is. Null when it was answered, or is not due. */
export async function beginRefund({ tx, at }: Act, refundId: string): Promise<RefundWish | null> {
  const [row] = await tx
    .select({ refund: refunds, paymentIntentId: payments.paymentIntentId })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(and(eq(refunds.id, refundId), inArray(refunds.state, ['planned', 'sent']), lte(refunds.dueAt, at)))
    .for('update', { of: refunds })
  if (!row?.paymentIntentId) return null
  const { tries, amount, refundId: made } = row.refund
  const sentAt = row.refund.sentAt ?? at
  await tx
    .update(refunds)
    .set({ state: 'sent', sentAt, tries: tries + 1, dueAt: nextTry(at, tries) })
    .where(eq(refunds.id, refundId))
  return {
    ...{ refundId, amount, made, paymentIntentId: row.paymentIntentId },
    key: `refund:${refundId}`,
    lookUp: at.getTime() - sentAt.getTime() > 23 * 3_600_000,
  }
}

/** Refunds that are due to be asked for, or looked at, again. */
export async function queueRefunds(db: Db, at: Date): Promise<void> {
  const waiting = await db
    .select({ id: refunds.id })
    .from(refunds)
    .where(and(inArray(refunds.state, ['planned', 'sent']), lte(refunds.dueAt, at)))
    .limit(200)
  if (waiting.length > 0)
    await act(db, theCity, async ({ tx }) => {
      for (const { id } of waiting) await enqueue(tx, 'send-refund', { refundId: id }, `refund:${id}`)
    })
}
