import { act, theCity } from '#app/domain/act.ts'
import {
  applyCheckout,
  cardForgotten,
  cardToForget,
  customerToForget,
  mendExpired,
  pageClosed,
  pageToClose,
  pageToLookAt,
  queueLeftOver,
  queueStalePages,
} from '#app/domain/funding/index.ts'
import type { Due, Job } from '../tools.ts'

/** Closes at Stripe a hosted page that ended here. */
export const closePage: Job<'close-page'> = async ({ db, stripe }, { checkoutId }) => {
  const sessionId = await pageToClose(db, checkoutId)
  if (!sessionId) return
  await stripe.expireSession(sessionId)
  await act(db, theCity, (act) => pageClosed(act, checkoutId))
}

/** Has Stripe forget the card of a promise that will never be charged again. */
export const forgetCard: Job<'forget-card'> = async ({ db, stripe }, { pledgeId }) => {
  const paymentMethodId = await cardToForget(db, pledgeId)
  if (!paymentMethodId) return
  await stripe.detachCard(paymentMethodId)
  await act(db, theCity, (act) => cardForgotten(act, pledgeId))
}

/** The same for a card that no promise ever held, or holds no more. */
export const forgetLooseCard: Job<'forget-loose-card'> = ({ stripe }, { paymentMethodId }) =>
  stripe.detachCard(paymentMethodId)

/** Takes the address of an erased account away from its customer. */
export const forgetCustomer: Job<'forget-customer'> = async ({ db, stripe }, { personId }) => {
  const customerId = await customerToForget(db, personId)
  if (customerId) await stripe.forgetCustomer(customerId)
}

export const queueWhatIsLeftOver: Due = ({ db }) => queueLeftOver(db)

/** Looks at a page on which somebody was to pay and whose time is over: closed, then applied as it is. */
export const lookAtPage: Job<'look-at-page'> = async ({ db, stripe }, { checkoutId }) => {
  const page = await pageToLookAt(db, checkoutId)
  if (!page) return
  if (page.sessionId) await stripe.expireSession(page.sessionId)
  const facts = page.sessionId ? await stripe.checkout(page.sessionId) : null
  await act(db, theCity, (act) => (facts ? applyCheckout(act, facts, null) : mendExpired(act, checkoutId)))
}

export const queuePagesToLookAt: Due = ({ db }, at) => queueStalePages(db, at)
