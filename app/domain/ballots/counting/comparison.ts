import type { Election } from './election.ts'

/** How many voters have more approved winners under one rule than under the other, among all voters. */
export interface Comparison {
  readonly preferEqualShares: number
  readonly preferGreedy: number
  /** Voters with a winner of theirs under one rule and none under the other. */
  readonly onlyEqualShares: number
  readonly onlyGreedy: number
  readonly winner: 'equal-shares' | 'greedy'
}

/** Equal shares stand unless strictly more voters prefer greedy (Wieliczka, Świecie). */
export function compareOutcomes(
  { poll }: Election,
  equalShares: Iterable<number>,
  greedy: Iterable<number>,
): Comparison {
  const [inShares, inGreedy] = [new Set(equalShares), new Set(greedy)]
  const counted = { preferEqualShares: 0, preferGreedy: 0, onlyEqualShares: 0, onlyGreedy: 0 }
  for (const [ballot, voters] of poll.weight.entries()) {
    const mine = poll.choices.item.subarray(poll.choices.start[ballot], poll.choices.start[ballot + 1])
    const shares = mine.filter((project) => inShares.has(project)).length
    const votes = mine.filter((project) => inGreedy.has(project)).length
    if (shares > votes) counted.preferEqualShares += voters
    if (votes > shares) counted.preferGreedy += voters
    if (shares > 0 && votes === 0) counted.onlyEqualShares += voters
    if (votes > 0 && shares === 0) counted.onlyGreedy += voters
  }
  return { ...counted, winner: counted.preferGreedy > counted.preferEqualShares ? 'greedy' : 'equal-shares' }
}
