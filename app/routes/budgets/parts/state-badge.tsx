import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import type { BudgetState } from './shown.ts'

/** Where a budget stands, as a word. */
export function StateBadge({ state }: { state: BudgetState }) {
  const { t } = useLanguage()
  return <Badge tone={tones[state]}>{t.budgets.states[state]}</Badge>
}

const tones = {
  draft: 'plain',
  ideas: 'live',
  screening: 'plain',
  announced: 'plain',
  open: 'live',
  closed: 'plain',
  counting: 'plain',
  counted: 'done',
  decided: 'done',
  unopened: 'plain',
} as const satisfies Record<BudgetState, string>
