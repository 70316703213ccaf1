/** The adjusted Rand index of two groupings of the same things: 1 for the same, about 0 for chance. */
export function adjustedRandIndex(a: readonly number[], b: readonly number[]): number {
  const [cells, rows, columns] = [
    new Map<string, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ]
  for (const [at, left] of a.entries()) {
    const right = b[at]!
    add(cells, `${left}:${right}`)
    add(rows, left)
    add(columns, right)
  }
  const together = pairs(cells)
  const [inRows, inColumns, all] = [pairs(rows), pairs(columns), (a.length * (a.length - 1)) / 2]
  const expected = all === 0 ? 0 : (inRows * inColumns) / all
  const most = (inRows + inColumns) / 2
  return most === expected ? 1 : (together - expected) / (most - expected)
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function pairs(counts: ReadonlyMap<unknown, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += (count * (count - 1)) / 2
  return sum
}
