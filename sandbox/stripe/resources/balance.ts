import type Stripe from 'stripe'
import { required } from '../store/required.ts'
import { created, having, listed } from '../wire/lists.ts'
import type { Work } from '../work.ts'

export const balance = {
  'GET /v1/balance': (work: Work): Stripe.Balance => {
    const sum = (status: string) =>
      work
        .all('balance_transaction')
        .filter((row) => row.status === status)
        .reduce((total, { net }) => total + net, 0)
    const amount = (cents: number) => [{ amount: cents, currency: 'eur', source_types: { card: cents } }]
    return {
      object: 'balance',
      available: amount(sum('available')),
      livemode: false,
      pending: amount(sum('pending')),
    }
  },
  'GET /v1/balance_transactions': (work: Work, params: Stripe.BalanceTransactionListParams) =>
    listed(work.all('balance_transaction'), params, '/v1/balance_transactions', [
      created(params.created),
      having('currency', params.currency),
      having('source', params.source),
      having('type', params.type),
      ({ id, source }) =>
        !params.payout || source === params.payout || work.get('paid_out', id)?.payout === params.payout,
    ]),
  'GET /v1/balance_transactions/:id': (work: Work, _: unknown, id: string) =>
    required(work, 'balance_transaction', id),
}
