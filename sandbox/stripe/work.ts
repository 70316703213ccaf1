import type Stripe from 'stripe'
import { newId } from './ids.ts'
import type { Draft } from './store/store.ts'

/** One operation on the sandbox: what it may read and write, when it happens, and how it tells of it. */
export type Work = Draft & {
  /** The sandbox's time, in whole seconds as Stripe counts it. */
  now: number
  /** Where this server is reached: `http://127.0.0.1:4242`. */
  origin: string
  /** Writes an event of what an object has become, to be listed and sent. */
  tell: (type: Stripe.Event['type'], object: object, previous?: object) => void
}

/** Who asks for an operation: a call has a request and perhaps a key, the passing of time has neither. */
export type Asker = { id: string | null; idempotency_key: string | null }

/** The event of Stripe's that says what became of an object. `pending` is how many endpoints are yet to take it. */
export function eventOf(
  work: Pick<Work, 'now'>,
  {
    type,
    object,
    previous,
    asker,
    apiVersion,
    pending,
  }: {
    type: string
    object: object
    previous: object | undefined
    asker: Asker
    apiVersion: string
    pending: number
  },
) {
  return {
    id: newId('evt'),
    object: 'event',
    api_version: apiVersion,
    created: work.now,
    data: { object, ...(previous ? { previous_attributes: previous } : {}) },
    livemode: false,
    pending_webhooks: pending,
    request: asker,
    type,
  } as Stripe.Event
}
