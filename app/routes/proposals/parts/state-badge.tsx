import type { ProposalState } from '#app/lib/kinds.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Where a proposal stands, as a word; the colour says whether it still lives. */
export function StateBadge({ state }: { state: ProposalState }) {
  const { t } = useLanguage()
  return <Badge tone={tones[state]}>{t.proposalNames.states[state]}</Badge>
}

const tones = {
  open: 'live',
  reached: 'live',
  examined: 'live',
  accepted: 'done',
  refused: 'late',
  merged: 'plain',
  withdrawn: 'plain',
  expired: 'plain',
} as const satisfies Record<ProposalState, string>
