/**
 * Each route of the sandbox: the type of its parameters in the SDK (file#interface), and those of them that the
 * sandbox acts upon or echoes (`a.b` for a part of one). A parameter that Stripe knows and that is not listed here is refused, never ignored.
 */
const list = 'ending_before expand limit starting_after'
const display = 'branding_settings.display_name custom_text.submit locale submit_type'

export const routes = {
  'POST /v1/customers': {
    type: 'Customers#CustomerCreateParams',
    takes: 'address description email expand metadata name payment_method phone preferred_locales',
  },
  'GET /v1/customers': { type: 'Customers#CustomerListParams', takes: `${list} created email` },
  'GET /v1/customers/:id': { type: 'Customers#CustomerRetrieveParams', takes: 'expand' },
  'POST /v1/customers/:id': {
    type: 'Customers#CustomerUpdateParams',
    takes: 'address description email expand invoice_settings metadata name phone preferred_locales',
    unsets: 'description email name phone',
  },
  'DELETE /v1/customers/:id': { type: 'Customers#CustomerDeleteParams', takes: '' },
  'GET /v1/customers/:id/payment_methods': {
    type: 'Customers#CustomerListPaymentMethodsParams',
    takes: `${list} type`,
  },

  'POST /v1/checkout/sessions': {
    type: 'Checkout/Sessions#SessionCreateParams',
    takes: `${display} allowed_payment_method_types cancel_url client_reference_id currency customer customer_creation customer_email excluded_payment_method_types expand expires_at line_items metadata mode payment_intent_data.description payment_intent_data.metadata payment_intent_data.receipt_email payment_intent_data.setup_future_usage payment_intent_data.statement_descriptor payment_intent_data.statement_descriptor_suffix payment_intent_data.transfer_group payment_method_collection setup_intent_data.description setup_intent_data.metadata success_url ui_mode`,
  },
  'GET /v1/checkout/sessions': {
    type: 'Checkout/Sessions#SessionListParams',
    takes: `${list} created customer payment_intent status`,
  },
  'GET /v1/checkout/sessions/:id': { type: 'Checkout/Sessions#SessionRetrieveParams', takes: 'expand' },
  'GET /v1/checkout/sessions/:id/line_items': {
    type: 'Checkout/Sessions#SessionListLineItemsParams',
    takes: list,
  },
  'POST /v1/checkout/sessions/:id/expire': {
    type: 'Checkout/Sessions#SessionExpireParams',
    takes: 'expand',
  },

  'GET /v1/setup_intents': {
    type: 'SetupIntents#SetupIntentListParams',
    takes: `${list} created customer payment_method`,
  },
  'GET /v1/setup_intents/:id': { type: 'SetupIntents#SetupIntentRetrieveParams', takes: 'expand' },
  'POST /v1/setup_intents/:id/cancel': {
    type: 'SetupIntents#SetupIntentCancelParams',
    takes: 'cancellation_reason expand',
  },

  'GET /v1/payment_methods': {
    type: 'PaymentMethods#PaymentMethodListParams',
    takes: `${list} customer type`,
  },
  'GET /v1/payment_methods/:id': { type: 'PaymentMethods#PaymentMethodRetrieveParams', takes: 'expand' },
  'POST /v1/payment_methods/:id/attach': {
    type: 'PaymentMethods#PaymentMethodAttachParams',
    takes: 'customer expand',
  },
  'POST /v1/payment_methods/:id/detach': {
    type: 'PaymentMethods#PaymentMethodDetachParams',
    takes: 'expand',
  },
  'GET /v1/mandates/:id': { type: 'Mandates#MandateRetrieveParams', takes: 'expand' },

  'POST /v1/payment_intents': {
    type: 'PaymentIntents#PaymentIntentCreateParams',
    takes:
      'allowed_payment_method_types amount automatic_payment_methods confirm currency customer description error_on_requires_action expand mandate metadata off_session payment_method receipt_email return_url setup_future_usage statement_descriptor statement_descriptor_suffix transfer_group',
  },
  'GET /v1/payment_intents': {
    type: 'PaymentIntents#PaymentIntentListParams',
    takes: `${list} created customer`,
  },
  'GET /v1/payment_intents/search': {
    type: 'PaymentIntents#PaymentIntentSearchParams',
    takes: 'expand limit page query',
  },
  'GET /v1/payment_intents/:id': { type: 'PaymentIntents#PaymentIntentRetrieveParams', takes: 'expand' },
  'POST /v1/payment_intents/:id': {
    type: 'PaymentIntents#PaymentIntentUpdateParams',
    takes: 'amount description expand metadata payment_method receipt_email',
  },
  'POST /v1/payment_intents/:id/confirm': {
    type: 'PaymentIntents#PaymentIntentConfirmParams',
    takes:
      'error_on_requires_action expand mandate off_session payment_method receipt_email return_url setup_future_usage',
  },
  'POST /v1/payment_intents/:id/cancel': {
    type: 'PaymentIntents#PaymentIntentCancelParams',
    takes: 'cancellation_reason expand',
  },

  'GET /v1/charges': {
    type: 'Charges#ChargeListParams',
    takes: `${list} created customer payment_intent transfer_group`,
  },
  'GET /v1/charges/:id': { type: 'Charges#ChargeRetrieveParams', takes: 'expand' },

  'POST /v1/refunds': {
    type: 'Refunds#RefundCreateParams',
    takes: 'amount charge expand metadata payment_intent reason',
  },
  'GET /v1/refunds': { type: 'Refunds#RefundListParams', takes: `${list} charge created payment_intent` },
  'GET /v1/refunds/:id': { type: 'Refunds#RefundRetrieveParams', takes: 'expand' },

  'GET /v1/balance': { type: 'Balance#BalanceRetrieveParams', takes: 'expand' },
  'GET /v1/balance_transactions': {
    type: 'BalanceTransactions#BalanceTransactionListParams',
    takes: `${list} created currency payout source type`,
  },
  'GET /v1/balance_transactions/:id': {
    type: 'BalanceTransactions#BalanceTransactionRetrieveParams',
    takes: 'expand',
  },
  'GET /v1/payouts': { type: 'Payouts#PayoutListParams', takes: `${list} arrival_date created status` },
  'GET /v1/payouts/:id': { type: 'Payouts#PayoutRetrieveParams', takes: 'expand' },

  'GET /v1/disputes': {
    type: 'Disputes#DisputeListParams',
    takes: `${list} charge created payment_intent`,
  },
  'GET /v1/disputes/:id': { type: 'Disputes#DisputeRetrieveParams', takes: 'expand' },

  'GET /v1/events': { type: 'Events#EventListParams', takes: `${list} created delivery_success type types` },
  'GET /v1/events/:id': { type: 'Events#EventRetrieveParams', takes: 'expand' },
} as const satisfies Record<string, Route>

/** `unsets`: texts that an empty one unsets, though the types do not say so (stripe/stripe-node#1834). */
export type Route = { type: string; takes: string; unsets?: string }
export type RouteName = keyof typeof routes
