/**
 * What Stripe says, in plain data: the adapter (services/stripe) makes it, the domain judges it, and neither knows the
 * other. Money is cents; a currency is as Stripe writes it, in small letters.
 */

/** What we wrote on an object of Stripe's when we asked for it; null where it is not ours. */
export type Marks = {
  pledgeId: string | null
  sponsorshipId: string | null
  checkoutId: string | null
  paymentId: string | null
}

/** A card kept for later, as its owner knows it. */
export type CardFacts = {
  paymentMethodId: string
  customerId: string | null
  card: { brand: string; last4: string; expMonth: number; expYear: number } | null
}

export type Decline = { code: string | null; declineCode: string | null; adviceCode: string | null }

/** One payment intent. `open` waits for something; `refused` can be tried again, by its owner at least. */
export type PaymentFacts = {
  marks: Marks
  /** Null when Stripe refused the very call: there is no intent. */
  paymentIntentId: string | null
  status: 'succeeded' | 'processing' | 'refused' | 'canceled' | 'open'
  amount: bigint
  currency: string
  chargeId: string | null
  /** What Stripe kept; null until its balance transaction is known. */
  fee: bigint | null
  decline: Decline | null
}

/** One Checkout session, with the card it saved or the payment it made. */
export type CheckoutFacts = {
  marks: Marks
  sessionId: string
  status: 'open' | 'complete' | 'expired'
  saved: CardFacts | null
  payment: PaymentFacts | null
}

export type RefundFacts = {
  /** Our own id of it. */
  marked: string | null
  refundId: string
  status: 'pending' | 'succeeded' | 'failed' | 'canceled' | 'requires_action'
  amount: bigint
  currency: string
  paymentIntentId: string | null
}

/** An event by its name alone: what it speaks of is always fetched again. */
export type EventFacts = { id: string; type: string; objectId: string; livemode: boolean; createdAt: Date }

export type PayoutFacts = {
  payoutId: string
  status: string
  /** One that somebody made by hand is not itemised: Stripe refuses to list what it is made of. */
  automatic: boolean
  amount: bigint
  arrivesAt: Date
}

/** What a payer's bank takes back, until it has decided. */
export type DisputeFacts = {
  disputeId: string
  chargeId: string | null
  amount: bigint
  currency: string
  status: 'open' | 'won' | 'lost'
  /** What Stripe keeps for it, less what it gave back. */
  fee: bigint
  /** The funds have left the balance. */
  withdrawn: boolean
  createdAt: Date
}

/** One line of Stripe's own account of the balance. */
export type BalanceFacts = {
  id: string
  type: string
  sourceId: string | null
  amount: bigint
  fee: bigint
  net: bigint
  createdAt: Date
}
