import type Stripe from 'stripe'
import { newId } from '../ids.ts'
import type { Work } from '../work.ts'

/**
 * What a payment costs, in cents: 1.5 % rounded half up, and 25 cents. Invented for the sandbox, in the order of what
 * Stripe asks in Europe; a real fee comes with the real balance transaction.
 */
export const feeOf = (amount: number) => Math.floor((amount * 15 + 500) / 1000) + 25

/** What a dispute costs, in cents. Invented as well; it comes back when the dispute is won. */
export const DISPUTE_FEE = 1500

/** A card payment can be paid out so many seconds after it was made. */
export const AVAILABLE_AFTER = 3 * 86_400

type Movement = {
  type: Stripe.BalanceTransaction.Type
  amount: number
  currency: string
  source: string
  description?: string | null
  fee?: number
  reportingCategory?: string
  /** It counts at once, as what is taken from the balance does. */
  atOnce?: boolean
}

/** Writes a movement of the account's balance. Amounts in cents; `fee` is taken from `amount`. */
export function move(work: Work, movement: Movement): Stripe.BalanceTransaction {
  const { type, amount, currency, source, description = null, fee = 0, atOnce = amount < 0 } = movement
  const availableOn = work.now + (atOnce ? 0 : AVAILABLE_AFTER)
  const transaction: Stripe.BalanceTransaction = {
    id: newId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: availableOn,
    balance_type: 'payments',
    created: work.now,
    currency,
    description,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0
        ? []
        : [
            {
              amount: fee,
              application: null,
              currency,
              description: 'Stripe processing fees',
              type: 'stripe_fee',
            },
          ],
    net: amount - fee,
    reporting_category: movement.reportingCategory ?? type,
    source,
    status: atOnce ? 'available' : 'pending',
    type,
  }
  if (!atOnce) work.put('due', { id: transaction.id, at: availableOn, what: 'funds become available' })
  return work.put('balance_transaction', transaction)
}

export function becomeAvailable(work: Work, id: string) {
  const transaction = work.get('balance_transaction', id)
  if (transaction) work.put('balance_transaction', { ...transaction, status: 'available' })
}
