import type { JobName } from '#app/domain/audit/index.ts'

/**
 * What becomes of each job that waited when a backup was taken. One that tells somebody something is not done after a
 * restoration: the instance that was saved may have done it. All others look first at what is there, and doing them
 * twice does no harm.
 */
const afterwards: Record<JobName, 'done' | 'told already'> = {
  'what-is-due': 'done',
  'send-code': 'told already',
  'send-counter-code': 'told already',
  'send-test-mail': 'told already',
  'send-invitation': 'told already',
  'tell-of-lock': 'told already',
  'tell-of-wrong-codes': 'told already',
  'tell-of-paper': 'told already',
  'tell-of-erasure': 'told already',
  announce: 'told already',
  'mail-news': 'told already',
  'mail-digest': 'told already',
  'mail-reporter': 'told already',
  'mail-field-mailbox': 'told already',
  'ask-checkpoint-reader': 'told already',
  'mail-checkpoints': 'told already',
  'tell-bulletin': 'told already',
  'mail-bulletins': 'told already',
  'ask-info-reader': 'told already',
  'push-danger': 'told already',
  'print-annex': 'done',
  'count-budget': 'done',
  'print-count': 'done',
  'print-decision': 'done',
  'remove-decision-pdf': 'done',
  'print-invoice': 'done',
  'mail-invoice': 'told already',
  'check-invoices': 'done',
  'take-stripe-event': 'done',
  'end-campaign': 'done',
  'collect-payment': 'done',
  'cancel-payment': 'done',
  'send-refund': 'done',
  reconcile: 'done',
  'look-at-page': 'done',
  'close-page': 'done',
  'forget-card': 'done',
  'forget-customer': 'done',
  'forget-loose-card': 'done',
  'draw-renditions': 'done',
  'remove-file': 'done',
  'remove-stray-proofs': 'done',
  'remove-stray-files': 'done',
  'forget-traces': 'done',
  'close-chain': 'done',
  'close-ledger': 'done',
  'verify-chain': 'done',
}

/** Whether a job of this name is done after a restoration; one of a program that is gone is not. */
export const isDoneAgain = (task: string): boolean =>
  (afterwards as Record<string, string | undefined>)[task] === 'done'
