import type { ConsultationState } from '#app/lib/kinds.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Where a consultation stands, as a word. */
export function StateBadge({ state }: { state: ConsultationState }) {
  const { t } = useLanguage()
  return <Badge tone={tones[state]}>{t.voteNames.states[state]}</Badge>
}

const tones = {
  draft: 'plain',
  announced: 'plain',
  open: 'live',
  closed: 'plain',
  counted: 'done',
  unopened: 'plain',
} as const satisfies Record<ConsultationState, string>
