import { eq } from 'drizzle-orm'
import { payments, pledges, refunds } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { lockPledge } from '../ground/lock-pledge.ts'
import { planPledgeRefund } from './plan-pledge-refund.ts'
import { refundArrived } from './settle-refund.ts'

/**
 * What a card did not take back has been given back by the commune's bank: the giver is owed nothing more, and reads so.
 * Refused (`not-found`) where the refund is not of a promise, or did not fail.
 */
export async function giveBackByTransfer(
  act: Act,
  { refundId, key }: { refundId: string; key: string },
): Promise<void> {
  const [failed] = await act.tx
    .select({ refund: refunds, payment: payments, pledgeId: pledges.id })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .innerJoin(pledges, eq(pledges.id, payments.pledgeId))
    .where(eq(refunds.id, refundId))
  if (failed?.refund.state !== 'failed') throw new Refusal('not-found', 404)
  const locked = await lockPledge(act, failed.pledgeId)
  const { amount, reason } = failed.refund
  const made = await planPledgeRefund(act, locked, failed.payment, { key, amount, reason, made: key })
  await refundArrived(act, locked, { id: made.refundId, made: key, from: { kind: 'bank' } })
}
