import type Stripe from 'stripe'
import type { Work } from '../work.ts'

/** The permission to debit an account, given on the hosted page. One per payment method, made when first needed. */
export function mandateOf(work: Work, method: Stripe.PaymentMethod): Stripe.Mandate {
  const id = `mandate_${method.id.slice(3)}`
  const known = work.get('mandate', id)
  if (known) return known
  return work.put('mandate', {
    id,
    object: 'mandate',
    customer_acceptance: {
      accepted_at: work.now,
      online: { ip_address: '127.0.0.1', user_agent: 'sandbox' },
      type: 'online',
    },
    livemode: false,
    multi_use: {},
    payment_method: method.id,
    payment_method_details: {
      type: 'sepa_debit',
      sepa_debit: { reference: id.slice(8, 24).toUpperCase(), url: `${work.origin}/v1/mandates/${id}` },
    },
    status: 'active',
    type: 'multi_use',
  })
}
