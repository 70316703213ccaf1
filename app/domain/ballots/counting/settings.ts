import type { Election } from './election.ts'
import type { Completion } from './equal-shares/completion.ts'
import type { GreedyRule } from './greedy.ts'
import type { Ties } from './ties.ts'

export interface CountSettings {
  readonly rule: GreedyRule | 'equal-shares'
  /** What follows has a meaning for equal shares alone. */
  readonly completion?: Completion
  /** In the smallest unit of the currency; by default one unit of the currency. */
  readonly increment?: bigint
  readonly fill?: 'none' | 'utilitarian'
  /** Whether greedy takes over when strictly more voters have more approved winners under it. */
  readonly comparison?: boolean
  readonly ties?: Ties
}

export type Settings = Required<CountSettings>

export function settle(election: Election, settings: CountSettings): Settings {
  const settled: Settings = {
    completion: 'none',
    increment: election.unit,
    fill: 'none',
    comparison: false,
    ties: { by: 'cost' },
    ...settings,
  }
  if (settled.increment <= 0n) throw new RangeError('The increment must be above zero')
  if (settled.comparison && election.kind !== 'approval')
    throw new RangeError('Only approvals can be compared')
  return settled
}
