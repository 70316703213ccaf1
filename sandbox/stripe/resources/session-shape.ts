import type Stripe from 'stripe'
import { mergedMetadata } from '../wire/metadata.ts'

type Found = {
  id: string
  created: number
  expiresAt: number
  types: string[]
  customerEmail: string | null
  setupIntent: string | null
  currency: string | null
  total: number | null
  url: string
}

/** An open session as Stripe shows it: mostly what was not asked for. */
export function newSession(
  params: Stripe.Checkout.SessionCreateParams,
  found: Found,
): Stripe.Checkout.Session {
  const setup = params.mode === 'setup'
  return {
    id: found.id,
    object: 'checkout.session',
    adaptive_pricing: setup ? null : { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: found.total,
    amount_total: found.total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    branding_settings: {
      background_color: '#ffffff',
      border_style: 'rounded',
      button_color: '#2A3C9E',
      display_name: params.branding_settings?.display_name ?? '',
      font_family: 'default',
      icon: null,
      logo: null,
    },
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: found.created,
    currency: found.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: customText(params),
    customer: params.customer ?? null,
    customer_account: null,
    customer_creation: params.customer ? null : (params.customer_creation ?? 'if_required'),
    customer_details: found.customerEmail ? detailsOf(found.customerEmail, null) : null,
    customer_email: params.customer_email ?? null,
    discounts: setup ? null : [],
    expires_at: found.expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: params.locale ?? null,
    managed_payments: null,
    metadata: mergedMetadata({}, params.metadata),
    mode: params.mode ?? 'payment',
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: params.payment_method_collection ?? (setup ? 'always' : 'if_required'),
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: found.types,
    payment_status: setup ? 'no_payment_required' : 'unpaid',
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: found.setupIntent,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: params.submit_type ?? null,
    subscription: null,
    success_url: params.success_url ?? null,
    total_details: found.total === null ? null : { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: found.url,
    wallet_options: null,
  }
}

export const detailsOf = (
  email: string | null,
  name: string | null,
): Stripe.Checkout.Session.CustomerDetails => ({
  address: null,
  business_name: null,
  email,
  individual_name: null,
  name,
  phone: null,
  tax_exempt: 'none',
  tax_ids: null,
})

const customText = ({ custom_text: given }: Stripe.Checkout.SessionCreateParams) => ({
  after_submit: null,
  shipping_address: null,
  submit: given?.submit || null,
  terms_of_service_acceptance: null,
})
