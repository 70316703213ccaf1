import { z } from 'zod'
import type { Settings } from '#app/domain/commune/index.ts'
import {
  type CampaignAtDesk,
  CampaignContent,
  type CampaignInput,
  missingToOpen,
} from '#app/domain/funding/index.ts'
import { civilDay, daysLater } from '#app/lib/days/civil-day.ts'
import { typedEuros } from '#app/lib/money/euros.ts'
import { constraintsOf } from '#app/web/forms/forms.ts'
import { partOf } from '../../parts/part-of.ts'

/** The form of a campaign, and the revision that it was read at. */
export const CampaignForm = CampaignContent.safeExtend({
  revision: z.coerce.number().int().min(0).default(0),
})

export const campaignConstraints = () => constraintsOf(CampaignForm)

/** How much a reward may be worth: in percent of its pledge, and in euros a person and year. */
export const limitsOf = ({ counterpartRate: rate, counterpartYearly: yearly }: Settings) => ({ rate, yearly })

/** What the public cannot do without and is not there yet, by the name of its field. */
export function missingIn({ texts }: Pick<CampaignInput, 'texts'>): string[] {
  const of = (part: 'title' | 'purpose' | 'story') => partOf(texts, part)
  return missingToOpen({ title: of('title'), purpose: of('purpose'), story: of('story') })
}

const noText = { title: '', purpose: '', story: '' }
const usualDays = 45

/** An empty campaign, with the bounds and the length that most have. */
export function newCampaign(project: { id: string } | undefined, now: Date): CampaignInput {
  return {
    texts: { fr: noText, it: noText, en: noText },
    projectId: project?.id ?? '',
    goal: '',
    leastPledge: '5',
    mostPledge: '1000',
    deadlineOn: daysLater(civilDay(now), usualDays),
    deadlineHour: '20',
    rewards: [],
  }
}

/** A campaign as its form shows it. */
export function shownCampaign(campaign: CampaignAtDesk): CampaignInput {
  const { title, purpose, story, goal, leastPledge, mostPledge, shortfallFloor, rewards, ...rest } = campaign
  const { projectId, deadlineOn, shortfallRule, legalReference, accountantOpinion } = rest
  const { giftsDeliberation, legalNote, deductionRuling } = rest
  const text = (lang: 'fr' | 'it' | 'en') => ({
    title: title[lang] ?? '',
    purpose: purpose[lang] ?? '',
    story: story[lang] ?? '',
  })
  return {
    ...{ projectId, deadlineOn, shortfallRule, legalReference, accountantOpinion },
    ...{ giftsDeliberation, legalNote, deductionRuling },
    texts: { fr: text('fr'), it: text('it'), en: text('en') },
    goal: typedEuros(goal),
    leastPledge: typedEuros(leastPledge),
    mostPledge: typedEuros(mostPledge),
    deadlineHour: String(rest.deadlineHour),
    shortfallFloor: shortfallFloor === null ? '' : typedEuros(shortfallFloor),
    legalBasis: rest.legalBasis ?? '',
    rewards: rewards.map(shownReward),
  }
}

const shownReward = ({
  title,
  description,
  fromAmount,
  value,
  quantity,
  needs,
}: CampaignAtDesk['rewards'][number]) => {
  const text = (lang: 'fr' | 'it' | 'en') => ({
    title: title[lang] ?? '',
    description: description[lang] ?? '',
  })
  return {
    ...{ fr: text('fr'), it: text('it'), en: text('en') },
    fromAmount: typedEuros(fromAmount),
    value: typedEuros(value),
    quantity: quantity === null ? ('' as const) : String(quantity),
    needs,
  }
}
