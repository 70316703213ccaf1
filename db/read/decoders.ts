/**
 * How one column is read: which types of PostgreSQL it may have, and what becomes of the value that the driver gives;
 * nothing, where that is right already, so that such a column costs nothing. Decoders are data: tests hold them against
 * every statement that runs, production only calls `decode`.
 */
export type Decoder<T> = {
  /** What it is called where a statement does not fit. */
  readonly reads: string
  /** The types (`oid` of `pg_type`) of the columns that it reads. */
  readonly types: readonly number[]
  /** The types of arrays of it, where the driver takes those apart. */
  readonly arrays?: readonly number[]
  readonly decode?: (value: never) => T
  readonly nullable?: true
  /** What is wrong with a value of the driver's, or of JSON. Asked in tests alone. */
  readonly fault: (value: unknown) => string | undefined
  readonly type?: T
}

/** One that takes the driver's value as it is. */
type AsIs<T> = Omit<Decoder<T>, 'decode'>

const unless =
  (right: (value: unknown) => boolean) =>
  (value: unknown): string | undefined =>
    right(value) ? undefined : `holds ${JSON.stringify(value) ?? String(value)}`
const isText = (value: unknown) => typeof value === 'string'
const matches = (pattern: RegExp) => unless((value) => isText(value) && pattern.test(value as string))

/** The types that a migration makes have numbers from here on: enums and `citext`, which are read as text. */
export const ofMigrations = 16_384

/** `text`, `citext`, `varchar`, `name`, and an enum. */
export const text: AsIs<string> = {
  reads: 'text',
  types: [25, 1043, 19, ofMigrations],
  arrays: [1009, 1015, 1003, ofMigrations],
  fault: unless(isText),
}

/** Text that is one of these words. */
export const oneOf = <const T extends string>(words: readonly T[]): AsIs<T> => ({
  types: text.types,
  arrays: text.arrays,
  reads: `one of ${words.join(', ')}`,
  fault: unless((value) => words.some((word) => word === value)),
})

export const uuid: AsIs<string> = {
  reads: 'uuid',
  types: [2950],
  arrays: [2951],
  fault: matches(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
}

/** `integer` and `smallint`: `count(*)` is neither, and says so with `::int`. */
export const int: AsIs<number> = {
  reads: 'int',
  types: [23, 21],
  arrays: [1007, 1005],
  fault: unless(Number.isSafeInteger),
}

/** `double precision` and `real`. */
export const float: AsIs<number> = {
  reads: 'float',
  types: [701, 700],
  fault: unless((value) => typeof value === 'number'),
}

export const bool: AsIs<boolean> = {
  reads: 'bool',
  types: [16],
  arrays: [1000],
  fault: unless((value) => typeof value === 'boolean'),
}

/** A civil day, `YYYY-MM-DD`. */
export const day: AsIs<string> = { reads: 'day', types: [1082], fault: matches(/^\d{4}-\d\d-\d\d$/) }

/** An instant, which the driver leaves as text. */
export const instant: Decoder<Date> = {
  reads: 'instant',
  types: [1184],
  decode: (value: string) => new Date(value),
  fault: unless((value) => isText(value) && !Number.isNaN(Date.parse(value as string))),
}

/** `bigint`, or a sum of it (`numeric`): it never meets a float. */
export const bigint: Decoder<bigint> = {
  reads: 'bigint',
  types: [20, 1700],
  decode: (value: string) => BigInt(value),
  fault: unless((value) => /^-?\d+$/.test(String(value)) && typeof value !== 'boolean'),
}

/** Money: whole cents. */
export const cents: Decoder<bigint> = { ...bigint, reads: 'cents' }

/** A `bigint` that is only handed on (a position, the id of an event), as its digits. */
export const digits: AsIs<string> = { reads: 'digits', types: [20], fault: matches(/^-?\d+$/) }

/** The same, or null. No other column may be null: in tests a null there is an error. */
export const nullable = <T>(of: Decoder<T>): Decoder<T | null> => ({
  ...of,
  reads: `${of.reads} or null`,
  nullable: true,
  fault: (value) => (value === null ? undefined : of.fault(value)),
})

/** An array of PostgreSQL's. Of instants, days and cents there is none: the driver leaves theirs in braces, take `list`. */
export const array = <T>(of: AsIs<T> & { readonly arrays?: readonly number[] }): AsIs<T[]> => ({
  reads: `array of ${of.reads}`,
  types: of.arrays ?? [],
  fault: (value) => (Array.isArray(value) ? faultIn(value, of) : `holds ${JSON.stringify(value)}`),
})

/** The first thing wrong in a list. */
export const faultIn = (values: readonly unknown[], of: AsIs<unknown>): string | undefined => {
  for (const [at, value] of values.entries()) {
    const fault = value === null && !of.nullable ? 'is null' : of.fault(value)
    if (fault) return `[${at}] ${fault}`
  }
  return undefined
}
