/**
 * Every code that a transaction may bear, by the kind under which the public finds it. A new one needs its words in
 * messages/ledger, without which the pages do not compile.
 */
export const codesByKind = {
  /**
   * The book of promises. `promised` when one is confirmed, `changed` for the difference of a later sum, `withdrawn` by
   * its owner, `voided` when nobody is charged (goal missed, campaign cancelled), `fulfilled` when it was collected,
   * `uncollected` when that failed for good.
   */
  promise: ['promised', 'changed', 'withdrawn', 'voided', 'fulfilled', 'uncollected'],
  /** Taken from a card, and held for its campaign; or paid by a sponsor, with its VAT. */
  collection: ['collected'],
  sponsoring: ['sponsored', 'sponsoring-cancelled'],
  /** What the payment service keeps, or gives back of it. */
  fee: ['fee', 'fee-returned'],
  /** `refund-due` from held to what must be given back, `refunded` when it left, `refund-failed` when it came back. */
  refund: ['refund-due', 'refunded', 'refund-failed'],
  /** Held until now, for the project from now on. */
  release: ['released'],
  /** From the payment service to the commune's bank. */
  payout: ['paid-out'],
  dispute: ['disputed', 'dispute-won', 'dispute-lost'],
  correction: ['corrected'],
} as const

export type CodeKind = keyof typeof codesByKind
export type LedgerCode = (typeof codesByKind)[CodeKind][number]

export const ledgerCodes: readonly LedgerCode[] = Object.values(codesByKind).flat()
export const codeKinds = Object.keys(codesByKind) as [CodeKind, ...CodeKind[]]
