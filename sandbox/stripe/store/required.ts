import type Stripe from 'stripe'
import { invalid, missing, refusedParameter } from '../wire/errors.ts'
import type { Draft } from './store.ts'
import type { Table, Tables } from './tables.ts'

/** What Stripe calls each kind in "No such …". */
const names: Partial<Record<Table, string>> = {
  payment_method: 'PaymentMethod',
  setup_intent: 'setupintent',
  balance_transaction: 'balance transaction',
}

/** @throws StripeRefusal 404, or 400 when a parameter named it. */
export function required<T extends Table>(work: Draft, table: T, id: string, param = 'id'): Tables[T] {
  const found = work.get(table, id)
  if (!found) throw missing(names[table] ?? table, id, param)
  return found
}

/** @throws StripeRefusal as above, for a deleted customer too. */
export function requireCustomer(work: Draft, id: string, param = 'id') {
  const customer = required(work, 'customer', id, param)
  if (customer.deleted) throw missing('customer', id, param)
  return customer
}

/** The payment method, which may still be charged. @throws StripeRefusal 400 once it was detached. */
export function requireUsable(work: Draft, id: string, param = 'payment_method') {
  const method = required(work, 'payment_method', id, param)
  const instrument = work.get('instrument', id)
  if (!instrument)
    throw invalid(
      'This PaymentMethod was previously used without being attached to a Customer or was detached from a Customer, and may not be used again.',
      { code: 'payment_method_unexpected_state', param },
    )
  return { method, instrument }
}

/** @throws StripeRefusal 400 for a payment method of somebody else's. */
export function requireMethodOf(work: Draft, id: string, customer: Stripe.PaymentIntent['customer']) {
  const { method } = requireUsable(work, id)
  if (method.customer !== null && method.customer !== customer)
    throw refusedParameter(
      'payment_method',
      undefined,
      `The provided PaymentMethod ${id} belongs to a Customer: the same customer is required.`,
    )
}
