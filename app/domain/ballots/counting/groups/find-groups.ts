import { CentredMatrix } from './centred.ts'
import { kMeans, type Points } from './clusters.ts'
import type { Opinions } from './opinions.ts'
import { principalComponents } from './principal.ts'
import { silhouette } from './silhouette.ts'
import type { Grouping } from './tally.ts'

export interface FoundGroups {
  /** Numbered from the largest; those with too few votes are in none. */
  readonly grouping: Grouping
  readonly k: number
  /** The mean silhouette for each number of groups that was tried. */
  readonly silhouettes: ReadonlyMap<number, number>
  /** Where each participant stands on the map of opinions. */
  readonly points: Points
  /** The singular values of the two components. */
  readonly singular: readonly number[]
}

export interface FindOptions {
  readonly isOut?: (statement: number) => boolean
  /** Asks for this number of groups instead of the one with the best silhouette. */
  readonly k?: number
}

const FEWEST_VOTES = 7
const MOST_GROUPS = 5

/** Groups of opinion: principal components over everyone, then k-means among those who voted enough. Deterministic. */
export function findGroups(opinions: Opinions, { isOut = () => false, k }: FindOptions = {}): FoundGroups {
  const matrix = new CentredMatrix(opinions, isOut)
  const components = principalComponents(matrix)
  const points = mapOf(
    matrix,
    components.map(({ direction }) => direction),
  )
  const clustered = thoseWithVotes(opinions)
  const chosen = {
    x: Float64Array.from(clustered, (participant) => points.x[participant]!),
    y: Float64Array.from(clustered, (participant) => points.y[participant]!),
  }
  const tried = candidates(chosen, k).map((size) => {
    const clusters = kMeans(chosen, size)
    return { size, clusters, fit: silhouette(chosen, clusters.of, size) }
  })
  const best = tried.reduce((kept, other) => (other.fit > kept.fit ? other : kept), tried[0]!)
  const names = bySize(best.clusters.of, best.size)
  const grouping = new Int32Array(opinions.participants.length).fill(-1)
  for (const [at, participant] of clustered.entries()) grouping[participant] = names[best.clusters.of[at]!]!
  return {
    grouping,
    k: best.size,
    silhouettes: new Map(tried.map(({ size, fit }) => [size, fit])),
    points,
    singular: components.map(({ singular }) => singular),
  }
}

/**
 * Her votes less the column means, times the components, stretched by √(statements / votes seen): few votes are no
 * reason to stand in the middle.
 */
function mapOf(matrix: CentredMatrix, directions: readonly Float64Array[]): Points {
  const none = new Float64Array(matrix.columns)
  const [x, y] = [matrix.times(directions[0] ?? none), matrix.times(directions[1] ?? none)]
  for (let participant = 0; participant < matrix.rows; participant++) {
    const stretch = Math.sqrt(matrix.columns / Math.max(1, matrix.seen(participant)))
    x[participant]! *= stretch
    y[participant]! *= stretch
  }
  return { x, y }
}

function thoseWithVotes(opinions: Opinions): Int32Array {
  const enough = Math.min(FEWEST_VOTES, opinions.statements.length)
  const everyone = Int32Array.from(opinions.participants.keys())
  return everyone.filter((participant) => votesOf(opinions, participant) >= enough)
}

function votesOf({ start }: Opinions, participant: number): number {
  return start[participant + 1]! - start[participant]!
}

/** From 2 to 5 groups, the more the more people; never more than there are different points. */
function candidates({ x, y }: Points, k: number | undefined): number[] {
  const different = new Set(Array.from(x, (value, at) => `${value}:${y[at]}`)).size
  if (different < 2) return [1]
  if (k !== undefined) return [Math.min(k, different)]
  const most = Math.min(MOST_GROUPS, 2 + Math.floor(x.length / 12), different)
  return Array.from({ length: most - 1 }, (_, at) => at + 2)
}

/** The new number of each cluster: the largest is 0, the one met first when equal. */
function bySize(of: Int32Array, k: number): Int32Array {
  const size = new Float64Array(k)
  for (const cluster of of) size[cluster]! += 1
  const order = Array.from(size.keys()).sort((a, b) => size[b]! - size[a]! || of.indexOf(a) - of.indexOf(b))
  const names = new Int32Array(k)
  for (const [name, cluster] of order.entries()) names[cluster] = name
  return names
}
