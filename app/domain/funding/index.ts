export type { CampaignState, LegalBasis, PledgeState, ShortfallRule } from '#db/schema/index.ts'
export { applyCheckout } from './apply-checkout.ts'
export { type Backer, backersOf } from './backers-of.ts'
export { beginPayment, type PaymentWish, queueDuePayments } from './begin-payment.ts'
export { type CampaignAtDesk, campaignAtDesk } from './campaign-at-desk.ts'
export {
  type CampaignCard,
  type CampaignCursor,
  campaignCards,
  campaignsOfProject,
  openCampaigns,
} from './campaign-cards.ts'
export { CampaignContent, type CampaignInput, OpeningInput } from './campaign-content.ts'
export { campaignPayments, type PledgePayment, refundable } from './campaign-payments.ts'
export { CancelInput, cancelCampaign } from './cancel-campaign.ts'
export { type CardEnd, cardEnd, lastTry, tellEndedCards } from './card-end.ts'
export { changePledge } from './change-pledge.ts'
export { type CheckoutWish, checkoutMinutes, wishOf } from './checkout-wish.ts'
export { confirmPledge, type SavedForPledge } from './confirm-pledge.ts'
export { type DeskCampaign, deskCampaigns } from './desk-campaigns.ts'
export { customerToForget, forgetPayer } from './forget-payer.ts'
export { campaignsToFreeze, freezeOutcome } from './freeze-outcome.ts'
export { finishing } from './heard-events.ts'
export { type HerPledge, herPledge, herPledges, herPledgeTo } from './her-pledges.ts'
export { cardForgotten, cardToForget, pageClosed, pageToClose, queueLeftOver } from './left-over.ts'
export { liveFiguresOf } from './live-figures.ts'
export { matchPayout, payoutsToMatch } from './match-payout.ts'
export { issueMendLink } from './mend-link.ts'
export { type MendPage, mendPage } from './mend-page.ts'
export { notePayer, noteSession } from './note-session.ts'
export { missingToOpen, openCampaign } from './open-campaign.ts'
export { openCheckout, reopenCheckout } from './open-checkout.ts'
export { type MendKey, mendExpired, openMend, reopenMend } from './open-mend.ts'
export { pledge } from './pledge.ts'
export { PledgeChange, PledgeInput, typedPledge } from './pledge-input.ts'
export { prepareCampaign } from './prepare-campaign.ts'
export type { Outcome } from './quarantine.ts'
export { receiveEvent } from './receive-event.ts'
export {
  alarmUnknown,
  lastReconciliation,
  lookFrom,
  missed,
  queueReconciliation,
  reconciled,
} from './reconcile.ts'
export { RefundInput, refund } from './refund.ts'
export { releaseExpired, releasePledge } from './release-pledge.ts'
export { remind, remindOwners } from './remind.ts'
export { type ReturnedPledge, returnOf } from './return-of.ts'
export { saveCampaign } from './save-campaign.ts'
export { beginRefund, queueRefunds } from './send-refund.ts'
export { campaignsToSettle, settleCampaign } from './settle-campaign.ts'
export { settlePayment } from './settle-payment.ts'
export { refuseRefund, settleRefund } from './settle-refund.ts'
export {
  type CampaignShown,
  previewedCampaign,
  publishedCampaign,
  type RewardShown,
} from './shown-campaign.ts'
export { CreditReason, creditInvoice } from './sponsoring/credit-invoice.ts'
export {
  campaignsToSponsor,
  type DeskPackage,
  deskPackages,
  type InvoiceLine,
  invoiceToCredit,
  packageAtDesk,
  projectsToSponsor,
  type SponsorAtDesk,
} from './sponsoring/desk-packages.ts'
export type { InvoiceContent } from './sponsoring/invoice-content.ts'
export { alarmInvoiceGaps } from './sponsoring/invoice-gaps.ts'
export { type InvoiceToMail, invoiceToMail } from './sponsoring/invoice-to-mail.ts'
export { offerPackage } from './sponsoring/offer-package.ts'
export {
  type OwnSponsorship,
  ownSponsorship,
  ownSponsorships,
  type Speaks,
  speaksForWhom,
} from './sponsoring/own-sponsorships.ts'
export { PackageInput } from './sponsoring/package-content.ts'
export { type NotNow, type OfferedPackage, packageOnOffer } from './sponsoring/packages-on-offer.ts'
export { type Partner, type PartnersOfProject, partnersByProject } from './sponsoring/partners.ts'
export { openPayment, pageOfSponsorship, reopenPayment } from './sponsoring/payment-page.ts'
export { type Price, priced, vatRates } from './sponsoring/price.ts'
export { invoiceToPrint, recordPrint } from './sponsoring/record-print.ts'
export { releaseSponsorship, releaseUnpaid } from './sponsoring/release-sponsorship.ts'
export { missingToInvoice } from './sponsoring/seller.ts'
export { settleSponsorship } from './sponsoring/settle-sponsorship.ts'
export { invoiceFor, logoOfSponsor } from './sponsoring/sponsoring-files.ts'
export {
  type SponsoringOf,
  sponsoringOfCampaign,
  sponsoringOfProject,
} from './sponsoring/sponsoring-of.ts'
export { takePackage } from './sponsoring/take-package.ts'
export { Taking } from './sponsoring/taking.ts'
export { withdrawPackage } from './sponsoring/withdraw-package.ts'
export { pageToLookAt, queueStalePages } from './stale-pages.ts'
export { eventToTake, type Fetched, takeEvent } from './take-event.ts'
export { withdrawPledge } from './withdraw-pledge.ts'
