import type Stripe from 'stripe'
import { required, requireUsable } from '../store/required.ts'
import { documented, type ErrorBody } from '../wire/errors.ts'
import type { Work } from '../work.ts'
import { charge, concludeCharge } from './charge.ts'
import { type Decline, declines } from './declines.ts'
import { openDispute } from './disputes.ts'
import { accountRule, cardRule, isAccount } from './instruments.ts'
import { mandateOf } from './mandates.ts'

type How = {
  /** Its owner is not there to authenticate. */
  offSession?: boolean
  /** Its owner has just authenticated. */
  authenticated?: boolean
  returnUrl?: string | undefined
}
/** What a payment came to. A refused one stays written: the intent, its failed charge and their events. */
export type Paid = { intent: Stripe.PaymentIntent; refused?: ErrorBody }

/** Tries to take the money of an intent from its payment method, as the test card or account behaves. */
export function confirmPayment(work: Work, intent: Stripe.PaymentIntent, how: How = {}): Paid {
  const { method, instrument } = requireUsable(work, String(intent.payment_method))
  if (isAccount(instrument.number)) return { intent: beginDebit(work, intent, method) }
  if (hasExpired(method, work.now)) return refuse(work, intent, method, declines.expired_card)
  const rule = cardRule(instrument)
  const exempt = rule.authentication === 'unless-set-up' && instrument.setUp && how.offSession
  if (rule.authentication && !exempt && !how.authenticated) {
    if (how.offSession) return refuse(work, intent, method, declines.authentication_required)
    return { intent: askToAuthenticate(work, intent, how.returnUrl) }
  }
  if (rule.atCharge) return refuse(work, intent, method, declines[rule.atCharge])
  const made = charge(work, intent, method, 'succeeded', { authenticated: how.authenticated ?? false })
  return { intent: succeed(work, intent, made) }
}

/** A card is good until the end of its month. @param now in seconds. */
const hasExpired = ({ card }: Stripe.PaymentMethod, now: number) =>
  card !== undefined && Date.UTC(card.exp_year, card.exp_month) / 1000 <= now

/** Writes a refused attempt, and the error that answers it. */
export function refuse(
  work: Work,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  decline: Decline,
): Paid {
  const failed = charge(work, intent, method, decline)
  return giveBack(work, { ...intent, latest_charge: failed.id }, method, decline)
}

function giveBack(
  work: Work,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  decline: Decline,
): Paid {
  const { message, ...codes } = decline
  const error = documented({
    type: 'card_error' as const,
    ...codes,
    message,
    charge: String(intent.latest_charge),
    payment_method: method,
  })
  const refused: Stripe.PaymentIntent = {
    ...intent,
    status: 'requires_payment_method',
    payment_method: null,
    next_action: null,
    last_payment_error: error as Stripe.PaymentIntent.LastPaymentError,
  }
  work.put('payment_intent', refused)
  work.tell('payment_intent.payment_failed', refused)
  return { intent: refused, refused: { ...error, payment_intent: refused } }
}

function succeed(work: Work, intent: Stripe.PaymentIntent, made: Stripe.Charge) {
  const paid: Stripe.PaymentIntent = {
    ...intent,
    status: 'succeeded',
    amount_received: intent.amount,
    latest_charge: made.id,
    last_payment_error: null,
    next_action: null,
  }
  work.put('payment_intent', paid)
  work.tell('payment_intent.succeeded', paid)
  return paid
}

function askToAuthenticate(work: Work, intent: Stripe.PaymentIntent, returnUrl: string | undefined) {
  const asked: Stripe.PaymentIntent = {
    ...intent,
    status: 'requires_action',
    next_action: returnUrl
      ? {
          type: 'redirect_to_url',
          redirect_to_url: { return_url: returnUrl, url: `${work.origin}/c/verification/${intent.id}` },
        }
      : { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect' } },
  }
  work.put('payment_intent', asked)
  work.tell('payment_intent.requires_action', asked)
  return asked
}

function beginDebit(work: Work, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod) {
  mandateOf(work, method)
  const pending = charge(work, intent, method, 'pending')
  const { afterSeconds } = accountRule(requireUsable(work, method.id).instrument)
  work.put('due', { id: intent.id, at: work.now + afterSeconds, what: 'debit settles' })
  const begun: Stripe.PaymentIntent = {
    ...intent,
    status: 'processing',
    latest_charge: pending.id,
    last_payment_error: null,
  }
  work.put('payment_intent', begun)
  work.tell('payment_intent.processing', begun)
  return begun
}

/** The bank's answer to a debit, some time later. */
export function settleDebit(work: Work, id: string, outcome?: 'succeeded' | 'failed') {
  const intent = work.get('payment_intent', id)
  const pending = intent && work.get('charge', String(intent.latest_charge))
  if (intent?.status !== 'processing' || !pending) return intent
  const method = required(work, 'payment_method', String(intent.payment_method))
  const rule = accountRule({ number: '', ...work.get('instrument', method.id) })
  const fails = outcome ? outcome === 'failed' : rule.fails
  const decline = fails ? declines.debit_failed : undefined
  const concluded = concludeCharge(work, pending, decline)
  if (decline) return giveBack(work, intent, method, decline).intent
  const paid = succeed(work, intent, concluded)
  if (!outcome && rule.disputed) openDispute(work, concluded.id)
  return paid
}
