import type Stripe from 'stripe'
import { required } from '../store/required.ts'
import { created, having, listed } from '../wire/lists.ts'
import type { Work } from '../work.ts'

export const charges = {
  'GET /v1/charges': (work: Work, params: Stripe.ChargeListParams) =>
    listed(work.all('charge'), params, '/v1/charges', [
      created(params.created),
      having('customer', params.customer),
      having('payment_intent', params.payment_intent),
      having('transfer_group', params.transfer_group),
    ]),
  'GET /v1/charges/:id': (work: Work, _: unknown, id: string) => required(work, 'charge', id),
}
