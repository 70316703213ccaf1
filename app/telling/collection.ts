import { type CampaignFacts, collectionFacts } from '#app/domain/funding/index.ts'
import { refundReference } from '#app/lib/money/references.ts'
import { campaignOf, onPledge, pledgeOf, pledgePath } from './campaigns.ts'
import { letter, letters } from './letter.ts'
import { inFrench } from './parts.ts'
import { type Said, tellings } from './telling.ts'

const paymentNeedsOwner = async () =>
  (await import('#emails/funding/payment-needs-owner.tsx')).paymentNeedsOwner
const paymentSucceeded = async () => (await import('#emails/funding/pledge-collected.tsx')).paymentSucceeded
const pledgeFailed = async () => (await import('#emails/funding/pledge-collected.tsx')).pledgeFailed
const pledgeRefunded = async () => (await import('#emails/funding/pledge-collected.tsx')).pledgeRefunded
const pledgeRefundFailed = async () =>
  (await import('#emails/funding/pledge-collected.tsx')).pledgeRefundFailed
const pledgeTooLate = async () => (await import('#emails/funding/pledge-collected.tsx')).pledgeTooLate
const rewardGone = async () => (await import('#emails/funding/pledge-collected.tsx')).rewardGone

type Line = keyof Said['words']['collection']['lines']
const named =
  (line: Line) =>
  ({ campaign }: { campaign: CampaignFacts }, { words }: Said): string =>
    words.collection.lines[line](campaign.title)

/** How the collection of a promise reads to its owner. */
export const collectionTellings = tellings(collectionFacts, {
  'pledge-not-counted': {
    ...{ line: named('notCounted'), path: pledgePath },
    letter: letters(
      { 'pledge-too-late': pledgeTooLate, 'reward-gone': rewardGone },
      ({ why }) => (why === 'reward-gone' ? 'reward-gone' : 'pledge-too-late'),
      (piece, desk) => ({ campaign: campaignOf(piece, desk), pledge: pledgeOf(piece, desk) }),
    ),
  },
  'payment-succeeded': { line: named('succeeded'), path: pledgePath, letter: onPledge(paymentSucceeded) },
  'payment-needs-owner': {
    ...{ line: named('needsOwner'), path: pledgePath },
    letter: letter(paymentNeedsOwner, async (piece, desk) => {
      const { mendUntil, refusal, reminder } = piece
      // Paid or given up since: there is nothing left to mend.
      const token = mendUntil && (await desk.mendToken(piece.pledge.id))
      if (!token) return null
      return {
        ...{ campaign: campaignOf(piece, desk), pledge: pledgeOf(piece, desk) },
        ...{ why: refusal ?? 'owner', again: reminder, until: new Date(mendUntil) },
        mendPath: desk.paths.mend(token).show,
      }
    }),
  },
  'pledge-failed': { line: named('failed'), path: pledgePath, letter: onPledge(pledgeFailed) },
  'pledge-refunded': {
    line: named('refunded'),
    path: pledgePath,
    letter: letter(pledgeRefunded, (piece, desk) => {
      const { id, amount, reason } = piece.refund
      return {
        ...{ campaign: campaignOf(piece, desk), pledge: pledgeOf(piece, desk) },
        refund: {
          reference: refundReference(id),
          amount: desk.say.money(BigInt(amount)),
          reason: reason === 'shortfall' ? null : inFrench(reason),
        },
      }
    }),
  },
  'pledge-refund-failed': {
    line: named('refundFailed'),
    path: pledgePath,
    letter: letter(pledgeRefundFailed, (piece, desk) => {
      const { id, amount } = piece.refund
      return {
        ...{ campaign: campaignOf(piece, desk), pledge: pledgeOf(piece, desk) },
        refund: { reference: refundReference(id), amount: desk.say.money(BigInt(amount)) },
      }
    }),
  },
})
