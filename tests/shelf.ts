import postgres, { type Sql } from 'postgres'
import { inject } from 'vitest'
import { connect, type Db, over } from '#db/client.ts'
import { addressOf, asSuperuser, copyOf, type TestDatabase } from './copies.ts'
import { backwards } from './unordered.ts'

/** A database with connections to it, which one test after the other has for itself. */
export type Kept = {
  database: TestDatabase
  /** A new client on the same connections: what is remembered by client is remembered for one test. */
  door: () => Db
  /** Whoever was given its addresses may have left anything there: it is not used again. */
  spend: () => void
  /** Its owner's address, who may change more than rows: whether she did is looked at when it is cleaned. */
  ownerUrl: () => string
  /** Makes it what the migrations left; false where that is not certain. */
  clean: () => Promise<boolean>
  drop: () => Promise<void>
}

export type Shelf = {
  take: () => Promise<Kept>
  giveBack: (kept: Kept) => Promise<void>
  clear: () => Promise<void>
}

/**
 * The database of a worker. A copy of the template, its first connections and what they learn of tables and functions
 * cost a tenth of a second of a core; taking away what a test wrote costs a few milliseconds. A copy is dropped only
 * when a test changed more than rows, left much behind, or knew its address.
 */
export function newShelf(): Shelf {
  let superuser: Sql | undefined
  let kept: Kept | undefined
  return {
    take: async () => {
      superuser ??= asSuperuser()
      const taken = kept ?? (await keep(superuser, await copyOf(superuser, inject('server').template)))
      kept = undefined
      return taken
    },
    giveBack: async (given) => {
      if (await given.clean().catch(heldByAnother)) kept = given
      else await given.drop()
    },
    clear: async () => {
      await kept?.drop()
      await superuser?.end()
      kept = superuser = undefined
    },
  }
}

async function keep(superuser: Sql, database: TestDatabase): Promise<Kept> {
  const cleaner = postgres(addressOf('superuserUrl', database.name), {
    ...{ max: 1, onnotice: () => {}, fetch_types: false, idle_timeout: 0 },
    // No trigger and no foreign key speaks when rows are taken away; who holds one of them does not hold up a test.
    connection: { session_replication_role: 'replica', lock_timeout: 2_000, application_name: 'cleaner' },
  })
  const pool = connect(database.appUrl, { max: 10, name: POOL })
  const kept = (await cleaner.unsafe<Written[]>(whatIsWritten)).map(({ name }) => name)
  const before = await rowsOf(cleaner, kept)
  const shape = await shapeOf(cleaner)
  let spent = false
  let owned = false
  return {
    database,
    door: () => over(backwards(pool.sql)),
    spend: () => {
      spent = true
    },
    ownerUrl: () => {
      owned = true
      return database.ownerUrl
    },
    clean: async () => {
      if (spent) return false
      await cleaner.unsafe(putOutOthers)
      // The application's own role may change nothing of it, and to look is half of what cleaning costs.
      if (owned && (await shapeOf(cleaner)) !== shape) return false
      owned = false
      const written = await cleaner.unsafe<Written[]>(whatIsWritten, [], { prepare: true })
      if (written.some(({ size }) => size > MUCH)) return false
      const now = await rowsOf(cleaner, kept)
      const renewals = kept.flatMap((name, at) =>
        now[at] === before[at] ? [] : renewed(name, before[at] ?? null),
      )
      const filled = written.filter(({ name }) => !kept.includes(name))
      const emptied = filled.map(({ name }) => `delete from ${name}`)
      await cleaner.unsafe([...renewals, ...emptied, restarted].join(';'))
      return true
    },
    drop: async () => {
      await Promise.all([pool.sql.end({ timeout: 0 }), cleaner.end({ timeout: 0 })])
      await superuser.unsafe(`drop database ${database.name} with (force)`)
    },
  }
}

/** Who held a row longer than the cleaner waits goes with the database. */
function heldByAnother(error: unknown): false {
  if ((error as { code?: string }).code === '55P03') return false // lock_not_available
  throw error
}

const POOL = 'test'
/** Bytes of a table from which its pages would tell the planner of rows that are gone. */
const MUCH = 80 * 1024

type Written = { name: string; size: number }

/** The tables that have pages: rows are in no others, and were where rows are gone. */
const whatIsWritten = `select format('%I.%I', nspname, relname) as name, pg_table_size(pg_class.oid)::int as size
  from pg_class join pg_namespace on pg_namespace.oid = relnamespace
  where relkind = 'r' and nspname not in ('pg_catalog', 'information_schema', 'drizzle')
    and pg_relation_size(pg_class.oid) > 0`

/** All rows of each table, in which the migrations left some. */
async function rowsOf(cleaner: Sql, tables: readonly string[]): Promise<(string | null)[]> {
  const each = tables.map((name) => `(select json_agg(one order by one::text)::text from ${name} one)`)
  const [row] = await cleaner.unsafe<{ rows: (string | null)[] }[]>(
    `select json_build_array(${each.join(', ')}) as rows`,
    [],
    {
      prepare: true,
    },
  )
  return row!.rows // it is one row
}

const renewed = (name: string, rows: string | null) => [
  `delete from ${name}`,
  `insert into ${name} overriding system value
     select (json_populate_recordset(null::${name}, $rows$${rows ?? '[]'}$rows$)).*`,
]

/** The sequences that were used. */
const restarted = `select setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
  from pg_sequences where last_value is not null and schemaname <> 'drizzle'`

/** Whoever else is still connected, and whoever of the pool is in the middle of something or listens. */
const putOutOthers = `select pg_terminate_backend(pid, 1000) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()
    and (application_name <> '${POOL}' or state <> 'idle' or query ilike 'listen%'
         or pid in (select pid from pg_locks where locktype = 'advisory'))`

/** Changes when a table, a column, a trigger, a constraint, a function, a right or a statistic of ours does. */
async function shapeOf(cleaner: Sql): Promise<string> {
  const ours = [
    ...['class where oid', 'attribute where attrelid', 'attrdef where oid', 'trigger where oid'],
    ...['constraint where oid', 'proc where oid', 'policy where oid', 'statistic where starelid'],
  ].map((one) => `${one} >= 16384`) // FirstNormalObjectId
  const of = (what: string) =>
    `(select count(*) || '/' || coalesce(max(xmin::text::bigint), 0) from pg_${what})`
  const [row] = await cleaner.unsafe<{ shape: string }[]>(
    `select concat_ws(' ', ${[...ours, 'namespace', 'db_role_setting'].map(of).join(', ')}) as shape`,
    [],
    { prepare: true },
  )
  return row!.shape // an aggregate is one row
}
