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
 * The strongest components of a centred matrix X, by the method of Lanczos on XᵀX with every new vector made
 * orthogonal to all earlier ones. It needs products with X alone, some dozens of them, and X is sparse. It stops when
 * the residual of each wanted component is below 1e-12 of the strongest. The sign of a direction is free: its largest
 * entry is made positive.
 */
export function principalComponents(matrix: CentredMatrix, wanted = 2): PrincipalComponent[] {
  const apply = (vector: Float64Array) => matrix.transposedTimes(matrix.times(vector))
  const random = seededRandom(1)
  const noise = () => Float64Array.from({ length: matrix.columns }, () => random() - 0.5)
  const basis: Float64Array[] = []
  const [diagonal, beside]: [number[], number[]] = [[], []]
  // Beginning inside the matrix's own range leaves its null space out.
  let next = normalise(apply(noise()), basis) ?? undefined
  while (next && basis.length < matrix.columns) {
    basis.push(next)
    const image = apply(next)
    diagonal.push(dot(next, image))
    const scale = Math.max(...diagonal)
    const rest = without(image, basis)
    const length = Math.sqrt(dot(rest, rest))
    const isExhausted = length <= TOLERANCE * scale
    if (isExhausted || basis.length % CHECK_EVERY === 0) {
      const found = combine(basis, diagonal, beside, wanted)
      if (basis.length >= wanted && found.every(({ tail }) => Math.abs(length * tail) <= TOLERANCE * scale))
        return found.map(finish)
    }
    next = isExhausted ? normalise(apply(noise()), basis) : normalise(rest, basis)
    beside.push(isExhausted ? 0 : length)
  }
  return combine(basis, diagonal, beside, wanted).map(finish)
}

interface Ritz extends PrincipalComponent {
  /** The last entry of its small eigenvector, which the residual is proportional to. */
  readonly tail: number
}

/** The eigenvectors of the small tridiagonal matrix, told in the basis. */
function combine(
  basis: readonly Float64Array[],
  diagonal: readonly number[],
  beside: readonly number[],
  wanted: number,
): Ritz[] {
  const small = diagonal.map((value, row) =>
    Float64Array.from(diagonal, (_, column) =>
      row === column ? value : Math.abs(row - column) === 1 ? beside[Math.min(row, column)]! : 0,
    ),
  )
  return symmetricEigen(small)
    .slice(0, wanted)
    .map(({ value, vector }) => {
      const direction = new Float64Array(basis[0]!.length)
      for (const [at, weight] of vector.entries())
        for (const [column, entry] of basis[at]!.entries()) direction[column]! += weight * entry
      return { singular: Math.sqrt(Math.max(0, value)), direction, tail: vector.at(-1)! }
    })
}

function finish({ singular, direction }: Ritz): PrincipalComponent {
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
