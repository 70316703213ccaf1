import type { Act, Actor } from '#app/domain/act.ts'
import { act, nobody } from '#app/domain/act.ts'
import {
  applyCheckout,
  type CheckoutWish,
  notePayer,
  noteSession,
  type Outcome,
  tellRefusedCall,
} from '#app/domain/funding/index.ts'
import type { Locale } from '#app/lib/language.ts'
import { WishRefused } from '#app/services/stripe/index.ts'
import type { Instance } from './context.ts'

type Page = {
  actor: Actor
  locale: Locale
  /** Paths of ours, where the hosted page leads back to: done, and not done. */
  back: string
  cancel: string
  /** What is paid for, as the hosted page says it; a saved card is for nothing yet. */
  what: string
  /** What its button binds to where nothing is paid yet, with the sum that was promised. */
  note?: (promised: bigint) => string
  /** The same wish under another key, when Stripe will not answer the one of the `refused` checkout. */
  again: (act: Act, refused: string) => Promise<CheckoutWish>
}

/**
 * The address of the hosted page for this wish. The row of the wish was committed before: whatever breaks here, the
 * same page is asked for again under the same key. Null when it is finished or closed already.
 */
export async function hostedPage(instance: Instance, wish: CheckoutWish, page: Page): Promise<string | null> {
  if (wish.sessionId) return wish.url
  try {
    return await askFor(instance, wish, page)
  } catch (error) {
    if (!(error instanceof WishRefused)) throw error
    const other = await act(instance.db, page.actor, (act) => page.again(act, wish.checkoutId))
    if (other.sessionId) return other.url
    // Another key does not help either: Stripe will never take what we ask.
    return askFor(instance, other, page).catch(
      tellRefusedCall(instance.db, { kind: 'checkout', id: other.checkoutId }),
    )
  }
}

async function askFor(
  { db, stripe, origin }: Instance,
  wish: CheckoutWish,
  page: Page,
): Promise<string | null> {
  const { checkoutId, pledgeId, sponsorshipId, paymentId, amount, payer } = wish
  const customerId = payer.customerId ?? (await becomePayer({ db, stripe }, wish))
  const { sessionId, url } = await stripe.askForSession({
    key: `checkout:${checkoutId}`,
    customerId,
    marks: { checkoutId, pledgeId, sponsorshipId, paymentId },
    locale: page.locale,
    successUrl: origin + page.back,
    cancelUrl: origin + page.cancel,
    expiresAt: wish.sessionExpiresAt,
    note: wish.promised === null ? undefined : page.note?.(wish.promised),
    pay: amount > 0n ? { amount, what: page.what } : null,
  })
  await act(db, page.actor, (act) => noteSession(act, { checkoutId, sessionId, url }))
  return url
}

async function becomePayer(
  { db, stripe }: Pick<Instance, 'db' | 'stripe'>,
  wish: CheckoutWish,
): Promise<string> {
  const { id, email } = wish.payer
  const customerId = await stripe.makeCustomer({ key: `customer:${id}`, email, id })
  return act(db, nobody, (act) => notePayer(act, wish, customerId))
}

/**
 * What the hosted page came to, seen when its user comes back from it: Stripe is asked, and the answer applied as a
 * webhook would have it (MONEY.md, case 7). A webhook that was there first has done it already (6).
 */
export async function takeReturn(
  { db, stripe }: Pick<Instance, 'db' | 'stripe'>,
  sessionId: string,
): Promise<Outcome> {
  const facts = await stripe.checkout(sessionId)
  return act(db, nobody, (act) => applyCheckout(act, facts, null))
}
