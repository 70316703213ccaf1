import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { requireCustomer, required } from '../store/required.ts'
import { created, listed } from '../wire/lists.ts'
import { changed, mergedMetadata } from '../wire/metadata.ts'
import type { Work } from '../work.ts'
import { attachTo, detachedFrom } from './payment-methods.ts'

export const customers = {
  'POST /v1/customers': (work: Work, params: Stripe.CustomerCreateParams) => {
    const customer = createCustomer(work, params)
    if (params.payment_method) attachTo(work, params.payment_method, customer.id)
    return customer
  },
  'GET /v1/customers': (work: Work, params: Stripe.CustomerListParams) =>
    listed(work.all('customer'), params, '/v1/customers', [
      created(params.created),
      ({ email, deleted }) => !deleted && (!params.email || email === params.email),
    ]),
  // A deleted one is still found, as deleted.
  'GET /v1/customers/:id': (work: Work, _: unknown, id: string) => required(work, 'customer', id),
  'POST /v1/customers/:id': (work: Work, params: Stripe.CustomerUpdateParams, id: string) => {
    const customer = requireCustomer(work, id)
    const { expand: _, metadata, invoice_settings, ...fields } = params
    const next = work.put('customer', {
      ...customer,
      ...nulled(fields),
      metadata: mergedMetadata(customer.metadata, metadata),
      invoice_settings: { ...customer.invoice_settings, ...nulled(invoice_settings ?? {}) },
    } as Stripe.Customer)
    work.tell('customer.updated', next, changed(customer, next))
    return next
  },
  'DELETE /v1/customers/:id': (work: Work, _: unknown, id: string) => {
    const customer = requireCustomer(work, id)
    const deleted = { id, object: 'customer', deleted: true }
    work.put('customer', deleted as unknown as Stripe.Customer)
    for (const method of work.all('payment_method')) if (method.customer === id) detachedFrom(work, method)
    work.tell('customer.deleted', customer)
    return deleted
  },
}

export function createCustomer(work: Work, params: Stripe.CustomerCreateParams) {
  const customer: Stripe.Customer = {
    id: newId('cus'),
    object: 'customer',
    address: params.address ? addressOf(params.address) : null,
    balance: 0,
    created: work.now,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: params.description ?? null,
    discount: null,
    email: params.email ?? null,
    invoice_prefix: newId('').slice(1, 9).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: mergedMetadata({}, params.metadata),
    name: params.name ?? null,
    next_invoice_sequence: 1,
    phone: params.phone ?? null,
    preferred_locales: params.preferred_locales ?? [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  }
  work.put('customer', customer)
  work.tell('customer.created', customer)
  return customer
}

const addressOf = (address: Stripe.AddressParam): Stripe.Address => ({
  city: null,
  country: null,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
  ...address,
})

/** An empty text unsets a field. */
const nulled = (fields: object) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value === '' ? null : value]))
