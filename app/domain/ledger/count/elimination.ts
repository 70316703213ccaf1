/** Rows of whole numbers. */
export type Matrix = number[][]

// Modulo a prime: exact, and products of two stay below 2^53. The numbers that come in are small, so that what vanishes
// here vanishes there.
const prime = 94_906_249

/** As many rows as say everything that these do, each with a column, its pivot, in which it alone is not zero. */
export function systematic(rows: Matrix): { rows: Matrix; pivots: number[] } {
  const done = echelon(rows.map((row) => row.map(reduced)))
  const pivots = done.map((row) => row.findIndex((value) => value !== 0))
  for (let i = done.length - 1; i > 0; i--) {
    const [own, pivot] = [done[i] ?? [], pivots[i] ?? 0]
    const inverse = power(own[pivot] ?? 0, prime - 2)
    for (let above = 0; above < i; above++) {
      const factor = ((done[above]?.[pivot] ?? 0) * inverse) % prime
      if (factor !== 0)
        done[above] = (done[above] ?? []).map((value, j) =>
          reduced(value - ((factor * (own[j] ?? 0)) % prime)),
        )
    }
  }
  return { rows: done, pivots }
}

/** These rows in one, each taken so many times. */
export const combined = (way: readonly number[], rows: Matrix): number[] =>
  (rows[0] ?? []).map((_, i) =>
    way.reduce((sum, factor, row) => reduced(sum + ((factor * reduced(rows[row]?.[i] ?? 0)) % prime)), 0),
  )

/** All ways to combine the rows so that every column comes to zero, as a basis: one factor a row. */
export function leftKernel(rows: Matrix, count: number): Matrix {
  const width = rows[0]?.length ?? 0
  const tracked = rows.map((row, i) => [
    ...row.map(reduced),
    ...Array.from({ length: count }, (_, j) => Number(i === j)),
  ])
  return echelon(tracked)
    .filter((row) => row.slice(0, width).every((value) => value === 0))
    .map((row) => row.slice(width))
}

/** The rows in echelon form, those of zeros left out. */
function echelon(rows: Matrix): Matrix {
  const width = rows[0]?.length ?? 0
  let done = 0
  for (let column = 0; column < width && done < rows.length; column++) {
    const pivot = rows.findIndex((row, i) => i >= done && row[column] !== 0)
    if (pivot < 0) continue
    const row = rows[pivot]!
    rows[pivot] = rows[done]!
    rows[done] = row
    const inverse = power(row[column]!, prime - 2)
    for (let i = done + 1; i < rows.length; i++) {
      const other = rows[i]!
      if (other[column] === 0) continue
      const factor = (other[column]! * inverse) % prime
      for (let j = column; j < width; j++) other[j] = reduced(other[j]! - ((factor * row[j]!) % prime))
    }
    done++
  }
  return rows.slice(0, done)
}

const reduced = (value: number) => ((value % prime) + prime) % prime

function power(base: number, exponent: number): number {
  let [result, square, rest] = [1, base, exponent]
  while (rest > 0) {
    if (rest % 2 === 1) result = (result * square) % prime
    square = (square * square) % prime
    rest = Math.floor(rest / 2)
  }
  return result
}
