import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import type { Draft, Store } from '../store/store.ts'
import type { Delivery } from '../store/tables.ts'
import { openDisorder } from './disorder.ts'
import { send } from './send.ts'

/** Where webhooks go, and the secret that signs them. */
export type Endpoint = { url: string; secret: string }

/** Seconds before each further try, after which the sandbox gives up. Stripe itself takes three days. */
export const RETRY_AFTER = [0.2, 1, 5, 30, 60, 300, 900, 3_600]
const AT_ONCE = 8
/** Deliveries remembered over a restart once there is nothing more to do for them. */
const KEPT = 5_000

/**
 * Sends events to the endpoint, several at a time, until each was answered with 2xx. What is on its way is in the
 * store, so that a restart goes on with it; an event may thus arrive twice, as Stripe's do.
 */
export function openDeliveries(store: Store, endpoint: Endpoint | undefined) {
  forgetOld(store)
  const disorder = openDisorder()
  const sending = new Map<string, Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  const closing = new AbortController()
  // What was held back for a reordering that its process did not live to see goes out now.
  const waiting = new Map<string, Delivery>(
    store
      .all('delivery')
      .filter(({ state }) => state === 'waiting')
      .map((delivery) => [delivery.id, { ...delivery, at: delivery.at ?? 0 }]),
  )

  /** Puts a new event on its way, in the same operation as the event. */
  function plan(draft: Draft, event: Stripe.Event) {
    if (!endpoint) return
    const first: Delivery = {
      id: newId('dlv'),
      event: event.id,
      type: event.type,
      attempts: 0,
      at: Date.now(),
      state: 'waiting',
      last: null,
    }
    for (const delivery of disorder.apply(first)) {
      draft.put('delivery', delivery)
      if (delivery.state === 'waiting') waiting.set(delivery.id, delivery)
    }
  }

  function wake() {
    clearTimeout(timer)
    if (closing.signal.aborted || !endpoint) return
    for (const [id, at] of disorder.released()) {
      const held = waiting.get(id)
      if (held) waiting.set(id, { ...held, at })
    }
    const ready = [...waiting.values()]
      .filter((delivery) => !sending.has(delivery.id) && delivery.at !== null)
      .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
    for (const delivery of ready) {
      if ((delivery.at ?? 0) > Date.now()) {
        timer = setTimeout(wake, (delivery.at ?? 0) - Date.now()).unref()
        return
      }
      if (sending.size >= AT_ONCE) return
      sending.set(
        delivery.id,
        attempt(delivery, endpoint).finally(() => {
          sending.delete(delivery.id)
          wake()
        }),
      )
    }
  }

  async function attempt(delivery: Delivery, to: Endpoint) {
    const event = store.get('event', delivery.event)
    if (!event) return void waiting.delete(delivery.id) // Forgotten by a reset.
    const { ok, said } = await send(event, to, closing.signal)
    if (closing.signal.aborted || !waiting.has(delivery.id)) return
    const again = RETRY_AFTER[delivery.attempts]
    const tried = { ...delivery, attempts: delivery.attempts + 1, last: said }
    const next: Delivery = ok
      ? { ...tried, at: null, state: 'delivered' }
      : again === undefined
        ? { ...tried, at: null, state: 'given up' }
        : { ...tried, at: Date.now() + again * 1000 }
    if (next.state === 'waiting') waiting.set(next.id, next)
    else waiting.delete(next.id)
    store.change((draft) => {
      draft.put('delivery', next)
      const current = draft.get('event', delivery.event)
      if (ok && current) draft.put('event', { ...current, pending_webhooks: 0 })
    })
  }

  if (endpoint) timer = setTimeout(wake, 0).unref()
  return {
    plan,
    wake,
    disorder,
    /** Sends an event once more, as Stripe's dashboard can. */
    again: (event: string) => {
      const found = store.get('event', event)
      if (found) store.change((draft) => plan(draft, found))
      wake()
    },
    forget: () => {
      waiting.clear()
      disorder.clear()
    },
    close: async () => {
      closing.abort()
      clearTimeout(timer)
      disorder.clear()
      await Promise.all(sending.values())
    },
  }
}

function forgetOld(store: Store) {
  const over = store.all('delivery').filter(({ state }) => state !== 'waiting')
  store.change((draft) => {
    for (const { id } of over.slice(0, -KEPT)) draft.remove('delivery', id)
  })
}
