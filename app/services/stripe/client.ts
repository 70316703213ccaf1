import { createRequire } from 'node:module'
import type Stripe from 'stripe'
import type { Env } from '#app/env.ts'

/** The endpoint of the webhooks is set to the same one at Stripe: what it sends has the shapes of this client. */
const apiVersion = '2026-10-28.endive'

export type Config = Pick<Stripe.StripeConfig, 'maxNetworkRetries' | 'timeout'>

/** The client, made at the first call. */
export type Client = () => Stripe

/** The library, loaded at the first call too: most processes, on most days, make none. */
export const library = (): typeof Stripe => createRequire(import.meta.url)('stripe')

/**
 * The official client. Each call that creates something has a key of ours, so that it may be tried again by the client,
 * by a job, or after a crash, and happens once (docs/decisions/0013).
 */
export function clientOf(
  { STRIPE_SECRET_KEY, STRIPE_API_BASE }: Pick<Env, 'STRIPE_SECRET_KEY' | 'STRIPE_API_BASE'>,
  config: Config = {},
): Client {
  const settings = {
    apiVersion,
    maxNetworkRetries: 2,
    timeout: 20_000,
    telemetry: false,
    ...(STRIPE_API_BASE ? elsewhere(STRIPE_API_BASE) : {}),
    ...config,
  } satisfies Stripe.StripeConfig
  let made: Stripe | undefined
  return () => {
    const Library = library()
    made ??= STRIPE_SECRET_KEY ? new Library(STRIPE_SECRET_KEY, settings) : nobody(Library)
    return made
  }
}

/** Without a key nothing is promised or paid, and no call leaves the machine. */
const nobody = (Library: typeof Stripe): Stripe =>
  new Library('sk_none', {
    ...{ apiVersion, maxNetworkRetries: 0 },
    httpClient: Library.createFetchHttpClient(() => Promise.reject(new Error('there is no Stripe key'))),
  })

function elsewhere(base: string): Stripe.StripeConfig {
  const { hostname, port, protocol } = new URL(base)
  const scheme = protocol === 'https:' ? 'https' : 'http'
  return { host: hostname, port: port || (scheme === 'https' ? '443' : '80'), protocol: scheme }
}
