import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { refusedParameter } from '../wire/errors.ts'
import { mergedMetadata } from '../wire/metadata.ts'
import type { Work } from '../work.ts'

type Asked = Stripe.Checkout.SessionCreateParams.LineItem

/**
 * The lines of a session in payment mode, each with its price in cents.
 * @throws StripeRefusal 400 for a price of the catalogue, which the sandbox does not have, or another currency.
 */
export function lineItemsOf(work: Work, asked: Asked[] = []): Stripe.LineItem[] {
  const currencies = new Set(asked.map((line) => line.price_data?.currency.toLowerCase()))
  if (currencies.size > 1)
    throw refusedParameter('line_items', undefined, 'All line items must be in the same currency.')
  return asked.map((line, i) => lineItem(work, line, `line_items[${i}]`))
}

function lineItem(work: Work, line: Asked, at: string): Stripe.LineItem {
  const { price_data: data, quantity } = line
  if (!data || line.price || line.tax_rates || line.adjustable_quantity)
    throw refusedParameter(at, undefined, 'This sandbox takes line items with price_data and quantity alone.')
  if (!data.product_data || data.recurring)
    throw refusedParameter(
      `${at}[price_data]`,
      undefined,
      'This sandbox takes one-time prices with product_data.',
    )
  if (data.unit_amount === undefined || data.unit_amount < 0)
    throw refusedParameter(`${at}[price_data][unit_amount]`, undefined, 'Invalid non-negative integer')
  if (quantity === undefined || quantity < 1)
    throw refusedParameter(`${at}[quantity]`, 'parameter_invalid_integer', 'Quantity must be at least 1.')
  const total = data.unit_amount * quantity
  return {
    id: newId('li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency: data.currency.toLowerCase(),
    description: data.product_data.name,
    metadata: mergedMetadata({}, line.metadata),
    price: priceOf(work, data, data.unit_amount),
    quantity,
  }
}

const priceOf = (work: Work, data: NonNullable<Asked['price_data']>, unitAmount: number): Stripe.Price => ({
  id: newId('price'),
  object: 'price',
  active: false,
  billing_scheme: 'per_unit',
  created: work.now,
  currency: data.currency.toLowerCase(),
  custom_unit_amount: null,
  livemode: false,
  lookup_key: null,
  metadata: {},
  nickname: null,
  product: newId('prod'),
  recurring: null,
  tax_behavior: data.tax_behavior ?? 'unspecified',
  tiers_mode: null,
  transform_quantity: null,
  type: 'one_time',
  unit_amount: unitAmount,
  // Sent as text; the client makes a Decimal of it.
  unit_amount_decimal: String(unitAmount) as unknown as Stripe.Price['unit_amount_decimal'],
})
