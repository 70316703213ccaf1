import type { Election } from '../election.ts'

/**
 * Whether somebody supports two of these. Where nobody does, buying one takes nothing from the other: both are bought,
 * whichever comes first.
 */
export function shareSupporters({ poll }: Election, projects: readonly number[]): boolean {
  if (projects.length < 2) return false
  const { start, item } = poll.supporters
  const seen = new Uint8Array(poll.weight.length)
  for (const project of projects) {
    for (let at = start[project]!; at < start[project + 1]!; at++) {
      if (seen[item[at]!]) return true
      seen[item[at]!] = 1
    }
  }
  return false
}
