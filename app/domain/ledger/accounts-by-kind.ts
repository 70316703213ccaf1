import type { AccountKind, Book } from '#db/schema/index.ts'

/**
 * What each kind of account stands for in the rules: the book in which it sums, and the side that its balance never
 * leaves (`debit`: never below zero; `credit`: never above). The database computes the same by itself; this copy
 * serves whoever checks a download without one.
 */
export const accountsByKind: Record<AccountKind, { book: Book; keeps: 'debit' | 'credit' | null }> = {
  'stripe-clearing': { book: 'cash', keeps: null },
  bank: { book: 'cash', keeps: null },
  'sponsor-receivable': { book: 'cash', keeps: null },
  'refund-payable': { book: 'cash', keeps: null },
  disputes: { book: 'cash', keeps: null },
  'stripe-fees': { book: 'cash', keeps: null },
  vat: { book: 'cash', keeps: null },
  'match-budget': { book: 'cash', keeps: 'credit' },
  held: { book: 'cash', keeps: 'credit' },
  gift: { book: 'cash', keeps: null },
  patronage: { book: 'cash', keeps: null },
  sponsoring: { book: 'cash', keeps: null },
  pledged: { book: 'pledges', keeps: 'debit' },
  pledgers: { book: 'pledges', keeps: null },
}
