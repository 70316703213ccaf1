import type { Election } from '../election.ts'
import type { Completed } from '../equal-shares/completion.ts'
import { fillRule, type GreedyRule } from '../greedy.ts'
import type { Settings } from '../settings.ts'
import { tieOrder } from '../ties.ts'
import { explainGreedy, type GreedyChoice } from './greedy.ts'
import { explainShares, type SharesExplanation } from './shares.ts'

/** Why each project won or lost, in exact numbers that `verify` can check without running the rule. */
export interface Explanation {
  readonly shares: SharesExplanation | null
  /** The greedy part: the whole rule, or the fill after equal shares, or what equal shares were compared with. */
  readonly fill: readonly GreedyChoice[] | null
  readonly greedy: readonly GreedyChoice[] | null
}

export function explain(election: Election, settings: Settings, completed?: Completed): Explanation {
  const place = tieOrder(election, settings.ties)
  const choices = (rule: GreedyRule, taken: readonly number[]) => explainGreedy(election, rule, place, taken)
  if (settings.rule !== 'equal-shares')
    return { shares: null, fill: null, greedy: choices(settings.rule, []) }
  const shared = completed?.run.purchases.map(({ project }) => project) ?? []
  return {
    shares: completed ? explainShares(election, completed) : null,
    fill: settings.fill === 'utilitarian' ? choices(fillRule(election), shared) : null,
    greedy: settings.comparison ? choices('greedy', []) : null,
  }
}
