import { is, Placeholder, type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'

/**
 * A long statement that is always the same but for its placeholders, put together once: that of a rope costs each page two
 * milliseconds of the processor when it is put together anew.
 */
export function madeOnce(make: () => SQL): (values: Readonly<Record<string, unknown>>) => SQL {
  let made: { pieces: string[]; params: unknown[] } | undefined
  return (values) => {
    made ??= piecesOf(make())
    const [first = '', ...rest] = made.pieces
    const params = made.params.map((param) => (is(param, Placeholder) ? values[param.name] : param))
    return sql.join([sql.raw(first), ...rest.map((piece, n) => sql`${params[n]}${sql.raw(piece)}`)])
  }
}

function piecesOf(whole: SQL) {
  const { sql: text, params } = new PgDialect().sqlToQuery(whole)
  return { pieces: text.split(/\$\d+/), params }
}
