import { z } from 'zod'
import type { Act } from '../../act.ts'
import { euros, readBack } from '../../amount.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'
import { lockPledge } from '../ground/lock-pledge.ts'
import { planPledgeRefund, successOf } from './plan-pledge-refund.ts'

/** `key` is made by the form: a second click is the same refund. */
export const RefundInput = z.object({
  key: z.uuid(),
  amount: euros,
  reason: written().min(3).max(500),
})
export const RefundForm = RefundInput.extend(readBack)
export type RefundInput = z.output<typeof RefundInput>

/**
 * The treasurer gives money back, whole or in part, with a reason that its owner reads. Refused: `not-found` (404) when
 * the promise was not collected, `amount-of-zero`, `refund-above-paid` (422).
 */
export async function refund(
  act: Act,
  { pledgeId, ...input }: RefundInput & { pledgeId: string },
): Promise<{ refundId: string; fresh: boolean }> {
  allow(act.actor, 'refund.make')
  if (input.amount <= 0n) throw new Refusal('amount-of-zero', 422, 'amount')
  const locked = await lockPledge(act, pledgeId)
  return planPledgeRefund(act, locked, await successOf(act, pledgeId), input)
}
