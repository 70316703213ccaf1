import { act, theCity } from '#app/domain/act.ts'
import { beginRefund, queueRefunds, refuseRefund, settleRefund } from '#app/domain/funding/index.ts'
import type { Due, Job } from '../tools.ts'

/** Gives money back under the key of its row, once; its answer is applied, and heard again by webhook. One that waits at Stripe is only looked at. */
export const sendRefund: Job<'send-refund'> = async ({ db, stripe }, { refundId }) => {
  const wish = await act(db, theCity, (act) => beginRefund(act, refundId))
  if (!wish) return
  const before = wish.made ? await stripe.refund(wish.made) : wish.lookUp && (await stripe.refundMarked(wish))
  const facts = before || (await stripe.giveBack(wish))
  await act(db, theCity, (act) =>
    'refused' in facts ? refuseRefund(act, refundId, facts.refused) : settleRefund(act, facts),
  )
}

export const queueDueRefunds: Due = ({ db }, at) => queueRefunds(db, at)
