import type { Tally } from './tally.ts'

/**
 * Group-informed consensus: for each statement Π over the groups of (agrees + 1) / (votes + 2), high only where every
 * group agrees. It is a product: never compare it across different numbers of groups.
 */
export function groupConsensus({ groups, statements, agrees, seen }: Tally): Float64Array {
  const consensus = new Float64Array(statements).fill(1)
  for (let group = 0; group < groups; group++) {
    for (let statement = 0; statement < statements; statement++) {
      const cell = group * statements + statement
      consensus[statement]! *= (agrees[cell]! + 1) / (seen[cell]! + 2)
    }
  }
  return consensus
}
