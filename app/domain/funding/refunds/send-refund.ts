import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { payments, refunds } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'

export type RefundWish = {
  refundId: string
  key: string
  amount: bigint
  paymentIntentId: string
  /** It was asked for so long ago that its key may be forgotten: what came of it is looked up first. */
  lookUp: boolean
}

/** Notes that a refund is sent, before it is. Null when it was answered. */
export async function beginRefund({ tx, at }: Act, refundId: string): Promise<RefundWish | null> {
  const [row] = await tx
    .select({ refund: refunds, paymentIntentId: payments.paymentIntentId })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(and(eq(refunds.id, refundId), inArray(refunds.state, ['planned', 'sent'])))
    .for('update', { of: refunds })
  if (!row?.paymentIntentId) return null
  const sentAt = row.refund.sentAt ?? at
  await tx.update(refunds).set({ state: 'sent', sentAt }).where(eq(refunds.id, refundId))
  return {
    refundId,
    key: `refund:${refundId}`,
    amount: row.refund.amount,
    paymentIntentId: row.paymentIntentId,
    lookUp: at.getTime() - sentAt.getTime() > 23 * 3_600_000,
  }
}

/** Refunds that wait for Stripe and may have lost their job. */
export async function queueRefunds(db: Db): Promise<void> {
  const waiting = await db
    .select({ id: refunds.id })
    .from(refunds)
    .where(and(inArray(refunds.state, ['planned', 'sent'])))
    .limit(200)
  if (waiting.length > 0)
    await act(db, theCity, async ({ tx }) => {
      for (const { id } of waiting) await enqueue(tx, 'send-refund', { refundId: id }, `refund:${id}`)
    })
}
