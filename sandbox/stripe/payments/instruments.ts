import type { DeclineName } from './declines.ts'

/** A test card or a test account, and what it was already used for. */
export type Instrument = {
  /** The card's number or the IBAN, without spaces. */
  number: string
  expMonth?: number
  expYear?: number
  /** The owner authenticated while it was saved for later. */
  setUp?: boolean
}

/** How a test card behaves. Without any of these it succeeds. */
type CardRule = {
  brand?: 'visa' | 'mastercard'
  /** When it is saved. */
  atSetup?: DeclineName
  /** When it is charged. */
  atCharge?: DeclineName
  /** `unless-set-up`: not off-session, once its owner authenticated while saving it. */
  authentication?: 'unless-set-up' | 'always'
}
const refused = (why: DeclineName): CardRule => ({ atSetup: why, atCharge: why })

/** Stripe's test cards, with Stripe's behaviour: https://docs.stripe.com/testing. */
export const cards = {
  '4242424242424242': {},
  '5555555555554444': { brand: 'mastercard' },
  '4000000000000002': refused('generic_decline'),
  '4000000000009995': refused('insufficient_funds'),
  '4000000000009987': refused('lost_card'),
  '4000000000009979': refused('stolen_card'),
  '4000000000000069': refused('expired_card'),
  '4000000000000127': refused('incorrect_cvc'),
  '4000000000000119': refused('processing_error'),
  '4000000000000341': { atCharge: 'generic_decline' },
  '4000002500003155': { authentication: 'unless-set-up' },
  '4000002760003184': { authentication: 'always' },
  '4000008260003178': { authentication: 'unless-set-up', atCharge: 'insufficient_funds' },
} satisfies Record<string, CardRule>

type AccountRule = { fails?: boolean; disputed?: boolean; afterSeconds: number }

/** Stripe's test accounts for SEPA debits: at once, or three minutes later, by the sandbox's clock. */
export const accounts: Record<string, AccountRule> = {
  FR1420041010050500013M02606: { afterSeconds: 1 },
  FR3020041010050500013M02609: { afterSeconds: 180 },
  FR8420041010050500013M02607: { fails: true, afterSeconds: 1 },
  FR7920041010050500013M02600: { fails: true, afterSeconds: 180 },
  FR5720041010050500013M02608: { disputed: true, afterSeconds: 1 },
  DE89370400440532013000: { afterSeconds: 1 },
  DE08370400440532013003: { afterSeconds: 180 },
  DE62370400440532013001: { fails: true, afterSeconds: 1 },
  DE78370400440532013004: { fails: true, afterSeconds: 180 },
  DE35370400440532013002: { disputed: true, afterSeconds: 1 },
}

export const isAccount = (number: string) => /^[A-Z]{2}/.test(number)
export const cardRule = ({ number }: Instrument): CardRule =>
  (cards as Record<string, CardRule>)[number] ?? {}
export const accountRule = ({ number }: Instrument): AccountRule => accounts[number] ?? { afterSeconds: 1 }
