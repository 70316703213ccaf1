import type { CentredMatrix } from './centred.ts'
import { symmetricEigen } from './eigen.ts'
import { seededRandom } from './random.ts'

export interface PrincipalComponent {
  /** The singular value of the centred matrix. */
  readonly singular: number
  readonly direction: Float64Array
}

const TOLERANCE = 1e-12
const CHECK_EVERY = 8

/**
 * The strongest components of a centred matrix X, one after the other: each is the strongest of what the earlier ones
 * leave, so that two of equal strength are both found. The sign of a direction is free: its largest entry is positive.
 */
export function principalComponents(matrix: CentredMatrix, wanted = 2): PrincipalComponent[] {
  const found: PrincipalComponent[] = []
  for (
    let next = strongest(matrix, []);
    next;
    next = strongest(
      matrix,
      found.map(({ direction }) => direction),
    )
  ) {
    found.push(turned(next))
    if (found.length === wanted) break
  }
  return found
}

/**
 * The method of Lanczos on XᵀX, among what is orthogonal to `besides`, with every new vector made orthogonal to all
 * earlier ones. It needs products with X alone, some dozens of them, and X is sparse. It stops when the residual is
 * below 1e-12 of the strength.
 */
function strongest(matrix: CentredMatrix, besides: readonly Float64Array[]): PrincipalComponent | undefined {
  const apply = (vector: Float64Array) => matrix.transposedTimes(matrix.times(vector))
  const random = seededRandom(besides.length + 1)
  const noise = Float64Array.from({ length: matrix.columns }, () => random() - 0.5)
  const basis: Float64Array[] = []
  const [diagonal, beside]: [number[], number[]] = [[], []]
  // Beginning inside the matrix's own range leaves its null space out.
  let next = normalise(apply(noise), besides)
  while (next) {
    basis.push(next)
    const image = apply(next)
    diagonal.push(dot(next, image))
    const rest = without(image, [...besides, ...basis])
    const length = Math.sqrt(dot(rest, rest))
    const isExhausted =
      length <= TOLERANCE * Math.max(...diagonal) || basis.length === matrix.columns - besides.length
    if (isExhausted || basis.length % CHECK_EVERY === 0) {
      const ritz = combine(basis, diagonal, beside)
      if (isExhausted || Math.abs(length * ritz.tail) <= TOLERANCE * ritz.singular ** 2) return ritz
    }
    beside.push(length)
    next = rest.map((entry) => entry / length)
  }
  return undefined
}

interface Ritz extends PrincipalComponent {
  /** The last entry of its small eigenvector, which the residual is proportional to. */
  readonly tail: number
}

/** The strongest eigenvector of the small tridiagonal matrix, told in the basis. */
function combine(
  basis: readonly Float64Array[],
  diagonal: readonly number[],
  beside: readonly number[],
): Ritz {
  const small = diagonal.map((value, row) =>
    Float64Array.from(diagonal, (_, column) => {
      if (row === column) return value
      return Math.abs(row - column) === 1 ? beside[Math.min(row, column)]! : 0
    }),
  )
  const { value, vector } = symmetricEigen(small)[0]!
  const direction = new Float64Array(basis[0]!.length)
  for (const [at, weight] of vector.entries()) {
    for (const [column, entry] of basis[at]!.entries()) direction[column]! += weight * entry
  }
  return { singular: Math.sqrt(Math.max(0, value)), direction, tail: vector.at(-1)! }
}

function turned({ singular, direction }: PrincipalComponent): PrincipalComponent {
  const largest = direction.reduce(
    (most, entry) => (Math.abs(entry) > Math.abs(most) * (1 + 1e-9) ? entry : most),
    0,
  )
  return { singular, direction: largest < 0 ? direction.map((entry) => -entry) : direction }
}

/** What is left of a vector beside the basis; twice, since once leaves roundings behind. */
function without(vector: Float64Array, basis: readonly Float64Array[]): Float64Array {
  const rest = vector.slice()
  for (let pass = 0; pass < 2; pass++) {
    for (const known of basis) {
      const share = dot(rest, known)
      for (let at = 0; at < rest.length; at++) rest[at]! -= share * known[at]!
    }
  }
  return rest
}

function normalise(vector: Float64Array, basis: readonly Float64Array[]): Float64Array | undefined {
  const before = Math.sqrt(dot(vector, vector))
  const rest = without(vector, basis)
  const length = Math.sqrt(dot(rest, rest))
  return length > TOLERANCE * before ? rest.map((entry) => entry / length) : undefined
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}
