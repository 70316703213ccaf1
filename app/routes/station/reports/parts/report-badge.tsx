import type { FieldState } from '#app/lib/kinds.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Where a report stands, as a word; the colour says whether somebody still owes something. */
export function ReportBadge({ state, late = false }: { state: FieldState; late?: boolean }) {
  const { t } = useLanguage()
  return <Badge tone={late ? 'late' : tones[state]}>{t.field.states[state]}</Badge>
}

const tones = {
  received: 'live',
  acknowledged: 'live',
  'in-progress': 'live',
  solved: 'done',
  'not-ours': 'plain',
  refused: 'late',
  duplicate: 'plain',
} as const satisfies Record<FieldState, string>
