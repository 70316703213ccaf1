import type { Opinions } from './opinions.ts'

/**
 * The matrix of a conversation after a missing value became its column's mean and the means were taken off: what is
 * missing is now 0, so it stays sparse. Columns of moderated-out statements are set to 0 for everyone, which makes
 * nobody's vote missing there: see `seen`.
 */
export class CentredMatrix {
  readonly rows: number
  readonly columns: number
  readonly #out: readonly boolean[]
  readonly #start: Int32Array
  readonly #column: Int32Array
  readonly #value: Float64Array

  constructor(
    { participants, statements, start, statement, value }: Opinions,
    isOut: (statement: number) => boolean,
  ) {
    const [sums, counts] = [new Float64Array(statements.length), new Float64Array(statements.length)]
    for (const [at, column] of statement.entries()) {
      sums[column]! += value[at]!
      counts[column]! += 1
    }
    const out = statements.map((_, column) => isOut(column))
    this.#out = out
    this.rows = participants.length
    this.columns = statements.length
    this.#start = start
    this.#column = statement
    this.#value = Float64Array.from(statement, (column, at) =>
      out[column] ? 0 : value[at]! - sums[column]! / counts[column]!,
    )
  }

  /** How many entries of a row are not missing: her votes, those on moderated-out statements aside, and their columns. */
  seen(row: number): number {
    const columns = this.#column.subarray(this.#start[row], this.#start[row + 1])
    return this.#out.filter(Boolean).length + columns.filter((column) => !this.#out[column]).length
  }

  /** Each row's product with a vector over the columns. */
  times(vector: Float64Array): Float64Array {
    const product = new Float64Array(this.rows)
    for (let row = 0; row < this.rows; row++) {
      let sum = 0
      for (let at = this.#start[row]!; at < this.#start[row + 1]!; at++)
        sum += this.#value[at]! * vector[this.#column[at]!]!
      product[row] = sum
    }
    return product
  }

  /** Each column's product with a vector over the rows. */
  transposedTimes(vector: Float64Array): Float64Array {
    const product = new Float64Array(this.columns)
    for (let row = 0; row < this.rows; row++) {
      const factor = vector[row]!
      for (let at = this.#start[row]!; at < this.#start[row + 1]!; at++)
        product[this.#column[at]!]! += this.#value[at]! * factor
    }
    return product
  }
}
