import type { CampaignState } from '#app/domain/funding/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Where a campaign stands, as a word. Open past its deadline, it waits for the count that freezes its outcome. */
export function CampaignBadge({ state, takesPledges }: { state: CampaignState; takesPledges: boolean }) {
  const { t } = useLanguage()
  const shown = state === 'open' && !takesPledges ? 'closing' : state
  return <Badge tone={tones[shown]}>{t.campaignNames.states[shown]}</Badge>
}

const tones = {
  draft: 'plain',
  open: 'live',
  closing: 'plain',
  reached: 'money',
  settled: 'done',
  missed: 'late',
  cancelled: 'late',
} as const satisfies Record<CampaignState | 'closing', string>
