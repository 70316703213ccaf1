import type { Env } from '#app/env.ts'
import type { CardFacts, Decline, EventFacts } from '#app/lib/money/stripe-facts.ts'
import { openStripe, type StripeCalls } from '#app/services/stripe/index.ts'
import { cast } from './story/cast.ts'

/** Stripe's test numbers, by what becomes of the card: https://docs.stripe.com/testing. */
export const testCards = {
  good: '4242424242424242',
  asksItsOwner: '4000002760003184',
  reportedLost: '4000000000009987',
} as const
export type TestCard = keyof typeof testCards

/** Who keeps the cards of the story, and charges them. */
export type Bank = {
  /** The card that somebody gave, as the hosted page would have saved it. */
  save: (key: string, card: TestCard) => Promise<CardFacts & { customerId: string }>
  collect: StripeCalls['collect']
  /** All that Stripe said of it, while nobody listened. */
  said: () => Promise<EventFacts[]>
}

/**
 * The sandbox, which then knows every card of the story: move the clock past a deadline, and they are charged as any other
 * would be. Without it (a test, or Stripe's own test mode) the cards are invented.
 */
export function bankOf(env: Env): Bank {
  const base = env.STRIPE_API_BASE
  if (!base) return inventedBank
  const stripe = openStripe(env)
  const customers = new Map<string, Promise<string>>()
  const customerOf = (key: string) => {
    const known =
      customers.get(key) ?? stripe.makeCustomer({ key: `demo:${key}`, email: emailOf(key), id: key })
    customers.set(key, known)
    return known
  }
  return {
    save: async (key, card) => {
      const customerId = await customerOf(key)
      const method = await attach(base, customerId, testCards[card])
      return { customerId, paymentMethodId: method.id, card: asCard(method.card) }
    },
    collect: stripe.collect,
    said: () => stripe.eventsSince(new Date(0)),
  }
}

type Method = {
  id: string
  card: { brand: string; last4: string; exp_month: number; exp_year: number }
}

/** Of the cast its own; the crowd's are made of their keys (crowd.ts). */
const emailOf = (key: string) =>
  cast.find((member) => member.key === key)?.email ?? `${key.replace('-', '.')}@demonstration.example`

async function attach(base: string, customerId: string, card: string): Promise<Method> {
  const answer = await fetch(`${base}/_control/customers/${customerId}/payment_methods`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ card, setUp: true }),
  })
  if (!answer.ok) throw new Error(`The sandbox keeps no card ${card}: ${answer.status}`)
  return answer.json()
}

const asCard = ({ brand, last4, exp_month: expMonth, exp_year: expYear }: Method['card']) => ({
  ...{ brand, last4, expMonth, expYear },
})

const refusals = {
  asksItsOwner: { code: 'authentication_required', declineCode: 'authentication_required', adviceCode: null },
  reportedLost: { code: 'card_declined', declineCode: 'lost_card', adviceCode: 'do_not_try_again' },
} satisfies Partial<Record<TestCard, Decline>>

export const inventedBank: Bank = {
  save: async (key, card) => ({
    customerId: `cus_demo_${key}`,
    paymentMethodId: `pm_demo_${card}_${crypto.randomUUID()}`,
    card: { brand: 'visa', last4: testCards[card].slice(-4), expMonth: 12, expYear: 2031 },
  }),
  said: async () => [],
  collect: async ({ amount, paymentMethodId, marks }) => {
    const why = Object.entries(refusals).find(([card]) => paymentMethodId.includes(card))?.[1]
    return {
      marks: { pledgeId: null, sponsorshipId: null, checkoutId: null, paymentId: null, ...marks },
      paymentIntentId: `pi_demo_${marks.paymentId ?? marks.checkoutId}`,
      status: why ? 'refused' : 'succeeded',
      amount,
      currency: 'eur',
      chargeId: why ? null : `ch_demo_${marks.paymentId ?? marks.checkoutId}`,
      // What Stripe keeps of a European card: 1.5 % and 25 cents.
      fee: why ? null : (amount * 15n) / 1000n + 25n,
      decline: why ?? null,
    }
  },
}
