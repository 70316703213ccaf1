import type { Decline } from '#app/lib/money/stripe-facts.ts'

/**
 * What a refusal asks for: its `owner` (her bank wants her, or another card), the same again `later`, or `never` with
 * this card. She may mend each of them; only `later` is tried again without her.
 */
export type DeclineKind = 'owner' | 'later' | 'never'

/** https://docs.stripe.com/declines/codes: lost, stolen or closed; a second try is counted against the merchant. */
const never = new Set([
  'lost_card',
  'stolen_card',
  'pickup_card',
  'restricted_card',
  'fraudulent',
  'merchant_blacklist',
  'security_violation',
  'stop_payment_order',
  'revocation_of_authorization',
  'revocation_of_all_authorizations',
  'invalid_account',
  'card_not_supported',
])
const owner = new Set([
  'authentication_required',
  'authentication_not_handled',
  'payment_intent_authentication_failure',
  'expired_card',
  'incorrect_cvc',
  'incorrect_number',
  'invalid_expiry_month',
  'invalid_expiry_year',
  'new_account_information_available',
  // The saved card is no longer there: detached, or replaced at the bank.
  'resource_missing',
  'payment_method_unexpected_state',
  'payment_method_unactivated',
  'payment_method_customer_decline',
])

/** @param decline null where Stripe gave no reason. */
export function declineKind(decline: Decline | null): DeclineKind {
  const { code, declineCode, adviceCode } = decline ?? { code: null, declineCode: null, adviceCode: null }
  const codes = [declineCode, code].filter((one) => one !== null)
  if (codes.some((one) => owner.has(one))) return 'owner'
  if (adviceCode === 'do_not_try_again' || codes.some((one) => never.has(one))) return 'never'
  return adviceCode === 'confirm_card_data' ? 'owner' : 'later'
}
