import type Stripe from 'stripe'
import type { Instrument } from '../payments/instruments.ts'

/** What the sandbox keeps: Stripe's objects by their kind, and beneath them what no answer shows. */
export type Tables = {
  customer: Stripe.Customer
  'checkout.session': Stripe.Checkout.Session
  setup_intent: Stripe.SetupIntent
  payment_method: Stripe.PaymentMethod
  mandate: Stripe.Mandate
  payment_intent: Stripe.PaymentIntent
  charge: Stripe.Charge
  refund: Stripe.Refund
  balance_transaction: Stripe.BalanceTransaction
  payout: Stripe.Payout
  dispute: Stripe.Dispute
  event: Stripe.Event

  /** The test card or account behind a payment method. */
  instrument: Instrument & { id: string }
  /** What a session was asked for and does not show. */
  plan: Plan
  /** Which payout a balance transaction went into. */
  paid_out: { id: string; payout: string }
  delivery: Delivery
  answer: KeptAnswer
  due: Due
  setting: { id: 'clock'; aheadSeconds: number }
  /** What waits for its bank from now on instead of being done at once. */
  wait: { id: 'refunds' }
}
export type Table = keyof Tables

export type Plan = {
  id: string
  lineItems: Stripe.LineItem[]
  paymentIntentData: Stripe.Checkout.SessionCreateParams['payment_intent_data']
}

/** A webhook on its way. `at` is the real instant of the next try, in milliseconds; none while it is held back. */
export type Delivery = {
  id: string
  event: string
  type: string
  attempts: number
  at: number | null
  state: 'waiting' | 'delivered' | 'dropped' | 'given up'
  /** What the last try came to: a status, or the error's words. */
  last: string | null
}

/** What was answered under an idempotency key. `at` is the sandbox's time in seconds. */
export type KeptAnswer = {
  id: string
  at: number
  asked: string
  request: string
  status: number
  body: unknown
}

/** What happens by itself at `at`, the sandbox's time in seconds; the id is that of the object it happens to. */
export type Due = {
  id: string
  at: number
  what: 'session expires' | 'debit settles' | 'funds become available'
}
