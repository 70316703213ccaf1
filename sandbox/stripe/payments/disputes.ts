import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { invalid, missing } from '../wire/errors.ts'
import type { Work } from '../work.ts'
import { DISPUTE_FEE, move } from './balance.ts'

/** The payer's bank takes a payment back until the dispute is decided. @throws StripeRefusal 400 if it cannot. */
export function openDispute(work: Work, chargeId: string, reason = 'fraudulent'): Stripe.Dispute {
  const charge = work.get('charge', chargeId)
  if (!charge) throw missing('charge', chargeId)
  if (charge.status !== 'succeeded' || charge.disputed)
    throw invalid('Only a succeeded charge that is not disputed can be disputed.', { param: 'charge' })
  const id = newId('du')
  const amount = charge.amount - charge.amount_refunded
  const { currency } = charge
  const taken = moveFor(work, {
    id,
    amount: -amount,
    fee: DISPUTE_FEE,
    currency,
    why: 'Chargeback withdrawal',
  })
  const dispute: Stripe.Dispute = {
    id,
    object: 'dispute',
    amount,
    balance_transactions: [taken],
    charge: charge.id,
    created: work.now,
    currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence,
    evidence_details: {
      due_by: work.now + 7 * 86_400,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason,
    status: 'needs_response',
  }
  work.put('charge', { ...charge, disputed: true })
  work.put('dispute', dispute)
  work.tell('charge.dispute.created', dispute)
  work.tell('charge.dispute.funds_withdrawn', dispute)
  return dispute
}

/** The bank decides: a won dispute brings the money and the fee back, a lost one nothing. */
export function closeDispute(work: Work, id: string, status: 'won' | 'lost'): Stripe.Dispute {
  const dispute = work.get('dispute', id)
  if (!dispute) throw missing('dispute', id)
  if (dispute.status === 'won' || dispute.status === 'lost')
    throw invalid('This dispute is already closed.', { param: 'id' })
  const { amount, currency } = dispute
  const back =
    status === 'won'
      ? [moveFor(work, { id, amount, fee: -DISPUTE_FEE, currency, why: 'Chargeback reversal' })]
      : []
  const closed: Stripe.Dispute = {
    ...dispute,
    status,
    balance_transactions: [...dispute.balance_transactions, ...back],
  }
  work.put('dispute', closed)
  work.tell('charge.dispute.closed', closed)
  if (status === 'won') work.tell('charge.dispute.funds_reinstated', closed)
  return closed
}

type Moved = { id: string; amount: number; fee: number; currency: string; why: string }

const moveFor = (work: Work, { id, amount, fee, currency, why }: Moved) =>
  move(work, {
    type: 'adjustment',
    reportingCategory: amount < 0 ? 'dispute' : 'dispute_reversal',
    amount,
    fee,
    currency,
    source: id,
    description: why,
    atOnce: true,
  })

const noEvidence: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
}
