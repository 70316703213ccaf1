import fc from 'fast-check'
import type { CountSettings } from '../settings.ts'
import type { PlainElection } from './elections.ts'

/** Every rule with every option that this election allows. */
export function anySettings({ kind, budget }: PlainElection): fc.Arbitrary<CountSettings> {
  const unit = budget > 10n ** 10n ? 10n ** 15n : 1n
  return fc.record({
    rule: fc.constantFrom('greedy', 'greedy-per-cost', 'equal-shares', 'equal-shares', 'equal-shares'),
    completion: fc.constantFrom('none', 'add1', 'add1-exhaustive'),
    increment: fc.bigInt({ min: 1n, max: 3n }).map((times) => times * unit),
    fill: fc.constantFrom('none', 'utilitarian'),
    comparison: kind === 'approval' ? fc.boolean() : fc.constant(false),
    ties: fc.constantFrom({ by: 'cost' } as const, { by: 'lot', seed: 'public' } as const),
  })
}
