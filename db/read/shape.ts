import { type Decoder, nullable } from './decoders.ts'

/** What a statement yields: a decoder for each of its columns. */
export type Columns = { readonly [column: string]: Decoder<unknown> }

/** The row that columns describe. */
export type Of<C extends Columns> = { -readonly [Name in keyof C]: ValueOf<C[Name]> }

/** What a decoder makes of a value: `type Answer = ValueOf<typeof answerColumn>`. */
export type ValueOf<D> = D extends Decoder<infer T> ? T : never

/** Columns of the far side of an outer join: all of them are there, or none. */
export const outer = <const C extends Columns>(
  columns: C,
): { [Name in keyof C]: Decoder<ValueOf<C[Name]> | null> } =>
  Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, nullable(of)])) as never

/** Columns, and what is to be done to a row of theirs: nothing, where every value is right as the driver gives it. */
export type Shape<C extends Columns = Columns> = {
  readonly columns: C
  readonly convert: ((row: Record<string, unknown>) => void) | undefined
}

/** The type of the rows of a shape: `type Row = RowOf<typeof row>`. */
export type RowOf<S extends Shape> = Of<S['columns']>

/** Who looks on as shapes are made and used: tests alone. */
export type Watch = {
  made: (shape: Shape) => void
  ran: (shape: Shape, rows: readonly object[]) => void
}

let watch: Watch | undefined

/** Has every shape, and every statement that is read by one, shown to the tests. */
export function watchReads(by: Watch): void {
  watch = by
}

/** Describes what a statement yields. Stands beside it, made once at the top of its file. */
export function shape<const C extends Columns>(columns: C): Shape<C> {
  const made = { columns, convert: converting(columns) }
  watch?.made(made)
  return made
}

/** Rows as they came from the driver, each made what its shape says. */
export function shaped<C extends Columns>(rows: object[], shape: Shape<C>): Of<C>[] {
  watch?.ran(shape, rows)
  const { convert } = shape
  if (convert) for (const row of rows) convert(row as Record<string, unknown>)
  return rows as Of<C>[]
}

/** Changes in place the values that are not yet right, for the row belongs to nobody else yet. */
export function converting(columns: Columns): Shape['convert'] {
  const steps = Object.entries(columns).flatMap(([name, { decode }]) =>
    decode ? [[name, decode] as const] : [],
  )
  if (steps.length === 0) return undefined
  return (row) => {
    for (const [name, decode] of steps) {
      const value = row[name]
      if (value !== null) row[name] = decode(value as never)
    }
  }
}
