import { combined, leftKernel, type Matrix, systematic } from './elimination.ts'

/** How many people there must be behind whatever can be computed. */
export const fewest = 5
/** How many combinations are tried one by one before a line rather waits. */
const mostTried = 50_000

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
  const columns = sums.map((_, row) => few.map(({ column }) => column[row] ?? 0))
  return !fewHold(
    ways.map((way) => combined(way, columns)),
    few,
  )
}

/**
 * Whether every sum that can be computed from these holds an amount that could be a little less as well as a little more,
 * or nothing. One that holds none but the least, or the most, that each may give would say what each of them gave.
 */
export function roomInEach(sums: readonly Sum[], hasRoom: (amount: string) => boolean): boolean {
  const columns = (of: (amount: string) => boolean): Matrix => {
    const alike = columnsOf(
      sums.map((sum) => new Map([...sum].filter(([amount]) => of(amount)))),
      (amount) => amount,
    )
    return sums.map((_, row) => [...alike.values()].map(({ column }) => column[row] ?? 0))
  }
  const tight = columns((amount) => !hasRoom(amount))
  if (!tight[0]?.length) return true
  const ways = leftKernel(columns(hasRoom), sums.length)
  return ways.every((way) => combined(way, tight).every((factor) => factor === 0))
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

/**
 * Whether some computable sum holds no amount but those of at most four people. Written so that each sum has a column of
 * its own, with the largest crowds first: what holds few people is made of few of these sums. Among those, a sum that
 * holds as little as can be is the only one that vanishes in some columns, one fewer than there are sums.
 */
function fewHold(left: Matrix, few: readonly Alike[]): boolean {
  const wide = [...few].sort((a, b) => b.owners.size - a.owners.size)
  const { rows, pivots } = systematic(
    columnsIn(
      left,
      wide.map((one) => few.indexOf(one)),
    ),
  )
  const peopleIn = (columns: readonly number[]) =>
    new Set(columns.flatMap((i) => [...(wide[i]?.owners ?? [])])).size
  let tried = 0
  for (const some of ofFew(pivots, peopleIn)) {
    const sums = some.map((i) => rows[i] ?? [])
    const apart = [...wide.keys()].filter((column) => sums.some((sum) => sum[column]))
    for (const vanishing of combinations(apart, some.length - 1)) {
      if (++tried > mostTried) return true
      const [way, another] = leftKernel(columnsIn(sums, vanishing), some.length)
      if (!way || another) continue
      const sum = combined(way, sums)
      if (peopleIn(apart.filter((column) => sum[column])) < fewest) return true
    }
  }
  return false
}

/** Every choice of rows whose own columns hold fewer than five people together. */
function* ofFew(
  pivots: readonly number[],
  peopleIn: (columns: readonly number[]) => number,
  chosen: number[] = [],
): Generator<number[]> {
  if (chosen.length > 0) yield chosen
  for (let i = (chosen.at(-1) ?? -1) + 1; i < pivots.length; i++) {
    const more = [...chosen, i]
    if (peopleIn(more.map((row) => pivots[row] ?? 0)) < fewest) yield* ofFew(pivots, peopleIn, more)
  }
}

const columnsIn = (matrix: Matrix, columns: readonly number[]): Matrix =>
  matrix.map((row) => columns.map((i) => row[i] ?? 0))

function* combinations<T>(of: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) return yield []
  for (let i = from; i <= of.length - size; i++)
    for (const rest of combinations(of, size - 1, i + 1)) yield [of[i] as T, ...rest] // i is within it
}
