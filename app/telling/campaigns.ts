import {
  type CampaignFacts,
  campaignNewsFacts,
  campaignTies,
  cardEnd,
  deliveryFacts,
  lastTry,
  type PledgeFacts,
} from '#app/domain/funding/index.ts'
import { brandName, lastMonth } from '#app/lib/money/card-brand.ts'
import { pledgeReference } from '#app/lib/money/references.ts'
import type { CampaignTold, PledgeTold } from '#emails/funding/campaign-previews.ts'
import { inOwn, knots } from './knot.ts'
import { type Desk, type Lazy, letter } from './letter.ts'
import { type Piece, type Said, tellings } from './telling.ts'

const campaignCancelled = async () => (await import('#emails/funding/campaign-ended.tsx')).campaignCancelled
const campaignMissed = async () => (await import('#emails/funding/campaign-ended.tsx')).campaignMissed
const campaignReached = async () => (await import('#emails/funding/campaign-ended.tsx')).campaignReached
const campaignOpened = async () => (await import('#emails/funding/campaign-opened.tsx')).campaignOpened
const campaignSettled = async () => (await import('#emails/funding/campaign-settled.tsx')).campaignSettled
const pledgeCancelled = async () => (await import('#emails/funding/pledge-ends.tsx')).pledgeCancelled
const pledgeMissed = async () => (await import('#emails/funding/pledge-ends.tsx')).pledgeMissed
const pledgeReached = async () => (await import('#emails/funding/pledge-ends.tsx')).pledgeReached
const pledgeWithdrawn = async () => (await import('#emails/funding/pledge-ends.tsx')).pledgeWithdrawn
const pledgeCardEnds = async () => (await import('#emails/funding/pledge-stands.tsx')).pledgeCardEnds
const pledgeChanged = async () => (await import('#emails/funding/pledge-stands.tsx')).pledgeChanged
const rewardLeft = async () => (await import('#emails/funding/reward-left.tsx')).rewardLeft
const pledgeConfirmed = async () => (await import('#emails/funding/pledge-stands.tsx')).pledgeConfirmed

type OfCampaign = { campaign: CampaignFacts }
type OfPledge = OfCampaign & { pledge: PledgeFacts | null }

/** A campaign as a mail names it, in the reader's language. */
export function campaignOf({ campaign }: OfCampaign, { say, paths }: Said): CampaignTold {
  const { slug, title, purpose, goal, deadlineAt, reason } = campaign
  return {
    ...{ purpose, reason },
    topic: { title, path: paths.campaign(slug).show },
    goal: say.money(BigInt(goal)),
    deadlineAt: new Date(deadlineAt),
  }
}

/** The reader's own promise. */
export function pledgeOf(
  piece: Piece<OfCampaign & { pledge: PledgeFacts }>,
  { say, paths }: Said,
): PledgeTold {
  const { id, amount, reward, card } = piece.pledge
  return {
    ...{
      path: paths.pledge(id).show,
      reference: pledgeReference(id),
      amount: say.money(BigInt(amount)),
      reward,
    },
    card: card && { ...card, brand: brandName(card.brand) },
    cardEnd: cardEndOf(piece, paths.pledge(id).card),
  }
}

/** That her card is over too soon, as things stand when the mail is written. */
function cardEndOf({ pledge, campaign, at }: Piece<OfPledge>, path: string): PledgeTold['cardEnd'] {
  if (!pledge?.card || !pledge.cardEndsAt || !pledge.counts) return null
  const deadlineAt = new Date(campaign.deadlineAt)
  const why = cardEnd({ cardEndsAt: new Date(pledge.cardEndsAt) }, { deadlineAt }, at)
  return why && { why, month: lastMonth(pledge.card), until: lastTry(deadlineAt), path }
}

const campaignPath = ({ campaign }: OfCampaign, { paths }: Said) => paths.campaign(campaign.slug).show
/** Her promise's own page, or the campaign's once she has taken it back. */
export const pledgePath = (piece: OfPledge, said: Said) =>
  piece.pledge ? said.paths.pledge(piece.pledge.id).show : campaignPath(piece, said)

type Line = keyof Said['words']['campaigns']['lines']
const named =
  (line: Line) =>
  ({ campaign }: OfCampaign, { words }: Said): string =>
    words.campaigns.lines[line](campaign.title)

const onCampaign = (template: Lazy<{ campaign: CampaignTold }>) =>
  letter(template, (piece: OfCampaign, desk: Desk) => ({ campaign: campaignOf(piece, desk) }))

const bothOf = ({ pledge, ...piece }: Piece<OfPledge>, desk: Desk) =>
  pledge && { campaign: campaignOf(piece, desk), pledge: pledgeOf({ ...piece, pledge }, desk) }
export const onPledge = (template: Lazy<{ campaign: CampaignTold; pledge: PledgeTold }>) =>
  letter(template, bothOf)

/** How what becomes of a campaign reads to those who follow, and of a promise to whoever made it. */
export const campaignTellings = tellings(campaignNewsFacts, {
  'campaign-opened': { line: named('opened'), path: campaignPath, letter: onCampaign(campaignOpened) },
  'campaign-reached': { line: named('reached'), path: campaignPath, letter: onCampaign(campaignReached) },
  'campaign-missed': { line: named('missed'), path: campaignPath, letter: onCampaign(campaignMissed) },
  'campaign-cancelled': {
    ...{ line: named('cancelled'), path: campaignPath, letter: onCampaign(campaignCancelled) },
  },
  'campaign-settled': {
    ...{ line: named('settled'), path: campaignPath },
    letter: letter(campaignSettled, (piece, desk) => ({
      campaign: campaignOf(piece, desk),
      kept: piece.kept,
    })),
  },
  'pledge-confirmed': { line: named('confirmed'), path: pledgePath, letter: onPledge(pledgeConfirmed) },
  'pledge-changed': { line: named('changed'), path: pledgePath, letter: onPledge(pledgeChanged) },
  'pledge-withdrawn': { line: named('withdrawn'), path: pledgePath, letter: onPledge(pledgeWithdrawn) },
  'pledge-card-ends': {
    ...{ line: named('cardEnds'), path: pledgePath, letter: onPledge(pledgeCardEnds) },
    // She has given another card since.
    over: (piece) => cardEndOf(piece, '') === null,
  },
  'pledge-reached': { line: named('pledgeReached'), path: pledgePath, letter: onPledge(pledgeReached) },
  'pledge-missed': { line: named('pledgeMissed'), path: pledgePath, letter: onPledge(pledgeMissed) },
  'pledge-cancelled': {
    ...{ line: named('pledgeCancelled'), path: pledgePath, letter: onPledge(pledgeCancelled) },
  },
})

/** How a reward that left reads to whoever gave for it. */
export const deliveryTellings = tellings(deliveryFacts, {
  'reward-left': {
    line: (piece, said) => named(piece.state === 'sent' ? 'rewardSent' : 'rewardGiven')(piece, said),
    path: pledgePath,
    letter: letter(rewardLeft, (piece, desk) => ({
      ...{ campaign: campaignOf(piece, desk), pledge: pledgeOf(piece, desk), how: piece.state },
    })),
  },
})

/** How a campaign reads on the rope of its project. */
export const campaignKnots = knots(campaignTies, {
  collected: ({ campaign: { slug, title }, collected }, said) => ({
    label: said.words.campaigns.knots.collected(said.say.money(BigInt(collected))),
    href: said.paths.campaign(slug).show,
    detail: [inOwn(title, said)],
    tone: 'done',
  }),
})
