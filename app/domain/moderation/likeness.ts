/** What two texts that wait are compared by. */
export type Compared = { authorId: string; at: Date; words: string; reasons: readonly string[] }

const aDay = 24 * 3600 * 1000
/** Of the words of both, the share that both use, from which on they are nearly the same. */
const nearly = 0.75
/** Fewer words than these are alike only where they are the same: "merci beaucoup" is no wave. */
const fewest = 5

/**
 * What waits, in groups of what is alike, two at least: for the same reason, by one author within a day, or in the same
 * words or nearly. What is like one of a group is of the group. Groups and what they hold keep the order given.
 */
export function alike<Case extends Compared>(cases: readonly Case[]): Case[][] {
  const compared = cases.map((one) => ({ one, said: wordsOf(one.words) }))
  const groups: (typeof compared)[] = []
  for (const next of compared) {
    const like = groups.filter((group) => group.some((other) => areAlike(other, next)))
    const [first = [], ...others] = like
    first.push(...others.flat(), next)
    if (like.length === 0) groups.push(first)
    for (const other of others) groups.splice(groups.indexOf(other), 1)
  }
  const place = new Map(cases.map((one, n) => [one, n]))
  return groups
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ one }) => one).sort((a, b) => place.get(a)! - place.get(b)!)) // each is of `cases`
}

type Said = { one: Compared; said: Set<string> }

function areAlike(a: Said, b: Said): boolean {
  if (!shareAReason(a.one, b.one)) return false
  const near = Math.abs(a.one.at.getTime() - b.one.at.getTime()) <= aDay
  return (near && a.one.authorId === b.one.authorId) || sayTheSame(a.said, b.said)
}

/** What nobody reported waits for one and the same reason. */
const shareAReason = ({ reasons: a }: Compared, { reasons: b }: Compared) =>
  (a.length === 0 && b.length === 0) || a.some((reason) => b.includes(reason))

function sayTheSame(a: Set<string>, b: Set<string>): boolean {
  const both = [...a].filter((word) => b.has(word)).length
  const either = a.size + b.size - both
  if (either === 0) return false
  return both === either || (Math.min(a.size, b.size) >= fewest && both / either >= nearly)
}

/** Letters and digits alone: who repeats herself changes a comma. */
const wordsOf = (words: string) => new Set(words.match(/[\p{L}\p{N}]+/gu))
