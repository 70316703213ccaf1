import type { Marks, PaymentFacts, RefundFacts } from '#app/lib/money/stripe-facts.ts'
import { type Client, library } from './client.ts'
import { declineOf, metadataOf, paymentFacts, refundFacts } from './facts-of.ts'

const withFee = ['latest_charge.balance_transaction']

export type Collection = {
  key: string
  amount: bigint
  customerId: string
  paymentMethodId: string
  marks: Partial<Marks>
  /** What the card's owner reads on her statement's details. */
  description: string
}

/** Money in, and money back. */
export const paymentCalls = (client: Client) => ({
  /**
   * Takes money from a saved card without its owner. A refusal is an answer; whatever throws leaves the outcome
   * unknown, and is asked again under the same key.
   */
  async collect({ key, amount, customerId, paymentMethodId, marks, description }: Collection) {
    try {
      const intent = await client().paymentIntents.create(
        {
          amount: Number(amount),
          currency: 'eur',
          customer: customerId,
          payment_method: paymentMethodId,
          allowed_payment_method_types: ['card'],
          off_session: true,
          confirm: true,
          description,
          metadata: metadataOf(marks),
          expand: withFee,
        },
        { idempotencyKey: key },
      )
      return paymentFacts(intent)
    } catch (error) {
      return refusalOf(error, amount, marks)
    }
  },

  async payment(paymentIntentId: string): Promise<PaymentFacts> {
    return paymentFacts(await client().paymentIntents.retrieve(paymentIntentId, { expand: withFee }))
  },

  /** The intent that was made for this payment, if there is one: asked of a list, since a search lags a minute behind. */
  async paymentMarked({
    customerId,
    paymentId,
    since,
  }: {
    customerId: string
    paymentId: string
    since: Date
  }) {
    const created = { gte: Math.floor(since.getTime() / 1000) - 3600 }
    for await (const intent of client().paymentIntents.list({ customer: customerId, created, limit: 100 }))
      if (intent.metadata.payment_id === paymentId)
        return paymentFacts(await client().paymentIntents.retrieve(intent.id, { expand: withFee }))
    return null
  },

  /** An attempt that will not be finished; one that ended otherwise in the meantime stays what it is. */
  async cancelPayment(paymentIntentId: string): Promise<PaymentFacts> {
    const { status } = await client().paymentIntents.retrieve(paymentIntentId)
    if (!['succeeded', 'canceled', 'processing'].includes(status))
      return paymentFacts(await client().paymentIntents.cancel(paymentIntentId))
    return paymentFacts(await client().paymentIntents.retrieve(paymentIntentId, { expand: withFee }))
  },

  /** @returns `refused` with Stripe's code when it will never be made. */
  async giveBack({
    key,
    paymentIntentId,
    amount,
    refundId,
  }: GivenBack): Promise<RefundFacts | { refused: string }> {
    try {
      const refund = await client().refunds.create(
        { payment_intent: paymentIntentId, amount: Number(amount), metadata: { refund_id: refundId } },
        { idempotencyKey: key },
      )
      return refundFacts(refund)
    } catch (error) {
      if (error instanceof library().errors.StripeInvalidRequestError)
        return { refused: error.code ?? 'invalid_request' }
      throw error
    }
  },

  async refund(refundId: string): Promise<RefundFacts> {
    return refundFacts(await client().refunds.retrieve(refundId))
  },

  /** The refund of ours that was made of this payment, if there is one. */
  async refundMarked({ paymentIntentId, refundId }: { paymentIntentId: string; refundId: string }) {
    for await (const refund of client().refunds.list({ payment_intent: paymentIntentId, limit: 100 }))
      if (refund.metadata?.refund_id === refundId) return refundFacts(refund)
    return null
  },
})

type GivenBack = { key: string; paymentIntentId: string; amount: bigint; refundId: string }

/** Stripe says that we asked wrongly, or that the account may not: no bank has refused anything. */
export class CallRefused extends Error {
  override name = 'CallRefused'
  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`Stripe refused the call: ${code}`, options)
  }
  /** By name, as WishRefused. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === 'CallRefused'
  }
}

const isOfTheCard = ({ code, param }: { code?: string; param?: string }) =>
  param === 'payment_method' || Boolean(code?.startsWith('payment_method_'))

/**
 * A card that was refused, or that is no longer there.
 * @throws CallRefused what is no card's refusal; anything else is not known.
 */
function refusalOf(error: unknown, amount: bigint, marks: Partial<Marks>): PaymentFacts {
  const { StripeCardError, StripeInvalidRequestError } = library().errors
  if (error instanceof StripeCardError && error.payment_intent)
    return { ...paymentFacts(error.payment_intent), status: 'refused', decline: declineOf(error) }
  if (!(error instanceof StripeInvalidRequestError)) throw error
  if (!isOfTheCard(error)) throw new CallRefused(error.code ?? 'invalid_request', { cause: error })
  const none = { pledgeId: null, sponsorshipId: null, checkoutId: null, paymentId: null }
  return {
    marks: { ...none, ...marks },
    paymentIntentId: null,
    status: 'refused',
    amount,
    currency: 'eur',
    chargeId: null,
    fee: null,
    decline: declineOf(error),
  }
}
