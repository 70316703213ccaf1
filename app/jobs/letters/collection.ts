import { wording } from '#app/lib/language.ts'
import { campaignSettled } from '#emails/funding/campaign-settled.tsx'
import { paymentNeedsOwner } from '#emails/funding/payment-needs-owner.tsx'
import {
  paymentSucceeded,
  pledgeFailed,
  pledgeRefunded,
  pledgeTooLate,
  rewardGone,
} from '#emails/funding/pledge-collected.tsx'
import { campaignOf, onPledge, pledgeOf } from './campaigns.ts'
import { inFrench, type Letter, letter } from './letter.ts'

/** The letters on the collection of a promise, to its owner; and on its end, to those who follow. */
export const collectionLetters = {
  'payment-succeeded': onPledge(paymentSucceeded),
  'pledge-failed': onPledge(pledgeFailed),
  'pledge-not-counted': (story, desk) =>
    onPledge(story.collection?.why === 'reward-gone' ? rewardGone : pledgeTooLate)(story, desk),
  'payment-needs-owner': async (story, desk) => {
    const [campaign, pledge] = [campaignOf(story, desk), pledgeOf(story, desk)]
    const { mendUntil, refusal, again } = story.collection ?? {}
    if (!campaign || !pledge || !mendUntil) return null
    // Paid or given up since: there is nothing left to mend.
    const token = await desk.mendToken(story.pledge?.id ?? '')
    if (!token) return null
    const props = { campaign, pledge, why: refusal ?? 'owner', again: again ?? false }
    return letter(
      paymentNeedsOwner,
      { ...props, until: new Date(mendUntil), mendPath: desk.paths.mend(token).show },
      desk,
    )
  },
  'pledge-refunded': (story, desk) => {
    const [campaign, pledge] = [campaignOf(story, desk), pledgeOf(story, desk)]
    const refund = story.collection?.refund
    if (!campaign || !pledge || !refund) return null
    const reason = refund.reason === 'shortfall' ? null : inFrench(refund.reason)
    const amount = wording(desk.locale).money(BigInt(refund.amount))
    return letter(pledgeRefunded, { campaign, pledge, refund: { amount, reason } }, desk)
  },
  'campaign-settled': (story, desk) => {
    const campaign = campaignOf(story, desk)
    const settled = story.collection?.settled
    if (!campaign || !settled) return null
    return letter(campaignSettled, { campaign, kept: settled.kept }, desk)
  },
} as const satisfies Record<string, Letter>
