/** Chance that is the same in each replay (mulberry32 by T. Ettinger): the story must not depend on the day it is told. */
export function chance(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + (high - low) * next()
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]! // next() stays below 1, and no list here is empty
  return {
    next,
    between,
    pick,
    /** True in this share of cases. */
    happens: (share: number) => next() < share,
    shuffled: <T>(list: readonly T[]): T[] =>
      list
        .map((item) => [next(), item] as const)
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item),
    /** An index, each as likely as its weight. */
    weighted: (weights: readonly number[]): number => {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0)
      return Math.max(
        0,
        weights.findIndex((weight) => {
          left -= weight
          return left < 0
        }),
      )
    },
  }
}
export type Chance = ReturnType<typeof chance>
