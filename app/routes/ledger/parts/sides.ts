import type { Balances } from '#app/domain/ledger/index.ts'

type Kinds = readonly (keyof Balances)[]

/** Where the money is (debit), fees included: they are where some of it went. */
export const where = [
  'stripe-clearing',
  'bank',
  'sponsor-receivable',
  'disputes',
  'stripe-fees',
] as const satisfies Kinds

/** What it is for (credit). Cents on both sides are the same, since each transaction sums to zero. */
export const whose = [
  'held',
  'given',
  'sponsoring',
  'vat',
  'refund-payable',
  'match-budget',
] as const satisfies Kinds
