import { cardEnd, lastTry } from '#app/domain/funding/index.ts'
import type { Story } from '#app/domain/publishing/index.ts'
import { wording } from '#app/lib/language.ts'
import { brandName, lastMonth } from '#app/lib/money/card-brand.ts'
import { campaignCancelled, campaignMissed, campaignReached } from '#emails/funding/campaign-ended.tsx'
import { campaignOpened } from '#emails/funding/campaign-opened.tsx'
import type { CampaignTold, PledgeTold } from '#emails/funding/campaign-previews.ts'
import {
  pledgeCancelled,
  pledgeMissed,
  pledgeReached,
  pledgeWithdrawn,
} from '#emails/funding/pledge-ends.tsx'
import { pledgeCardEnds, pledgeChanged, pledgeConfirmed } from '#emails/funding/pledge-stands.tsx'
import type { Template } from '#emails/template.ts'
import { type Desk, type Letter, letter } from './letter.ts'

/** A campaign as a mail names it, in the reader's language. */
export function campaignOf({ campaign }: Story, { locale, paths }: Desk): CampaignTold | null {
  if (!campaign) return null
  const { money } = wording(locale)
  const { slug, title, purpose, goal, deadlineAt, reason } = campaign
  return {
    ...{ purpose, reason },
    topic: { title, path: paths.campaign(slug).show },
    goal: money(BigInt(goal)),
    deadlineAt: new Date(deadlineAt),
  }
}

/** The reader's own promise. */
export function pledgeOf(story: Story, { locale, paths }: Desk): PledgeTold | null {
  const { pledge } = story
  if (!pledge) return null
  const { id, amount, reward, card } = pledge
  return {
    path: paths.pledge(id).show,
    amount: wording(locale).money(BigInt(amount)),
    reward,
    card: card && { ...card, brand: brandName(card.brand) },
    cardEnd: cardEndOf(story, paths.pledge(id).card),
  }
}

/** That her card is over too soon, as things stand when the mail is written. */
function cardEndOf({ pledge, campaign, at }: Story, path: string): PledgeTold['cardEnd'] {
  if (!pledge?.card || !pledge.cardEndsAt || !pledge.counts || !campaign) return null
  const deadlineAt = new Date(campaign.deadlineAt)
  const why = cardEnd({ cardEndsAt: new Date(pledge.cardEndsAt) }, { deadlineAt }, at)
  return why && { why, month: lastMonth(pledge.card), until: lastTry(deadlineAt), path }
}

const onCampaign =
  (template: Template<{ campaign: CampaignTold }>): Letter =>
  (story, desk) => {
    const campaign = campaignOf(story, desk)
    return campaign && letter(template, { campaign }, desk)
  }

export const onPledge =
  (template: Template<{ campaign: CampaignTold; pledge: PledgeTold }>): Letter =>
  (story, desk) => {
    const [campaign, pledge] = [campaignOf(story, desk), pledgeOf(story, desk)]
    return campaign && pledge && letter(template, { campaign, pledge }, desk)
  }

/** The letters on campaigns, to those who follow, and on a promise, to whoever made it. */
export const campaignLetters = {
  'campaign-opened': onCampaign(campaignOpened),
  'campaign-reached': onCampaign(campaignReached),
  'campaign-missed': onCampaign(campaignMissed),
  'campaign-cancelled': onCampaign(campaignCancelled),
  'pledge-confirmed': onPledge(pledgeConfirmed),
  'pledge-changed': onPledge(pledgeChanged),
  // Moot when she has given another card since.
  'pledge-card-ends': (story, desk) =>
    pledgeOf(story, desk)?.cardEnd ? onPledge(pledgeCardEnds)(story, desk) : null,
  'pledge-withdrawn': onPledge(pledgeWithdrawn),
  'pledge-reached': onPledge(pledgeReached),
  'pledge-missed': onPledge(pledgeMissed),
  'pledge-cancelled': onPledge(pledgeCancelled),
} as const satisfies Record<string, Letter>
