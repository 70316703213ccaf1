import { balance } from '../resources/balance.ts'
import { charges } from '../resources/charges.ts'
import { checkoutSessions } from '../resources/checkout-sessions.ts'
import { customers } from '../resources/customers.ts'
import { disputes } from '../resources/disputes.ts'
import { events } from '../resources/events.ts'
import { mandates } from '../resources/mandates.ts'
import { paymentIntents } from '../resources/payment-intents.ts'
import { paymentMethods } from '../resources/payment-methods.ts'
import { payouts } from '../resources/payouts.ts'
import { refunds } from '../resources/refunds.ts'
import { setupIntents } from '../resources/setup-intents.ts'
import type { Work } from '../work.ts'
import { type RouteName, routes } from './routes.ts'

type Handler = (work: Work, params: never, id: string) => object

export const handlers = {
  ...customers,
  ...checkoutSessions,
  ...setupIntents,
  ...paymentMethods,
  ...mandates,
  ...paymentIntents,
  ...charges,
  ...refunds,
  ...balance,
  ...payouts,
  ...disputes,
  ...events,
} satisfies Record<RouteName, Handler> as Record<RouteName, Handler>

/** The route of a call and the identifier in its address; none for an address that this sandbox does not have. */
export function routeOf(method: string, path: string): { name: RouteName; id: string } | undefined {
  const exact = `${method} ${path}`
  if (exact in routes) return { name: exact as RouteName, id: '' }
  for (const name of Object.keys(routes) as RouteName[]) {
    const found = patterns[name].exec(exact)
    if (found) return { name, id: decodeURIComponent(found[1] ?? '') }
  }
  return undefined
}

const patterns = Object.fromEntries(
  Object.keys(routes).map((name) => [name, new RegExp(`^${name.replace(':id', '([^/]+)')}$`)]),
) as Record<RouteName, RegExp>
