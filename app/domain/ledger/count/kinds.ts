import { type AccountKind, accountKinds } from '#db/schema/index.ts'
import type { LedgerCode } from '../codes.ts'

/**
 * The kinds of published lines, in the order in which a count takes them: what follows needs what comes before. What one
 * promise does to the sum promised stands in one of them, so that a change or a withdrawal is never read by itself; and
 * whether a promise came true or was given up is not told apart.
 */
export const publicKinds = [
  'promised',
  'voided',
  'collected',
  'ended',
  'fee',
  'fee-returned',
  'refund-due',
  'refunded',
  'released',
  'disputed',
  'dispute-won',
  'dispute-lost',
  'sponsored',
  'sponsoring-cancelled',
  'corrected',
  'paid-out',
] as const
export type PublicKind = (typeof publicKinds)[number]

export const kindOf: Record<LedgerCode, PublicKind> = {
  promised: 'promised',
  changed: 'promised',
  withdrawn: 'promised',
  voided: 'voided',
  fulfilled: 'ended',
  uncollected: 'ended',
  collected: 'collected',
  fee: 'fee',
  'fee-returned': 'fee-returned',
  'refund-due': 'refund-due',
  refunded: 'refunded',
  'refund-failed': 'refunded',
  released: 'released',
  disputed: 'disputed',
  'dispute-won': 'dispute-won',
  'dispute-lost': 'dispute-lost',
  sponsored: 'sponsored',
  'sponsoring-cancelled': 'sponsoring-cancelled',
  corrected: 'corrected',
  'paid-out': 'paid-out',
}

/** What must have been published of a promise before this is: no account is seen below zero. */
export const follows: Partial<Record<PublicKind, PublicKind>> = {
  voided: 'promised',
  collected: 'promised',
  ended: 'promised',
  fee: 'collected',
  'fee-returned': 'collected',
  'refund-due': 'collected',
  refunded: 'refund-due',
  disputed: 'collected',
  released: 'collected',
}

/** A project's gifts and patronage are one sum in public: the part of the only company that gave would be hers. */
export const publicAccounts = [
  ...accountKinds.filter((kind) => kind !== 'gift' && kind !== 'patronage'),
  'given',
] as const
export type PublicAccount = Exclude<AccountKind, 'gift' | 'patronage'> | 'given'
export const publicAccountOf = (kind: AccountKind): PublicAccount =>
  kind === 'gift' || kind === 'patronage' ? 'given' : kind
