import type { Sql, TransactionSql } from 'postgres'

/**
 * The same client, that gives the rows of a statement without an order of its own the other way round: a table keeps no
 * order (a row takes the room of one that is gone), so that whoever trusts it would be wrong once in a hundred runs.
 */
export function backwards<Client extends Sql | TransactionSql>(client: Client): Client {
  return new Proxy(client, {
    get(target, key) {
      if (key === 'unsafe')
        return (text: string, ...rest: never[]) => turning(text, target.unsafe(text, ...rest))
      const value: unknown = Reflect.get(target, key)
      return key === 'begin' || key === 'savepoint' ? within(value as Open) : value // they are
    },
  })
}

/** Opens a transaction, or a point in one, and runs what it is given on a client of its own. */
type Open = (run: (client: TransactionSql) => unknown) => unknown

const within =
  (open: Open): Open =>
  (run) =>
    open((client) => run(backwards(client)))

/** The driver resolves a query by the function that stands on it, whatever form its rows were asked in. */
function turning<Query extends object>(text: string, query: Query): Query {
  if (!isUnordered(text)) return query
  const { resolve } = query as { resolve: (rows: unknown[]) => void }
  return Object.assign(query, { resolve: (rows: unknown[]) => resolve(rows.reverse()) })
}

const known = new Map<string, boolean>()

function isUnordered(text: string): boolean {
  const before = known.get(text)
  if (before !== undefined) return before
  const is = /^\s*(select|with)\b/i.test(text) && !/\b(order by|returning|explain)\b/i.test(outermost(text))
  known.set(text, is)
  return is
}

/** What stands in no parentheses: an order within is the order of a part. */
function outermost(text: string): string {
  let depth = 0
  let outside = ''
  for (const sign of text) {
    if (sign === ')') depth--
    if (depth === 0) outside += sign
    if (sign === '(') depth++
  }
  return outside
}
