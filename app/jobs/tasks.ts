import type { CronItem } from 'graphile-worker'
import type { JobName } from '#app/domain/audit/index.ts'
import { moveDueConsultations } from '#app/domain/ballots/index.ts'
import { forgetPapers } from '#app/domain/counter/index.ts'
import { warnOfDeadlines } from '#app/domain/dossiers/index.ts'
import { forgetDrafts, forgetWithdrawnPhotos, tellDueReports } from '#app/domain/field/index.ts'
import {
  alarmInvoiceGaps,
  forgetDeliveries,
  releaseExpired,
  releaseUnpaid,
  remindOwners,
  tellEndedCards,
} from '#app/domain/funding/index.ts'
import { forgetReporters, restoreUnjudged } from '#app/domain/moderation/index.ts'
import { countDueOpinions, tellDueQuestions } from '#app/domain/participation/index.ts'
import { forgetTraces, tellExpired } from '#app/domain/people/index.ts'
import { moveDueProposals } from '#app/domain/proposals/index.ts'
import { forgetUnconfirmed } from '#app/domain/publishing/index.ts'
import { forgetInfoAsks } from '#app/domain/station/index.ts'
import { announceEvent } from './announce.ts'
import { closeChainNow, closeLedgerNow } from './chains/close-chain.ts'
import { verifyChainNow } from './chains/verify-chain.ts'
import { drawRenditions } from './files/draw-renditions.ts'
import { removeFile, removeStrayProofs } from './files/remove-file.ts'
import { removeStrayFiles } from './files/remove-stray-files.ts'
import { askInfoReader, mailBulletins, queueDueBulletins, tellBulletin } from './mails/mail-bulletins.ts'
import { askCheckpointReader, mailCheckpoints, queueDueCheckpoints } from './mails/mail-checkpoints.ts'
import { mailDigest, queueDueDigests } from './mails/mail-digest.ts'
import { mailFieldMailbox } from './mails/mail-field-mailbox.ts'
import { mailInvoice } from './mails/mail-invoice.ts'
import { mailNews } from './mails/mail-news.ts'
import { mailReporter } from './mails/mail-reporter.ts'
import { sendCode } from './mails/send-code.ts'
import { sendCounterCode } from './mails/send-counter-code.ts'
import { sendInvitation } from './mails/send-invitation.ts'
import { sendTestMail } from './mails/send-test-mail.ts'
import { tellOfErasure } from './mails/tell-of-erasure.ts'
import { tellOfLock } from './mails/tell-of-lock.ts'
import { tellOfPaper } from './mails/tell-of-paper.ts'
import { tellOfWrongCodes } from './mails/tell-of-wrong-codes.ts'
import { cancelPayment, collectPayment, queueDueCollections } from './money/collect-payment.ts'
import { countDueLedger } from './money/count-ledger.ts'
import { endCampaign, queueDeadlines, settleDueCampaigns } from './money/end-campaign.ts'
import {
  closePage,
  forgetCard,
  forgetCustomer,
  forgetLooseCard,
  lookAtPage,
  queuePagesToLookAt,
  queueWhatIsLeftOver,
} from './money/left-over.ts'
import { queueDueReconciliation, reconcile } from './money/reconcile.ts'
import { queueDueRefunds, sendRefund } from './money/send-refund.ts'
import { takeStripeEvent } from './money/take-stripe-event.ts'
import { countBudgetNow } from './papers/count-budget.ts'
import { printAnnex, queueDueAnnexes } from './papers/print-annex.ts'
import { printCount } from './papers/print-count.ts'
import { printDecision, removeDecisionPdf } from './papers/print-decision.ts'
import { printInvoice } from './papers/print-invoice.ts'
import { pushDanger } from './pushes/push-danger.ts'
import { type Due, tasksOf } from './tools.ts'
import { whatIsDue } from './what-is-due.ts'

/** What falls due by the city's clock, looked for in this order: how often, the worker says. */
export const due = {
  // Before all that may pay: what Stripe says of time must be the city's.
  'sandbox-clock': async ({ sandboxClock }, at) => {
    await sandboxClock?.follow(at)
  },
  'expired-promises': async ({ db }, at) => {
    await releaseExpired(db, at)
  },
  'campaign-deadlines': queueDeadlines,
  'due-collections': queueDueCollections,
  'pages-to-look-at': queuePagesToLookAt,
  'owners-to-remind': async ({ db }, at) => {
    await remindOwners(db, at)
  },
  'ended-cards': ({ db }, at) => tellEndedCards(db, at),
  'ended-collections': settleDueCampaigns,
  'due-refunds': queueDueRefunds,
  reconciliation: queueDueReconciliation,
  'left-over-at-stripe': queueWhatIsLeftOver,
  'expired-verifications': async ({ db }) => {
    await tellExpired(db)
  },
  'unjudged-appeals': async ({ db }) => {
    await restoreUnjudged(db)
  },
  'former-reporters': async ({ db }) => {
    await forgetReporters(db)
  },
  'opinion-counts': async ({ db }) => {
    await countDueOpinions(db)
  },
  'papers-of-the-counter': async ({ db }) => {
    await forgetPapers(db)
  },
  'rewards-delivered': async ({ db }) => {
    await forgetDeliveries(db)
  },
  'overdue-questions': async ({ db }) => {
    await tellDueQuestions(db)
  },
  'proposals-that-move': async ({ db }) => {
    await moveDueProposals(db)
  },
  'votes-that-move': ({ db, files }) => moveDueConsultations(db, files),
  'reports-from-the-field': async ({ db }) => {
    await tellDueReports(db)
  },
  annexes: queueDueAnnexes,
  'dossier-deadlines': async ({ db }) => {
    await warnOfDeadlines(db)
  },
  'unpaid-sponsorships': ({ db }, at) => releaseUnpaid(db, at),
  digests: queueDueDigests,
  bulletins: queueDueBulletins,
  ledger: closeLedgerNow,
  'ledger-counts': countDueLedger,
  chain: closeChainNow,
  checkpoints: queueDueCheckpoints,
} satisfies Record<string, Due>

/** What the clock alone brings about, at an hour that somebody was told. */
const deadlines = new Set<keyof typeof due>([
  ...(['sandbox-clock', 'expired-promises', 'campaign-deadlines', 'due-collections'] as const),
])

/** Every job by the name under which it is queued: those of the list, and no other. */
export const tasks = tasksOf({
  'what-is-due': whatIsDue(due, deadlines),
  'send-code': sendCode,
  'send-counter-code': sendCounterCode,
  'send-test-mail': sendTestMail,
  'send-invitation': sendInvitation,
  'tell-of-lock': tellOfLock,
  'tell-of-wrong-codes': tellOfWrongCodes,
  'tell-of-paper': tellOfPaper,
  'tell-of-erasure': tellOfErasure,
  'draw-renditions': drawRenditions,
  'remove-file': removeFile,
  'remove-stray-proofs': removeStrayProofs,
  'remove-stray-files': removeStrayFiles,
  'forget-traces': async ({ db }) => {
    await forgetTraces(db)
    await forgetUnconfirmed(db)
    await forgetInfoAsks(db)
    await forgetDrafts(db)
    await forgetWithdrawnPhotos(db)
  },
  announce: announceEvent,
  'take-stripe-event': takeStripeEvent,
  'end-campaign': endCampaign,
  'collect-payment': collectPayment,
  'cancel-payment': cancelPayment,
  'send-refund': sendRefund,
  reconcile,
  'look-at-page': lookAtPage,
  'close-page': closePage,
  'forget-card': forgetCard,
  'forget-customer': forgetCustomer,
  'forget-loose-card': forgetLooseCard,
  'print-annex': printAnnex,
  'count-budget': countBudgetNow,
  'print-count': printCount,
  'print-decision': printDecision,
  'remove-decision-pdf': removeDecisionPdf,
  'print-invoice': printInvoice,
  'mail-invoice': mailInvoice,
  'check-invoices': ({ db }) => alarmInvoiceGaps(db),
  'mail-news': mailNews,
  'mail-digest': mailDigest,
  'mail-reporter': mailReporter,
  'mail-field-mailbox': mailFieldMailbox,
  'ask-checkpoint-reader': askCheckpointReader,
  'mail-checkpoints': mailCheckpoints,
  'tell-bulletin': tellBulletin,
  'mail-bulletins': mailBulletins,
  'ask-info-reader': askInfoReader,
  'push-danger': pushDanger,
  'close-chain': closeChainNow,
  'close-ledger': closeLedgerNow,
  'verify-chain': verifyChainNow,
})

/** Upkeep by the real clock alone: what concerns citizens is found by `due`. */
export const crontab: (CronItem & { task: JobName })[] = [
  { task: 'close-chain', match: '* * * * *', identifier: 'close-chain' },
  { task: 'close-ledger', match: '* * * * *', identifier: 'close-ledger' },
  { task: 'verify-chain', match: '23 4 * * *', identifier: 'verify-chain' },
  { task: 'check-invoices', match: '37 4 * * *', identifier: 'check-invoices' },
  { task: 'remove-stray-proofs', match: '17 * * * *', identifier: 'remove-stray-proofs' },
  { task: 'remove-stray-files', match: '53 3 * * *', identifier: 'remove-stray-files' },
  { task: 'forget-traces', match: '41 3 * * *', identifier: 'forget-traces' },
]
