import { type Decoder, faultIn } from './decoders.ts'
import { type Columns, converting, type Of } from './shape.ts'

const types = [3802, 114]

/** An object that SQL builds (`jsonb_build_object`): a shape of its own, whose instants and cents are read as a column's. */
export function json<const C extends Columns>(columns: C): Decoder<Of<C>> {
  const convert = converting(columns)
  return {
    reads: `{ ${Object.keys(columns).join(', ')} }`,
    types,
    ...(convert && {
      decode: (value: Record<string, unknown>) => {
        convert(value)
        return value as Of<C>
      },
    }),
    fault: (value) => faultOf(value, columns),
  }
}

/** A list that SQL builds (`jsonb_agg`). */
export function list<T>(of: Decoder<T>): Decoder<T[]> {
  const { decode } = of
  return {
    reads: `list of ${of.reads}`,
    types,
    ...(decode && {
      decode: (values: never[]) => values.map((value) => (value === null ? (value as T) : decode(value))),
    }),
    fault: (value) =>
      Array.isArray(value) ? faultIn(value, of) : `holds ${JSON.stringify(value)}, which is no list`,
  }
}

/** An object that SQL gathers (`jsonb_object_agg`): a value under each of some keys. */
export function byKey<K extends string, T>(of: Decoder<T>): Decoder<Partial<Record<K, T>>> {
  const { decode } = of
  return {
    reads: `${of.reads} by key`,
    types,
    ...(decode && {
      decode: (value: Record<string, never>) =>
        Object.fromEntries(
          Object.entries(value).map(([key, one]) => [key, one === null ? one : decode(one)]),
        ) as Partial<Record<K, T>>,
    }),
    fault: (value) =>
      value instanceof Object
        ? faultIn(Object.values(value), of)
        : `holds ${JSON.stringify(value)}, which is no object`,
  }
}

/** JSON that was written as a whole by one who knew its type: what a column keeps, or a function of the database tells. */
export const stored = <T>(): Decoder<T> => ({ reads: 'stored JSON', types, fault: () => undefined })

function faultOf(value: unknown, columns: Columns): string | undefined {
  if (!(value instanceof Object)) return `holds ${JSON.stringify(value)}, which is no object`
  const there = value as Record<string, unknown>
  const more = Object.keys(there).filter((name) => !(name in columns))
  if (more.length > 0) return `holds ${more.join(', ')}, which its shape does not name`
  for (const [name, of] of Object.entries(columns)) {
    if (!(name in there)) return `.${name} is missing`
    const fault = there[name] === null && !of.nullable ? 'is null' : of.fault(there[name])
    if (fault) return `.${name} ${fault}`
  }
  return undefined
}
