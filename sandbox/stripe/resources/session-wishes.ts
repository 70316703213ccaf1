import type Stripe from 'stripe'
import { refusedParameter } from '../wire/errors.ts'
import type { Work } from '../work.ts'

type Params = Stripe.Checkout.SessionCreateParams

/** @throws StripeRefusal 400 for parameters that do not go together, or that only another kind of session has. */
export function checkWays({
  mode,
  ui_mode,
  success_url,
  cancel_url,
  line_items,
  payment_intent_data,
  setup_intent_data,
}: Params) {
  if (mode === undefined) throw refusedParameter('mode', 'parameter_missing', 'Missing required param: mode.')
  if (mode !== 'setup' && mode !== 'payment')
    throw refusedParameter('mode', undefined, `This sandbox has no sessions in ${mode} mode.`)
  if (ui_mode !== undefined && ui_mode !== 'hosted_page')
    throw refusedParameter('ui_mode', undefined, 'This sandbox has the hosted page alone.')
  if (!success_url)
    throw refusedParameter('success_url', 'parameter_missing', 'Missing required param: success_url.')
  for (const [name, address] of Object.entries({ success_url, cancel_url }))
    if (address && !/^https?:$/.test(protocolOf(address)))
      throw refusedParameter(name, 'url_invalid', 'Not a valid URL')
  if (mode === 'payment' && !line_items?.length)
    throw refusedParameter('line_items', 'parameter_missing', 'Missing required param: line_items.')
  if (mode === 'setup' && line_items)
    throw refusedParameter('line_items', undefined, 'You can not pass `line_items` in `setup` mode.')
  if (mode === 'setup' && payment_intent_data)
    throw refusedParameter(
      'payment_intent_data',
      undefined,
      'You can not pass `payment_intent_data` in `setup` mode.',
    )
  if (mode === 'payment' && setup_intent_data)
    throw refusedParameter(
      'setup_intent_data',
      undefined,
      'You can only pass `setup_intent_data` in `setup` mode.',
    )
}

const protocolOf = (address: string) => (URL.canParse(address) ? new URL(address).protocol : '')

/** Between half an hour and a day from now; a day when nothing is said. */
export function expiryOf(work: Work, { expires_at: at = work.now + 86_400 }: Params) {
  if (at < work.now + 1_800 || at > work.now + 86_400)
    throw refusedParameter(
      'expires_at',
      undefined,
      'The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.',
    )
  return at
}

/** The ways to pay that are left, of those that this sandbox has. */
export function typesOf({
  allowed_payment_method_types: allowed,
  excluded_payment_method_types: excluded,
}: Params) {
  const known = ['card', 'sepa_debit']
  const types = known.filter(
    (type) =>
      (!allowed || (allowed as string[]).includes(type)) &&
      !(excluded as string[] | undefined)?.includes(type),
  )
  if (types.length === 0)
    throw refusedParameter(
      'allowed_payment_method_types',
      undefined,
      'No valid payment method types for this Checkout Session: this sandbox has card and sepa_debit.',
    )
  return types
}
