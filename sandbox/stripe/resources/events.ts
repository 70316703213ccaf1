import type Stripe from 'stripe'
import { required } from '../store/required.ts'
import { invalid } from '../wire/errors.ts'
import { created, listed } from '../wire/lists.ts'
import type { Work } from '../work.ts'

/** Stripe shows events of the last thirty days. */
export const EVENTS_KEPT = 30 * 86_400

export const events = {
  'GET /v1/events': (work: Work, params: Stripe.EventListParams) => {
    if (params.type && params.types)
      throw invalid('You may only specify one of these parameters: type, types.', { param: 'type' })
    const wanted = params.types ?? (params.type ? [params.type] : undefined)
    return listed(work.all('event'), params, '/v1/events', [
      created(params.created),
      created({ gte: work.now - EVENTS_KEPT }),
      ({ type }) => !wanted || wanted.some((name) => matches(type, name)),
      ({ pending_webhooks: pending }) =>
        params.delivery_success === undefined || (pending === 0) === params.delivery_success,
    ])
  },
  'GET /v1/events/:id': (work: Work, _: unknown, id: string) => required(work, 'event', id),
}

/** `charge.*` stands for every type that begins so. */
const matches = (type: string, name: string) =>
  name.endsWith('*') ? type.startsWith(name.slice(0, -1)) : type === name
