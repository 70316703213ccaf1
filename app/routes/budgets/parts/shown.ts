import type { PublishedBudget } from '#app/domain/ballots/index.ts'
import type { BudgetPhase, ConsultationState } from '#app/lib/kinds.ts'

/** What the parts of a budget's page show of it. */
export type Shown = Omit<PublishedBudget, 'packs' | 'boxKey' | 'now' | 'questions'>

/** Where a budget stands, in the words of everybody. */
export type BudgetState =
  | Exclude<BudgetPhase, 'vote'>
  | Exclude<ConsultationState, 'draft' | 'counted'>
  | 'counting'
  | 'counted'
  | 'decided'

type Stands = { phase: BudgetPhase; state: ConsultationState; counted: boolean; decided: boolean }

/** Of its phase, of its vote, and of what came of it. */
export function stateOf({ phase, state, counted, decided }: Stands): BudgetState {
  if (phase !== 'vote' || state === 'draft') return phase === 'vote' ? 'screening' : phase
  if (state !== 'counted') return state
  if (!counted) return 'counting'
  return decided ? 'decided' : 'counted'
}

/** The same of what its page shows. */
export const stateShown = ({
  state,
  answer,
  rules: { phase, outcome },
}: Pick<Shown, 'state' | 'answer' | 'rules'>) =>
  stateOf({ phase, state, counted: outcome !== null, decided: answer !== null })
