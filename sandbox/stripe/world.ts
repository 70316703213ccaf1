import { openClock } from './clock.ts'
import { whatHappens } from './resources/due.ts'
import { openStore } from './store/store.ts'
import { type Endpoint, openDeliveries } from './webhooks/deliveries.ts'
import { type Asker, eventOf, type Work } from './work.ts'

const NOBODY: Asker = { id: null, idempotency_key: null }

export type World = ReturnType<typeof openWorld>

/** Everything the sandbox knows and does, kept in `folder`. */
export function openWorld({
  folder,
  endpoint,
  apiVersion,
}: {
  folder: string
  endpoint: Endpoint | undefined
  apiVersion: string
}) {
  const store = openStore(folder)
  const clock = openClock(store)
  const deliveries = openDeliveries(store, endpoint)
  let origin = ''
  // When the next thing falls due, so that a call need not look through all of them.
  let earliest = Number.NEGATIVE_INFINITY

  /** Runs one operation: its changes, its events and their deliveries are kept together or not at all. */
  function operate<Result>(asker: Asker, operation: (work: Work) => Result): Result {
    const now = clock.now()
    const result = store.change((draft) =>
      operation({
        ...draft,
        now,
        origin,
        put: (table, row) => {
          if (table === 'due') earliest = Math.min(earliest, (row as { at: number }).at)
          return draft.put(table, row)
        },
        tell: (type, object, previous) => {
          const pending = endpoint ? 1 : 0
          const event = eventOf({ now }, { type, object, previous, asker, apiVersion, pending })
          draft.put('event', event)
          deliveries.plan(draft, event)
        },
      }),
    )
    deliveries.wake()
    return result
  }

  /** Lets what is due by the sandbox's clock happen, in the order of its instants. */
  function passTime() {
    if (clock.now() < earliest) return
    const due = store
      .all('due')
      .filter(({ at }) => at <= clock.now())
      .sort((a, b) => a.at - b.at)
    for (const { id, what } of due)
      operate(NOBODY, (work) => {
        work.remove('due', id)
        whatHappens[what](work, id)
      })
    earliest = Math.min(Number.POSITIVE_INFINITY, ...store.all('due').map(({ at }) => at))
  }

  const ticking = setInterval(passTime, 1000)
  ticking.unref()
  return {
    store,
    clock,
    deliveries,
    operate,
    passTime,
    /** What the control API does: nobody's call. */
    happen: <Result>(operation: (work: Work) => Result) => operate(NOBODY, operation),
    reachedAt: (address: string) => {
      origin = address
    },
    clear: () => {
      store.clear()
      deliveries.forget()
    },
    close: async () => {
      clearInterval(ticking)
      await deliveries.close()
      store.close()
    },
  }
}
