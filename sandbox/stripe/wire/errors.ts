import type Stripe from 'stripe'

/** The body of an error as Stripe writes it: https://docs.stripe.com/api/errors. */
export type ErrorBody = {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'
  message: string
  code?: string
  decline_code?: string
  advice_code?: string
  doc_url?: string
  param?: string
  charge?: string
  payment_intent?: Stripe.PaymentIntent
  payment_method?: Stripe.PaymentMethod
  setup_intent?: Stripe.SetupIntent
  request_log_url?: string
}

/** A call that is refused and leaves no trace. A declined card is not one: it leaves a failed charge. */
export class StripeRefusal extends Error {
  readonly status: number
  readonly body: ErrorBody
  constructor(status: number, body: ErrorBody) {
    super(body.message)
    this.status = status
    this.body = body
  }
}

export const invalid = (message: string, more: Partial<ErrorBody> = {}, status = 400) =>
  new StripeRefusal(status, { type: 'invalid_request_error', message, ...documented(more) })

export const refusedParameter = (param: string, code: string | undefined, message: string) =>
  invalid(message, { param, ...(code ? { code } : {}) })

/** An object that is not there: 404 where the address names it, 400 where a parameter does. */
export const missing = (kind: string, id: string, param = 'id') =>
  invalid(`No such ${kind}: '${id}'`, { code: 'resource_missing', param }, param === 'id' ? 404 : 400)

export const documented = <Body extends { code?: string }>(body: Body): Body & { doc_url?: string } =>
  body.code
    ? { ...body, doc_url: `https://docs.stripe.com/error-codes/${body.code.replaceAll('_', '-')}` }
    : body
