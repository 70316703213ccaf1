import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import { move } from '../payments/balance.ts'
import { required } from '../store/required.ts'
import { invalid } from '../wire/errors.ts'
import { created, having, listed, within } from '../wire/lists.ts'
import type { Work } from '../work.ts'

export const payouts = {
  'GET /v1/payouts': (work: Work, params: Stripe.PayoutListParams) =>
    listed(work.all('payout'), params, '/v1/payouts', [
      created(params.created),
      within(params.arrival_date, ({ arrival_date }: Stripe.Payout) => arrival_date),
      having('status', params.status),
    ]),
  'GET /v1/payouts/:id': (work: Work, _: unknown, id: string) => required(work, 'payout', id),
}

type Asked = {
  /** What is not available yet goes with the rest. */
  includePending?: boolean
  /** Cents by which the payout is wrong: its sum and that of its transactions differ. */
  off?: number
  /** Made by hand, of so many cents: Stripe does not say what it is made of. */
  manual?: number | undefined
}

/**
 * Pays out to the bank what is on the balance and in no earlier payout, as the schedule of an account would.
 * @throws StripeRefusal 400 when there is nothing to pay out.
 */
export function makePayout(
  work: Work,
  { includePending = false, off = 0, manual }: Asked = {},
): Stripe.Payout {
  const paid = work
    .all('balance_transaction')
    .filter(
      ({ id, type, status }) =>
        type !== 'payout' && !work.get('paid_out', id) && (includePending || status === 'available'),
    )
  const net = paid.reduce((sum, row) => sum + row.net, 0)
  if (manual !== undefined) return payByHand(work, manual)
  if (net <= 0)
    throw invalid('You have insufficient available funds in your Stripe account.', {
      code: 'balance_insufficient',
    })
  const id = newId('po')
  const amount = net + off
  const transaction = move(work, {
    type: 'payout',
    amount: -amount,
    currency: 'eur',
    source: id,
    description: 'STRIPE PAYOUT',
  })
  for (const row of paid) {
    work.put('paid_out', { id: row.id, payout: id })
    if (row.status === 'pending') {
      work.remove('due', row.id)
      work.put('balance_transaction', { ...row, status: 'available', available_on: work.now })
    }
  }
  const payout = payoutOf(work, id, amount, transaction.id)
  work.put('payout', payout)
  work.tell('payout.created', payout)
  const arrived = work.put('payout', { ...payout, status: 'paid' })
  work.tell('payout.paid', arrived)
  const reconciled = work.put('payout', { ...arrived, reconciliation_status: 'completed' })
  work.tell('payout.reconciliation_completed', reconciled)
  return reconciled
}

/** What somebody asked for in Stripe's pages: a sum, of whatever is there. */
function payByHand(work: Work, amount: number): Stripe.Payout {
  const id = newId('po')
  const { id: transaction } = move(work, {
    ...{ type: 'payout', amount: -amount, currency: 'eur', source: id },
    description: 'STRIPE PAYOUT',
  })
  const payout: Stripe.Payout = {
    ...payoutOf(work, id, amount, transaction),
    ...{ automatic: false, reconciliation_status: 'not_applicable' },
  }
  work.put('payout', payout)
  work.tell('payout.created', payout)
  const arrived = work.put('payout', { ...payout, status: 'paid' })
  work.tell('payout.paid', arrived)
  return arrived
}

/** The bank of the account did not accept it, days after it was said to be paid: the money is back on the balance. */
export function failPayout(work: Work, id: string, code = 'account_closed'): Stripe.Payout {
  const payout = required(work, 'payout', id)
  if (payout.status === 'failed') throw invalid('This payout has already failed.')
  const { id: back } = move(work, {
    ...{ type: 'payout_failure', amount: payout.amount, currency: payout.currency, source: id, atOnce: true },
    description: 'STRIPE PAYOUT',
  })
  const failed = work.put('payout', {
    ...payout,
    ...{ status: 'failed', failure_code: code, failure_message: 'The bank account has been closed.' },
    failure_balance_transaction: back,
  })
  // What it was made of goes with the next one.
  for (const paid of work.all('paid_out')) if (paid.payout === id) work.remove('paid_out', paid.id)
  work.tell('payout.failed', failed, { status: payout.status })
  return failed
}

const payoutOf = (work: Work, id: string, amount: number, transaction: string): Stripe.Payout => ({
  id,
  object: 'payout',
  amount,
  application_fee: null,
  application_fee_amount: null,
  arrival_date: work.now,
  automatic: true,
  balance_transaction: transaction,
  created: work.now,
  currency: 'eur',
  description: 'STRIPE PAYOUT',
  destination: 'ba_sandbox',
  failure_balance_transaction: null,
  failure_code: null,
  failure_message: null,
  livemode: false,
  metadata: {},
  method: 'standard',
  original_payout: null,
  payout_method: null,
  reconciliation_status: 'in_progress',
  reversed_by: null,
  source_type: 'card',
  statement_descriptor: null,
  status: 'in_transit',
  trace_id: null,
  type: 'bank_account',
})
