import type Stripe from 'stripe'
import { required } from '../store/required.ts'
import { created, having, listed } from '../wire/lists.ts'
import type { Work } from '../work.ts'

export const disputes = {
  'GET /v1/disputes': (work: Work, params: Stripe.DisputeListParams) =>
    listed(work.all('dispute'), params, '/v1/disputes', [
      created(params.created),
      having('charge', params.charge),
      having('payment_intent', params.payment_intent),
    ]),
  'GET /v1/disputes/:id': (work: Work, _: unknown, id: string) => required(work, 'dispute', id),
}
