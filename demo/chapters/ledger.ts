import { countLedger } from '#app/domain/ledger/index.ts'
import type { CampaignStory } from '../story/campaigns/shape.ts'
import type { Timeline } from '../timeline.ts'

/** How many days of the story pass between two counts; the job makes one a day. */
const apart = 3

/** The ledger is counted from the first campaign's opening until today, and when a campaign ends, as its job would. */
export function ledgerIsCounted(timeline: Timeline, campaigns: readonly CampaignStory[]): void {
  const opened = campaigns.filter(({ draft }) => !draft)
  const first = Math.max(...opened.map(({ openedAgo }) => openedAgo))
  for (let ago = Math.ceil(first / apart) * apart; ago >= 0; ago -= apart)
    timeline.add(ago, 'city', (act) => countLedger(act))
  for (const { key, deadlineAgo } of opened)
    if (deadlineAgo > 0)
      timeline.add(deadlineAgo - 1.105, 'city', (act) => countLedger(act, { campaignId: timeline.id(key) }))
}
