import type { CampaignState, Ending } from '#app/domain/funding/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Where a campaign stands, as a word. Open past its deadline, it waits for the count that freezes its outcome. */
export function CampaignBadge({
  state,
  takesPledges,
  ending = null,
}: {
  state: CampaignState
  takesPledges: boolean
  /** How the collection of a settled one ended: a goal that was promised and not paid is not reached. */
  ending?: Ending | null
}) {
  const words = useLanguage().t.campaignNames
  const shown = state === 'open' && !takesPledges ? 'closing' : state
  if (ending === 'short' || ending === 'returned') return <Badge tone="plain">{words.endings[ending]}</Badge>
  return <Badge tone={tones[shown]}>{words.states[shown]}</Badge>
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
