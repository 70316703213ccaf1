import type { Env } from '#app/env.ts'
import { checkoutCalls } from './checkouts.ts'
import { type Config, clientOf } from './client.ts'
import { eventCalls } from './events.ts'
import { paymentCalls } from './payments.ts'

export { type Session, type SessionWish, WishRefused } from './checkouts.ts'
export { CallRefused } from './payments.ts'

type Given = Pick<Env, 'STRIPE_SECRET_KEY' | 'STRIPE_WEBHOOK_SECRET' | 'STRIPE_API_BASE'>

/** Everything that is asked of Stripe, in plain data both ways; never called inside a transaction. */
export type StripeCalls = ReturnType<typeof openStripe>

export function openStripe(env: Given, config?: Config) {
  const client = clientOf(env, config)
  return {
    /** Without a key nobody is called: each of the others fails here. */
    configured: Boolean(env.STRIPE_SECRET_KEY),
    /** Whether it moves real money: an event of the other kind is not ours. */
    live: /^[sr]k_live_/.test(env.STRIPE_SECRET_KEY ?? ''),
    ...checkoutCalls(client),
    ...paymentCalls(client),
    ...eventCalls(client, env.STRIPE_WEBHOOK_SECRET),
  }
}
