import type { RollGroup } from '#db/schema/index.ts'

/** No group counted apart is smaller: totals are published, so that hiding one alone would be undone by subtraction. */
export const leastGroup = 10

/** Merges the smallest of these with the next smallest until none has fewer than ten, or one is left. */
export function mergeSmall<Group extends { size: number }>(
  groups: readonly Group[],
  merge: (one: Group, other: Group) => Group,
): Group[] {
  const bySize = [...groups].sort((a, b) => a.size - b.size)
  while (bySize.length > 1 && bySize[0]!.size < leastGroup) {
    const [smallest, next] = bySize.splice(0, 2)
    bySize.push(merge(smallest!, next!)) // at least two are there
    bySize.sort((a, b) => a.size - b.size)
  }
  return bySize
}

type Counted = Pick<RollGroup, 'of'> & { size: number }

/** The groups of a roll under letters that are given by size, the largest first. */
export const groupsOf = (counted: readonly Counted[]): RollGroup[] =>
  mergeSmall(counted, (one, other) => ({ of: [...other.of, ...one.of], size: one.size + other.size }))
    .reverse()
    .map(({ of, size }, index) => ({ letter: String.fromCharCode(65 + index), of, roll: size }))
