export interface Position {
  /** From 1, as editors show it. */
  readonly line: number
  readonly column: number
}

/** The file says something that can't be counted: where, and what. */
export class MalformedFile extends Error {
  override name = 'MalformedFile'
  readonly line: number
  readonly column: number

  constructor({ line, column }: Position, reason: string) {
    super(`line ${line}, column ${column}: ${reason}`)
    this.line = line
    this.column = column
  }
}
