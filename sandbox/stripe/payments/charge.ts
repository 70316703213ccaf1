import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import type { Work } from '../work.ts'
import { feeOf, move } from './balance.ts'
import type { Decline } from './declines.ts'

type Outcome = 'succeeded' | 'pending' | Decline

/** Writes the charge of an attempt at a payment: made, under way, or refused. */
export function charge(
  work: Work,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  outcome: Outcome,
  { authenticated = false }: { authenticated?: boolean } = {},
): Stripe.Charge {
  const decline = typeof outcome === 'object' ? outcome : undefined
  const id = newId(method.type === 'sepa_debit' ? 'py' : 'ch')
  const made: Stripe.Charge = {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: decline ? 0 : intent.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: outcome === 'succeeded' ? paidIn(work, intent, id).id : null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: 'CORDEE SANDBOX',
    captured: !decline,
    created: work.now,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(decline),
    paid: outcome === 'succeeded',
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: detailsOf(method, intent, authenticated),
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? 'failed' : outcome === 'pending' ? 'pending' : 'succeeded',
    transfer_data: null,
    transfer_group: intent.transfer_group,
  }
  work.put('charge', made)
  work.tell(`charge.${made.status}` as 'charge.succeeded' | 'charge.failed' | 'charge.pending', made)
  return made
}

/** A debit that was under way has arrived, or has been refused by the bank. */
export function concludeCharge(work: Work, charge: Stripe.Charge, decline: Decline | undefined) {
  const concluded: Stripe.Charge = decline
    ? {
        ...charge,
        captured: false,
        amount_captured: 0,
        status: 'failed',
        failure_code: decline.code ?? null,
        failure_message: decline.message,
        outcome: outcomeOf(decline),
      }
    : {
        ...charge,
        paid: true,
        status: 'succeeded',
        balance_transaction: paidIn(work, charge, charge.id).id,
      }
  work.put('charge', concluded)
  work.tell(decline ? 'charge.failed' : 'charge.succeeded', concluded)
  return concluded
}

const paidIn = (
  work: Work,
  { amount, currency, description }: Pick<Stripe.PaymentIntent, 'amount' | 'currency' | 'description'>,
  source: string,
) =>
  move(work, {
    type: source.startsWith('py_') ? 'payment' : 'charge',
    reportingCategory: 'charge',
    amount,
    currency,
    source,
    description,
    fee: feeOf(amount),
  })

const outcomeOf = (decline: Decline | undefined): Stripe.Charge.Outcome => ({
  advice_code: decline?.advice_code ?? null,
  network_advice_code: null,
  network_decline_code: decline ? '05' : null,
  network_status: decline ? 'declined_by_network' : 'approved_by_network',
  reason: decline?.decline_code ?? decline?.code ?? null,
  risk_level: 'normal',
  risk_score: 20,
  seller_message: decline ? 'The bank did not return any further details.' : 'Payment complete.',
  type: decline ? 'issuer_declined' : 'authorized',
})

function detailsOf(
  { type, card, sepa_debit: debit, id }: Stripe.PaymentMethod,
  { amount }: Stripe.PaymentIntent,
  authenticated: boolean,
): Stripe.Charge.PaymentMethodDetails {
  if (debit)
    return {
      type,
      sepa_debit: {
        bank_code: debit.bank_code,
        branch_code: debit.branch_code,
        country: debit.country,
        fingerprint: debit.fingerprint,
        last4: debit.last4,
        mandate: `mandate_${id.slice(3)}`,
      },
    }
  if (!card) return { type }
  return {
    type,
    card: {
      amount_authorized: amount,
      authorization_code: null,
      brand: card.brand,
      checks: card.checks,
      country: card.country,
      electronic_commerce_indicator: null,
      exp_month: card.exp_month,
      exp_year: card.exp_year,
      fingerprint: card.fingerprint ?? null,
      funding: card.funding,
      installments: null,
      last4: card.last4,
      mandate: null,
      network: card.brand,
      network_transaction_id: null,
      regulated_status: 'regulated',
      three_d_secure: authenticated
        ? {
            authentication_flow: 'challenge',
            electronic_commerce_indicator: '05',
            exemption_indicator: null,
            result: 'authenticated',
            result_reason: null,
            transaction_id: newId('ds'),
            version: '2.2.0',
          }
        : null,
      transaction_link_id: null,
      wallet: null,
    },
  }
}
