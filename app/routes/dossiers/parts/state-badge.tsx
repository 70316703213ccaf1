import type { DossierState } from '#app/domain/dossiers/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** Where an application stands, as a word; the colour says whether the money came, or is lost. */
export function StateBadge({ state }: { state: DossierState }) {
  const { t } = useLanguage()
  return <Badge tone={toneOf(state)}>{t.dossierNames.states[state]}</Badge>
}

export function toneOf(state: DossierState): 'plain' | 'done' | 'late' | 'money' {
  switch (state) {
    case 'refused':
    case 'lapsed':
    case 'abandoned':
      return 'late'
    case 'notified':
    case 'closed':
      return 'done'
    case 'advance':
    case 'instalment':
    case 'balance':
      return 'money'
    default:
      return 'plain'
  }
}
