import type { Points } from './clusters.ts'

/** The mean silhouette: how much nearer points are to their own cluster than to the next; alone in one counts 0. */
export function silhouette({ x, y }: Points, of: Int32Array, k: number): number {
  const members = new Float64Array(k)
  for (const cluster of of) members[cluster]! += 1
  const sums = new Float64Array(x.length * k)
  for (let a = 0; a < x.length; a++) {
    for (let b = a + 1; b < x.length; b++) {
      const distance = Math.sqrt((x[a]! - x[b]!) ** 2 + (y[a]! - y[b]!) ** 2)
      sums[a * k + of[b]!]! += distance
      sums[b * k + of[a]!]! += distance
    }
  }
  let total = 0
  for (const [at, own] of of.entries()) {
    if (members[own]! < 2) continue
    let other = Infinity
    for (let cluster = 0; cluster < k; cluster++) {
      if (cluster !== own && members[cluster]! > 0)
        other = Math.min(other, sums[at * k + cluster]! / members[cluster]!)
    }
    const inside = sums[at * k + own]! / (members[own]! - 1)
    const larger = Math.max(inside, other)
    if (larger > 0 && other < Infinity) total += (other - inside) / larger
  }
  return total / x.length
}
