import type Stripe from 'stripe'
import type { Locale } from '#app/lib/language.ts'
import type { CheckoutFacts, Marks } from '#app/lib/money/stripe-facts.ts'
import { type Client, library } from './client.ts'
import { checkoutFacts, marksOf, metadataOf, savedFacts } from './facts-of.ts'

/** What a hosted page is asked for with. The key is that of the row it belongs to: asked again, it is the same session. */
export type SessionWish = {
  key: string
  customerId: string
  marks: Partial<Marks>
  locale: Locale
  successUrl: string
  cancelUrl: string
  expiresAt: Date
  /** Said above the button of a page that charges nothing yet: how much it is for. */
  note?: string | undefined
  /** Null only saves a card. */
  pay: { amount: bigint; what: string } | null
}

export type Session = { sessionId: string; url: string | null }

/** Stripe will never make a session of this wish: it came too late, or differs from what was asked under its key. */
export class WishRefused extends Error {
  override name = 'WishRefused'
  constructor(
    message: string,
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
  /** By name: the server and the pages are two bundles, each with its own copy of this class. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === 'WishRefused'
  }
}

/** The hosted pages on which cards are given. No card number ever reaches us. */
export const checkoutCalls = (client: Client) => ({
  /** @throws WishRefused when another wish, under another key, is needed. */
  async askForSession({
    key,
    customerId,
    marks,
    locale,
    successUrl,
    cancelUrl,
    expiresAt,
    note,
    pay,
  }: SessionWish) {
    const metadata = metadataOf(marks)
    const common = {
      customer: customerId,
      client_reference_id: marks.pledgeId ?? marks.sponsorshipId ?? '',
      metadata,
      locale,
      success_url: successUrl,
      cancel_url: cancelUrl,
      expires_at: Math.floor(expiresAt.getTime() / 1000),
      ...(note && { custom_text: { submit: { message: note } } }),
      // A debit takes two weeks and may be taken back for eight more: a goal could not be judged by it.
      allowed_payment_method_types: ['card'],
    } satisfies Partial<Stripe.Checkout.SessionCreateParams>
    const wish: Stripe.Checkout.SessionCreateParams = pay
      ? {
          ...common,
          mode: 'payment',
          line_items: [
            {
              quantity: 1,
              price_data: {
                currency: 'eur',
                unit_amount: Number(pay.amount),
                product_data: { name: pay.what },
              },
            },
          ],
          payment_intent_data: { metadata },
        }
      : { ...common, mode: 'setup', currency: 'eur', setup_intent_data: { metadata } }
    try {
      const { id, url } = await client().checkout.sessions.create(wish, { idempotencyKey: key })
      return { sessionId: id, url } satisfies Session
    } catch (error) {
      const { StripeAPIError, StripeInvalidRequestError, StripeIdempotencyError } = library().errors
      if (error instanceof StripeInvalidRequestError || error instanceof StripeIdempotencyError)
        throw new WishRefused(error.message, error.code ?? 'invalid_request', { cause: error })
      // A failure that it kept under the key: it will say so for a day, and another key is needed.
      if (error instanceof StripeAPIError && error.headers?.['idempotent-replayed'] === 'true')
        throw new WishRefused(error.message, 'failure_replayed', { cause: error })
      throw error
    }
  },

  async checkout(sessionId: string): Promise<CheckoutFacts> {
    const expand = ['setup_intent.payment_method', 'payment_intent.latest_charge.balance_transaction']
    return checkoutFacts(await client().checkout.sessions.retrieve(sessionId, { expand }))
  },

  /** The card that a setup intent kept, and for what; null while it kept none. */
  async savedCard(setupIntentId: string) {
    const setup = await client().setupIntents.retrieve(setupIntentId, { expand: ['payment_method'] })
    const saved = savedFacts(setup)
    const { checkoutId, pledgeId } = marksOf(setup.metadata)
    return saved && { saved, checkoutId, pledgeId }
  },

  /** Nobody can finish it any more; one that is finished or expired stays what it is. */
  async expireSession(sessionId: string): Promise<void> {
    const { status } = await client().checkout.sessions.retrieve(sessionId)
    if (status === 'open') await client().checkout.sessions.expire(sessionId)
  },

  /** A customer without a name: what Stripe must know of her card it asks her itself. */
  async makeCustomer({ key, email, id }: { key: string; email: string | null; id: string }): Promise<string> {
    const customer = await client().customers.create(
      { metadata: { payer_id: id }, ...(email ? { email } : {}) },
      { idempotencyKey: key },
    )
    return customer.id
  },

  /** Takes what identifies a customer away; what was paid stays. */
  async forgetCustomer(customerId: string): Promise<void> {
    await client().customers.update(customerId, { email: '', name: '', phone: '' })
  },

  /** The card can never be charged again. One that is gone already is no error. */
  async detachCard(paymentMethodId: string): Promise<void> {
    const method = await client().paymentMethods.retrieve(paymentMethodId)
    if (method.customer) await client().paymentMethods.detach(paymentMethodId)
  },
})
