import { AGREE, DISAGREE, type Opinions } from './opinions.ts'

/** The group of each participant by its number from 0; -1 for those who are in none. */
export type Grouping = Int32Array

/** For each group and statement, at `group · statements + statement`: agrees, disagrees, and all votes, passes too. */
export interface Tally {
  readonly groups: number
  readonly statements: number
  readonly agrees: Float64Array
  readonly disagrees: Float64Array
  readonly seen: Float64Array
}

export function tallyVotes({ start, statement, value, statements }: Opinions, grouping: Grouping): Tally {
  const groups = grouping.reduce((most, group) => Math.max(most, group), -1) + 1
  const cells = () => new Float64Array(groups * statements.length)
  const tally = { groups, statements: statements.length, agrees: cells(), disagrees: cells(), seen: cells() }
  for (const [participant, group] of grouping.entries()) {
    if (group < 0) continue
    for (let at = start[participant]!; at < start[participant + 1]!; at++) {
      const cell = group * statements.length + statement[at]!
      tally.seen[cell]! += 1
      if (value[at] === AGREE) tally.agrees[cell]! += 1
      if (value[at] === DISAGREE) tally.disagrees[cell]! += 1
    }
  }
  return tally
}

/** Declared classes (residents, owners, seasonals…) as groups, numbered in the order of `classes`; others in none. */
export function groupByClass(
  { participants }: Opinions,
  classes: readonly string[],
  classOf: (participant: string) => string | undefined,
): Grouping {
  return Int32Array.from(participants, (participant) => classes.indexOf(classOf(participant) ?? ''))
}
