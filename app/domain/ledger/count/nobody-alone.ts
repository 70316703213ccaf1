import { leftKernel, type Matrix, rank } from './elimination.ts'

/** How many people there must be behind whatever can be computed. */
export const fewest = 5
/** How many sets of people are tried one by one before a line rather waits. */
const mostTried = 20_000

/** What a published sum is made of: for each unknown amount, how often it stands in it. Those that are known are left out. */
export type Sum = ReadonlyMap<string, number>

/**
 * Whether every sum that can be computed from these, by adding and subtracting them in whatever way, holds the amounts of
 * five people at least, or of nobody. Who stands in each sum is taken as known to the reader. Two amounts that stand
 * in the same sums cannot be told apart, so only those of few people are looked at one by one; where there are too many
 * of these to try, the answer is no.
 */
export function nobodyAlone(sums: readonly Sum[], ownerOf: (amount: string) => string): boolean {
  const alike = [...columnsOf(sums, ownerOf).values()]
  const many = alike.filter(({ owners }) => owners.size >= fewest)
  const few = alike.filter(({ owners }) => owners.size < fewest)
  if (few.length === 0) return true
  // Only what cancels out every crowd can come down to a few.
  const ways = leftKernel(
    sums.map((_, row) => many.map(({ column }) => column[row] ?? 0)),
    sums.length,
  )
  const left: Matrix = ways.map((way) =>
    few.map(({ column }) => way.reduce((sum, factor, row) => sum + factor * (column[row] ?? 0), 0)),
  )
  const dimension = rank(left)
  return dimension === 0 || !fewHold(left, dimension, few)
}

type Alike = { column: number[]; owners: Set<string> }

function columnsOf(sums: readonly Sum[], ownerOf: (amount: string) => string): Map<string, Alike> {
  const columns = new Map<string, number[]>()
  sums.forEach((sum, row) => {
    for (const [amount, factor] of sum) {
      if (factor === 0) continue
      const column = columns.get(amount) ?? new Array<number>(sums.length).fill(0)
      column[row] = factor
      columns.set(amount, column)
    }
  })
  const alike = new Map<string, Alike>()
  for (const [amount, column] of columns) {
    const key = column.join()
    const same = alike.get(key) ?? { column, owners: new Set<string>() }
    same.owners.add(ownerOf(amount))
    alike.set(key, same)
  }
  return alike
}

/** Whether some computable sum holds no amount but those of at most four people: then it vanishes everywhere else. */
function fewHold(left: Matrix, dimension: number, few: readonly Alike[]): boolean {
  // Others of the same column are not there to hide behind: a column vanishes only with all of its owners.
  const people = [...new Set(few.flatMap(({ owners }) => [...owners]))]
  if (people.length < fewest) return true
  if (choose(people.length, fewest - 1) > mostTried) return true
  for (const some of combinations(people, fewest - 1)) {
    const outside = few.flatMap(({ owners }, i) => ([...owners].every((one) => some.has(one)) ? [] : [i]))
    if (rank(left.map((row) => outside.map((i) => row[i] ?? 0))) < dimension) return true
  }
  return false
}

function* combinations(of: readonly string[], size: number, from = 0): Generator<Set<string>> {
  if (size === 0) return yield new Set()
  for (let i = from; i <= of.length - size; i++)
    for (const rest of combinations(of, size - 1, i + 1)) yield rest.add(of[i]!) // i is within it
}

const choose = (n: number, k: number): number => (k === 0 ? 1 : (n * choose(n - 1, k - 1)) / k)
