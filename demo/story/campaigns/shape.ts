import type { CampaignInput } from '#app/domain/funding/index.ts'
import type { RewardNeed } from '#app/lib/deliveries.ts'
import type { TestCard } from '../../bank.ts'
import type { CastKey } from '../shape.ts'

type Reward = {
  fr: { title: string; description: string }
  it: { title: string; description: string }
  en: { title: string; description: string }
  /** Euros. */
  from: number
  value: number
  quantity?: number
  needs?: RewardNeed[]
}

export type CampaignStory = {
  key: string
  /** The project it collects for, by its key. */
  project: string
  texts: CampaignInput['texts']
  /** Euros. */
  goal: number
  most: number
  /** Days before today; negative is to come. */
  openedAgo: number
  /** Prepared, and not opened yet. */
  draft?: true
  deadlineAgo: number
  shortfall?: { floor: number }
  legal: {
    basis: 'mandate' | 'regie'
    reference: string
    opinion?: string
    deliberation: string
    note?: string
  }
  rewards: Reward[]
  /** Whose card is not simply charged: it asks its owner, or is refused for good. */
  cards?: Partial<Record<CastKey, TestCard>>
  /** How many of the crowd promise. */
  pledges: number
  /** Those with a part of their own who promise too, in euros. */
  cast: { key: CastKey; amount: number; organisation?: string; anonymous?: true; amountHidden?: true }[]
}
