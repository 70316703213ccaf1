import type Stripe from 'stripe'
import type {
  CardFacts,
  CheckoutFacts,
  Decline,
  Marks,
  PaymentFacts,
  RefundFacts,
} from '#app/lib/money/stripe-facts.ts'

/** What is written on an object, so that it is known again whatever was lost here. No name, no address. */
export const metadataOf = ({ pledgeId, sponsorshipId, checkoutId, paymentId }: Partial<Marks>) =>
  Object.fromEntries(
    Object.entries({
      pledge_id: pledgeId,
      sponsorship_id: sponsorshipId,
      checkout_id: checkoutId,
      payment_id: paymentId,
    }).filter((pair): pair is [string, string] => Boolean(pair[1])),
  )

export const marksOf = (metadata: Stripe.Metadata | null): Marks => ({
  pledgeId: metadata?.pledge_id ?? null,
  sponsorshipId: metadata?.sponsorship_id ?? null,
  checkoutId: metadata?.checkout_id ?? null,
  paymentId: metadata?.payment_id ?? null,
})

/** @param session with its setup intent's payment method and its payment intent's charge expanded. */
export function checkoutFacts(session: Stripe.Checkout.Session): CheckoutFacts {
  const setup = whole<Stripe.SetupIntent>(session.setup_intent)
  const payment = whole<Stripe.PaymentIntent>(session.payment_intent)
  return {
    marks: marksOf(session.metadata),
    sessionId: session.id,
    status: (session.status ?? 'open') as CheckoutFacts['status'],
    saved: setup && savedFacts(setup),
    payment: payment && paymentFacts(payment),
  }
}

/** The card that a setup intent kept; null until it did. */
export function savedFacts({ status, payment_method, customer }: Stripe.SetupIntent): CardFacts | null {
  const method = whole<Stripe.PaymentMethod>(payment_method)
  if (status !== 'succeeded' || !method) return null
  const { card } = method
  return {
    paymentMethodId: method.id,
    customerId: idOf(customer),
    card: card
      ? { brand: card.brand, last4: card.last4, expMonth: card.exp_month, expYear: card.exp_year }
      : null,
  }
}

/** @param intent with `latest_charge.balance_transaction` expanded, if the fee is to be known. */
export function paymentFacts(intent: Stripe.PaymentIntent): PaymentFacts {
  const charge = whole<Stripe.Charge>(intent.latest_charge)
  const balance = charge && whole<Stripe.BalanceTransaction>(charge.balance_transaction)
  const error = intent.last_payment_error
  return {
    marks: marksOf(intent.metadata),
    paymentIntentId: intent.id,
    status: statusOf(intent),
    amount: BigInt(intent.status === 'succeeded' ? intent.amount_received : intent.amount),
    currency: intent.currency,
    chargeId: idOf(intent.latest_charge),
    fee: balance ? BigInt(balance.fee) : null,
    decline: error ? declineOf(error) : null,
  }
}

const ended = new Set<string>(['succeeded', 'processing', 'canceled'])
const statusOf = ({ status, last_payment_error: error }: Stripe.PaymentIntent): PaymentFacts['status'] => {
  if (ended.has(status)) return status as PaymentFacts['status']
  return status === 'requires_payment_method' && error ? 'refused' : 'open'
}

export const declineOf = (error: {
  code?: string | null
  decline_code?: string | null
  advice_code?: string | null
}): Decline => ({
  code: error.code ?? null,
  declineCode: error.decline_code ?? null,
  adviceCode: error.advice_code ?? null,
})

export const refundFacts = (refund: Stripe.Refund): RefundFacts => ({
  marked: refund.metadata?.refund_id ?? null,
  refundId: refund.id,
  status: (refund.status ?? 'pending') as RefundFacts['status'],
  amount: BigInt(refund.amount),
  currency: refund.currency,
  paymentIntentId: idOf(refund.payment_intent),
})

export const instantOf = (seconds: number) => new Date(seconds * 1000)
export const idOf = (of: string | { id: string } | null) => (typeof of === 'string' ? of : (of?.id ?? null))

const whole = <Kind>(of: unknown): Kind | null => (of && typeof of === 'object' ? (of as Kind) : null)
