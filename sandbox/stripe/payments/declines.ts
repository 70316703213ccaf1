import type { ErrorBody } from '../wire/errors.ts'

/**
 * Why a payment is refused, in Stripe's values (https://docs.stripe.com/declines/codes). `advice_code` is one of the
 * three that Stripe documents; which decline carries which is this sandbox's choice, after their meaning.
 */
export type Decline = Pick<ErrorBody, 'code' | 'decline_code' | 'advice_code' | 'param'> & { message: string }

const later = { advice_code: 'try_again_later' }
const never = { advice_code: 'do_not_try_again' }
const confirm = { advice_code: 'confirm_card_data' }
const declined = { code: 'card_declined', message: 'Your card was declined.' }

export const declines = {
  generic_decline: { ...declined, decline_code: 'generic_decline', ...later },
  insufficient_funds: {
    ...declined,
    decline_code: 'insufficient_funds',
    ...later,
    message: 'Your card has insufficient funds.',
  },
  lost_card: { ...declined, decline_code: 'lost_card', ...never },
  stolen_card: { ...declined, decline_code: 'stolen_card', ...never },
  expired_card: {
    code: 'expired_card',
    decline_code: 'expired_card',
    ...confirm,
    param: 'exp_month',
    message: 'Your card has expired.',
  },
  incorrect_cvc: {
    code: 'incorrect_cvc',
    decline_code: 'incorrect_cvc',
    ...confirm,
    param: 'cvc',
    message: 'Your card’s security code is incorrect.',
  },
  processing_error: {
    code: 'processing_error',
    decline_code: 'processing_error',
    ...later,
    message: 'An error occurred while processing your card. Try again in a little bit.',
  },
  authentication_required: {
    code: 'authentication_required',
    decline_code: 'authentication_required',
    message: 'Your card was declined. This transaction requires authentication.',
  },
  authentication_failed: {
    code: 'payment_intent_authentication_failure',
    message:
      'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
  },
  debit_failed: {
    code: 'payment_intent_payment_attempt_failed',
    message: 'The payment failed.',
  },
} satisfies Record<string, Decline>

export type DeclineName = keyof typeof declines
