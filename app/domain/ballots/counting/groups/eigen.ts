export interface Eigenpair {
  readonly value: number
  readonly vector: Float64Array
}

const SWEEPS = 60

/** The eigenpairs of a small symmetric matrix by Jacobi's rotations, the largest value first. */
export function symmetricEigen(matrix: readonly Float64Array[]): Eigenpair[] {
  const size = matrix.length
  const a = matrix.map((row) => row.slice())
  const vectors = matrix.map((_, row) =>
    Float64Array.from({ length: size }, (_, column) => Number(row === column)),
  )
  for (let sweep = 0; sweep < SWEEPS && offDiagonal(a) > 1e-30 * diagonalOf(a); sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q)
  }
  // `vectors` holds one eigenvector a row.
  return vectors.map((vector, at) => ({ value: a[at]![at]!, vector })).sort((x, y) => y.value - x.value)
}

/** Turns rows and columns p and q so that their common entry vanishes. */
function rotate(a: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
  const entry = a[p]![q]!
  if (entry === 0) return
  const slope = (a[q]![q]! - a[p]![p]!) / (2 * entry)
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  for (const row of a) turn(row, p, row, q, cosine, sine)
  for (let column = 0; column < a.length; column++) turn(a[p]!, column, a[q]!, column, cosine, sine)
  for (let column = 0; column < a.length; column++)
    turn(vectors[p]!, column, vectors[q]!, column, cosine, sine)
}

function turn(
  left: Float64Array,
  p: number,
  right: Float64Array,
  q: number,
  cosine: number,
  sine: number,
): void {
  const [x, y] = [left[p]!, right[q]!]
  left[p] = cosine * x - sine * y
  right[q] = sine * x + cosine * y
}

function offDiagonal(a: readonly Float64Array[]): number {
  return a.reduce(
    (sum, row, at) =>
      sum + row.reduce((part, entry, column) => part + (column === at ? 0 : entry * entry), 0),
    0,
  )
}

function diagonalOf(a: readonly Float64Array[]): number {
  return a.reduce((sum, row, at) => sum + row[at]! ** 2, 0)
}
