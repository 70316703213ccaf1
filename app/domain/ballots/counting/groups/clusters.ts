import { seededRandom } from './random.ts'

export interface Points {
  readonly x: Float64Array
  readonly y: Float64Array
}

export interface Clusters {
  readonly of: Int32Array
  /** The sum of the squared distances to the centres. */
  readonly inertia: number
}

const STARTS = 20
const MOST_ROUNDS = 300

/** k-means from 20 seeded k-means++ starts; the lowest inertia wins, the earlier start when equal. */
export function kMeans(points: Points, k: number): Clusters {
  const random = seededRandom(k)
  let best: Clusters | undefined
  for (let start = 0; start < STARTS; start++) {
    const found = settle(points, spreadCentres(points, k, random))
    if (!best || found.inertia < best.inertia) best = found
  }
  return best!
}

/** k-means++: the first centre anywhere, each further one with a chance by its squared distance to the nearest. */
function spreadCentres({ x, y }: Points, k: number, random: () => number): Points {
  const centres = { x: new Float64Array(k), y: new Float64Array(k) }
  const nearest = new Float64Array(x.length).fill(Infinity)
  let chosen = Math.floor(random() * x.length)
  for (let centre = 0; centre < k; centre++) {
    centres.x[centre] = x[chosen]!
    centres.y[centre] = y[chosen]!
    let total = 0
    for (let at = 0; at < x.length; at++) {
      nearest[at] = Math.min(nearest[at]!, (x[at]! - x[chosen]!) ** 2 + (y[at]! - y[chosen]!) ** 2)
      total += nearest[at]!
    }
    let left = random() * total
    chosen = 0
    while (chosen < x.length - 1 && left >= nearest[chosen]!) left -= nearest[chosen++]!
  }
  return centres
}

/** Lloyd's rounds (to the nearest centre, centres to the means), then single moves, until neither changes anything. */
function settle(points: Points, centres: Points): Clusters {
  const of = new Int32Array(points.x.length).fill(-1)
  let inertia = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = of.slice()
    inertia = assign(points, centres, of)
    moveCentres(points, centres, of)
    if (of.every((cluster, at) => cluster === before[at]) && !moveOne(points, centres, of)) break
  }
  return { of, inertia }
}

function assign({ x, y }: Points, centres: Points, of: Int32Array): number {
  let inertia = 0
  for (let at = 0; at < x.length; at++) {
    let least = Infinity
    for (let centre = 0; centre < centres.x.length; centre++) {
      const distance = (x[at]! - centres.x[centre]!) ** 2 + (y[at]! - centres.y[centre]!) ** 2
      if (distance >= least) continue
      least = distance
      of[at] = centre
    }
    inertia += least
  }
  return inertia
}

/** A centre that nobody is nearest to stays where it is. */
function moveCentres({ x, y }: Points, centres: Points, of: Int32Array): void {
  const k = centres.x.length
  const [sumX, sumY, members] = [new Float64Array(k), new Float64Array(k), new Float64Array(k)]
  for (const [at, cluster] of of.entries()) {
    sumX[cluster]! += x[at]!
    sumY[cluster]! += y[at]!
    members[cluster]! += 1
  }
  for (let centre = 0; centre < k; centre++) {
    if (members[centre] === 0) continue
    centres.x[centre] = sumX[centre]! / members[centre]!
    centres.y[centre] = sumY[centre]! / members[centre]!
  }
}

/**
 * Moves single points wherever that lowers the inertia, the centres' own shift included (Hartigan): Lloyd's rounds
 * alone stop at outcomes that one point more or less would better.
 */
function moveOne({ x, y }: Points, centres: Points, of: Int32Array): boolean {
  const members = new Float64Array(centres.x.length)
  for (const cluster of of) members[cluster]! += 1
  let moved = false
  for (const [at, from] of of.entries()) {
    if (members[from]! < 2) continue
    const distance = (cluster: number) =>
      (x[at]! - centres.x[cluster]!) ** 2 + (y[at]! - centres.y[cluster]!) ** 2
    const gain = (members[from]! / (members[from]! - 1)) * distance(from)
    const price = (cluster: number) => (members[cluster]! / (members[cluster]! + 1)) * distance(cluster)
    const to = centres.x.findIndex((_, cluster) => cluster !== from && price(cluster) < gain * (1 - 1e-9))
    if (to < 0) continue
    shift({ x, y }, centres, members, at, from, -1)
    shift({ x, y }, centres, members, at, to, 1)
    of[at] = to
    moved = true
  }
  return moved
}

/** Takes a point out of a cluster's mean, or in. */
function shift(
  { x, y }: Points,
  centres: Points,
  members: Float64Array,
  at: number,
  cluster: number,
  by: 1 | -1,
): void {
  members[cluster]! += by
  centres.x[cluster]! += (by * (x[at]! - centres.x[cluster]!)) / members[cluster]!
  centres.y[cluster]! += (by * (y[at]! - centres.y[cluster]!)) / members[cluster]!
}
