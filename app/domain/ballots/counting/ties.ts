import { createHash } from 'node:crypto'
import type { Election } from './election.ts'

/** Without a lot, ties go to the lowest cost, then the most votes, then the id by code points. */
export type Ties = { readonly by: 'cost' } | { readonly by: 'lot'; readonly seed: string }

/**
 * The place of each project when projects tie: the lower one wins. It is fixed before the count begins, and
 * does not depend on the order in which projects are listed. A lot is SHA-256(public seed ‖ id), in hexadecimal.
 */
export function tieOrder({ projects, poll }: Election, ties: Ties): Int32Array {
  const order = projects.map((_, index) => index)
  const id = (index: number) => projects[index]?.id ?? ''
  if (ties.by === 'lot') {
    const lots = projects.map((project) => lot(ties.seed, project.id))
    order.sort((a, b) => compareCodePoints(lots[a] ?? '', lots[b] ?? '') || compareCodePoints(id(a), id(b)))
  } else {
    const cost = (index: number) => projects[index]?.cost ?? 0n
    const votes = (index: number) => poll.votes[index] ?? 0
    order.sort(
      (a, b) =>
        Number(cost(a) > cost(b)) - Number(cost(a) < cost(b)) ||
        votes(b) - votes(a) ||
        compareCodePoints(id(a), id(b)),
    )
  }
  const place = new Int32Array(order.length)
  for (const [rank, index] of order.entries()) place[index] = rank
  return place
}

export function lot(seed: string, id: string): string {
  return createHash('sha256')
    .update(seed + id, 'utf8')
    .digest('hex')
}

/** `<` on strings compares UTF-16 units, which puts 𝒜 before ﬁ; code points do not. */
export function compareCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  for (let at = 0; at < left.length && at < right.length; at++) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}
