import { createHash } from 'node:crypto'
import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { cardRule, type Instrument, isAccount } from '../payments/instruments.ts'
import { requireCustomer, required, requireUsable } from '../store/required.ts'
import { invalid } from '../wire/errors.ts'
import { having, listed } from '../wire/lists.ts'
import type { Work } from '../work.ts'

export const paymentMethods = {
  'GET /v1/payment_methods': (work: Work, params: Stripe.PaymentMethodListParams) =>
    listed(work.all('payment_method'), params, '/v1/payment_methods', [
      // Without a customer Stripe lists those that stand on their own for a terminal: here there are none.
      ({ customer }) => customer !== null && customer === params.customer,
      having('type', params.type),
    ]),
  'GET /v1/customers/:id/payment_methods': (
    work: Work,
    params: Stripe.CustomerListPaymentMethodsParams,
    id: string,
  ) =>
    listed(
      work.all('payment_method'),
      params,
      `/v1/customers/${requireCustomer(work, id).id}/payment_methods`,
      [({ customer }) => customer === id, having('type', params.type)],
    ),
  'GET /v1/payment_methods/:id': (work: Work, _: unknown, id: string) => required(work, 'payment_method', id),
  'POST /v1/payment_methods/:id/attach': (
    work: Work,
    { customer }: Stripe.PaymentMethodAttachParams,
    id: string,
  ) => {
    if (!customer)
      throw invalid('Missing required param: customer.', { code: 'parameter_missing', param: 'customer' })
    return attachTo(work, id, customer)
  },
  'POST /v1/payment_methods/:id/detach': (work: Work, _: unknown, id: string) => {
    const method = required(work, 'payment_method', id)
    if (method.customer === null)
      throw invalid(
        'The payment method you provided is not attached to a customer so detachment is impossible.',
      )
    return detachedFrom(work, method)
  },
}

/** A payment method of a test card or a test account, not attached to anybody yet. */
export function createPaymentMethod(
  work: Work,
  instrument: Instrument,
  billing: { name?: string | undefined; email?: string | undefined } = {},
) {
  const method: Stripe.PaymentMethod = {
    id: newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: {
      address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
      email: billing.email ?? null,
      name: billing.name ?? null,
      phone: null,
      tax_id: null,
    },
    ...(isAccount(instrument.number)
      ? { type: 'sepa_debit', sepa_debit: accountShown(instrument) }
      : { type: 'card', card: cardShown(instrument, work) }),
    created: work.now,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
  }
  work.put('instrument', { id: method.id, ...instrument })
  return work.put('payment_method', method)
}

export function attachTo(work: Work, id: string, customer: string) {
  const { method } = requireUsable(work, id)
  requireCustomer(work, customer, 'customer')
  if (method.customer !== null && method.customer !== customer)
    throw invalid('The payment method you provided has already been attached to a customer.', {
      code: 'payment_method_already_attached',
    })
  if (method.customer === customer) return method
  const attached = work.put('payment_method', { ...method, customer })
  work.tell('payment_method.attached', attached)
  return attached
}

/** Once detached it can never be charged nor attached again. */
export function detachedFrom(work: Work, method: Stripe.PaymentMethod) {
  const detached = work.put('payment_method', { ...method, customer: null })
  work.remove('instrument', method.id)
  work.tell('payment_method.detached', detached, { customer: method.customer })
  return detached
}

function cardShown(instrument: Instrument, { now }: Work): Stripe.PaymentMethod.Card {
  const brand = cardRule(instrument).brand ?? 'visa'
  return {
    brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country: 'FR',
    display_brand: brand,
    exp_month: instrument.expMonth ?? 12,
    exp_year: instrument.expYear ?? new Date(now * 1000).getUTCFullYear() + 3,
    fingerprint: fingerprintOf(instrument),
    funding: 'credit',
    generated_from: null,
    last4: instrument.number.slice(-4),
    networks: { available: [brand], preferred: null },
    regulated_status: 'regulated',
    three_d_secure_usage: { supported: true },
    wallet: null,
  }
}

const accountShown = (instrument: Instrument): Stripe.PaymentMethod.SepaDebit => ({
  bank_code: instrument.number.slice(4, 9),
  branch_code: instrument.number.startsWith('FR') ? instrument.number.slice(9, 14) : '',
  country: instrument.number.slice(0, 2),
  fingerprint: fingerprintOf(instrument),
  generated_from: { charge: null, setup_attempt: null },
  last4: instrument.number.slice(-4),
})

/** The same card has the same fingerprint wherever it is seen. */
const fingerprintOf = ({ number }: Instrument) =>
  createHash('sha256').update(number).digest('base64url').replace(/[-_]/g, '').slice(0, 16)
