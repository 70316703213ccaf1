export type { CampaignState, LegalBasis, PledgeState, ShortfallRule } from '#db/schema/index.ts'
export { type Backer, backersOf } from './campaigns/backers-of.ts'
export { type CampaignAtDesk, campaignAtDesk } from './campaigns/campaign-at-desk.ts'
export {
  type CampaignCard,
  type CampaignCursor,
  campaignCards,
  campaignsOfProject,
  openCampaigns,
} from './campaigns/campaign-cards.ts'
export { CampaignContent, type CampaignInput, OpeningInput } from './campaigns/campaign-content.ts'
export { CancelInput, cancelCampaign } from './campaigns/cancel-campaign.ts'
export { deleteCampaign } from './campaigns/delete-campaign.ts'
export { type DeskCampaign, deskCampaigns } from './campaigns/desk-campaigns.ts'
export type { Ending } from './campaigns/figures-of.ts'
export { campaignsToFreeze, freezeOutcome } from './campaigns/freeze-outcome.ts'
export { liveFiguresOf } from './campaigns/live-figures.ts'
export { campaignNewsFacts, campaignTies } from './campaigns/news.ts'
export { missingToOpen, openCampaign } from './campaigns/open-campaign.ts'
export { prepareCampaign } from './campaigns/prepare-campaign.ts'
export { saveCampaign } from './campaigns/save-campaign.ts'
export { campaignsToSettle, settleCampaign } from './campaigns/settle-campaign.ts'
export {
  type CampaignShown,
  previewedCampaign,
  publishedCampaign,
  type RewardShown,
} from './campaigns/shown-campaign.ts'
export { beginPayment, type PaymentWish, queueDuePayments } from './collection/begin-payment.ts'
export { campaignPayments, type PledgePayment, refundable } from './collection/campaign-payments.ts'
export { type CardEnd, cardEnd, lastTry, tellEndedCards } from './collection/card-end.ts'
export { issueMendLink } from './collection/mend-link.ts'
export { type MendPage, mendPage } from './collection/mend-page.ts'
export { collectionFacts } from './collection/news.ts'
export { type MendKey, mendExpired, openMend, reopenMend } from './collection/open-mend.ts'
export { remind, remindOwners } from './collection/remind.ts'
export { settlePayment } from './collection/settle-payment.ts'
export {
  type Correction,
  CorrectionForm,
  correctAlarm,
  correctionsOf,
} from './corrections/correct-alarm.ts'
export { changeDelivery } from './deliveries/change-delivery.ts'
export {
  type DeliveryAtDesk,
  deliveriesOf,
  everyDeliveryOf,
  type HerDelivery,
  herDelivery,
} from './deliveries/deliveries-of.ts'
export { DeliveryInput } from './deliveries/delivery-input.ts'
export { forgetDeliveries } from './deliveries/forget-deliveries.ts'
export { DeliveriesMoved, moveDeliveries } from './deliveries/move-deliveries.ts'
export { mustSayForReward } from './deliveries/must-say.ts'
export { deliveryFacts } from './deliveries/news.ts'
export type { CampaignFacts, PledgeFacts } from './facts.ts'
export { type CheckoutWish, checkoutMinutes, wishOf } from './ground/checkout-wish.ts'
export { cardForgotten, cardToForget, pageClosed, pageToClose, queueLeftOver } from './ground/left-over.ts'
export { notePayer, noteSession } from './ground/note-session.ts'
export type { Outcome } from './ground/quarantine.ts'
export { tellRefusedCall } from './ground/refused-call.ts'
export { pageToLookAt, queueStalePages } from './ground/stale-pages.ts'
export { hers } from './hers.ts'
export { applyCheckout } from './inbox/apply-checkout.ts'
export { finishing } from './inbox/heard-events.ts'
export { matchPayout, payoutFailed, payoutsToMatch } from './inbox/match-payout.ts'
export { receiveEvent } from './inbox/receive-event.ts'
export {
  alarmUnknown,
  lastReconciliation,
  lookFrom,
  missed,
  queueReconciliation,
  reconciled,
} from './inbox/reconcile.ts'
export { eventToTake, type Fetched, takeEvent } from './inbox/take-event.ts'
export { watchClearing } from './inbox/watch-clearing.ts'
export { record as recordOfFunding } from './news.ts'
export { changePledge } from './pledges/change-pledge.ts'
export { confirmPledge, type SavedForPledge } from './pledges/confirm-pledge.ts'
export { customerToForget, forgetPayer } from './pledges/forget-payer.ts'
export { type HerPledge, herPledge, herPledges, herPledgeTo } from './pledges/her-pledges.ts'
export { openCheckout, reopenCheckout } from './pledges/open-checkout.ts'
export { pledge } from './pledges/pledge.ts'
export {
  PledgeChange,
  PledgeChangeForm,
  PledgeForm,
  PledgeInput,
  typedPledge,
} from './pledges/pledge-input.ts'
export {
  leavePromises,
  type PromiseAtStake,
  promisesAtStake,
  promisesLeft,
} from './pledges/promises-at-stake.ts'
export { releaseExpired, releasePledge } from './pledges/release-pledge.ts'
export { type ReturnedPledge, returnOf } from './pledges/return-of.ts'
export { usualPledge } from './pledges/usual-pledge.ts'
export { withdrawPledge } from './pledges/withdraw-pledge.ts'
export { RefundForm, RefundInput, refund } from './refunds/refund.ts'
export { beginRefund, queueRefunds } from './refunds/send-refund.ts'
export { refuseRefund, settleRefund } from './refunds/settle-refund.ts'
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
export { sponsoringFacts } from './sponsoring/news.ts'
export { offerPackage } from './sponsoring/offer-package.ts'
export {
  type OwnSponsorship,
  ownSponsorship,
  ownSponsorships,
  type Speaks,
  speaksForWhom,
} from './sponsoring/own-sponsorships.ts'
export { PackageForm, PackageInput } from './sponsoring/package-content.ts'
export { type NotNow, type OfferedPackage, packageOnOffer } from './sponsoring/packages-on-offer.ts'
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
export { type Sponsor, type SponsorsOfProject, sponsorsByProject } from './sponsoring/sponsors.ts'
export { takePackage } from './sponsoring/take-package.ts'
export { Taking } from './sponsoring/taking.ts'
export { withdrawPackage } from './sponsoring/withdraw-package.ts'
