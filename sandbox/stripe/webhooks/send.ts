import { createHmac } from 'node:crypto'
import type Stripe from 'stripe'
import type { Endpoint } from './deliveries.ts'

/** As long as Stripe waits, or nearly: an endpoint that takes longer is asked again. */
const PATIENCE = 10_000

/** Sends one event, signed as https://docs.stripe.com/webhooks#verify-manually says. */
export async function send(event: Stripe.Event, { url, secret }: Endpoint, closing: AbortSignal) {
  const body = JSON.stringify(event, null, 2)
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'User-Agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        'Stripe-Signature': signature(body, secret),
      },
      redirect: 'manual',
      signal: AbortSignal.any([closing, AbortSignal.timeout(PATIENCE)]),
    })
    await response.arrayBuffer()
    return { ok: response.ok, said: String(response.status) }
  } catch (error) {
    return { ok: false, said: error instanceof Error ? error.message : String(error) }
  }
}

/** The instant is the real one, whatever the sandbox's clock says: the client refuses an old signature by its own. */
export function signature(body: string, secret: string, at = Math.floor(Date.now() / 1000)) {
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`
}
