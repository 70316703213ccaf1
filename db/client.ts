import type { PgDatabase } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

/** Anything that can run a query: the pool, or a transaction on it. */
export type Db = PgDatabase<PostgresJsQueryResultHKT>

/** Milliseconds after which the database itself gives up: what nobody waits for any more must hold no connection. */
export type Patience = {
  statement_timeout?: number
  lock_timeout?: number
  idle_in_transaction_session_timeout?: number
}

/** A pool of connections as the application role, which owns nothing. `close` waits for running queries. */
export function connect(url: string, options: { max?: number; name?: string; patience?: Patience } = {}) {
  const sql = postgres(url, {
    max: options.max ?? 10,
    connection: { application_name: options.name ?? 'cordee', TimeZone: 'UTC', ...options.patience },
    onnotice: () => {},
    connect_timeout: 10,
    // Back within a second of the database: the driver's own patience grows to twenty.
    backoff: (retries) => Math.min(2 ** retries / 10, 1),
  })
  return { db: over(sql), sql, close: () => sql.end({ timeout: 5 }) }
}

/** What queries are written with, on a pool of connections. */
export function over(sql: postgres.Sql): Db {
  return drizzle(preparing(sql), { casing: 'snake_case' })
}

/**
 * The same client, whose statements are parsed and planned once a connection instead of each time: drizzle sends what
 * it has made of SQL by `unsafe`, which prepares nothing unless it is asked to.
 */
function preparing<Client extends postgres.Sql | postgres.TransactionSql>(client: Client): Client {
  return new Proxy(client, {
    get(target, key) {
      if (key === 'unsafe')
        return (query: string, params?: never[]) => target.unsafe(query, params, { prepare: true })
      const value: unknown = Reflect.get(target, key)
      return key === 'begin' || key === 'savepoint' ? preparedWithin(value as Open) : value // they are
    },
  })
}

/** Opens a transaction, or a point in one, and runs what it is given on a client of its own. */
type Open = (run: (client: postgres.TransactionSql) => unknown) => unknown

const preparedWithin =
  (open: Open): Open =>
  (run) =>
    open((client) => run(preparing(client)))
