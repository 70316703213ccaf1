import postgres from 'postgres'
import type { Secrets } from './cluster.ts'

/**
 * `cordee_owner` owns the database and migrates it; `cordee_app` owns nothing, so that a REVOKE on the
 * ledger or the audit means something.
 */
export async function ensureRoles(superuserUrl: string, secrets: Secrets) {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(${LOCK})`
    const present = await sql<
      { rolname: string }[]
    >`select rolname from pg_roles where rolname in ('cordee_owner', 'cordee_app')`
    const missing = Object.entries({ cordee_owner: secrets.owner, cordee_app: secrets.app }).filter(
      ([role]) => !present.some(({ rolname }) => rolname === role),
    )
    // Roles and passwords are ours (letters, digits, - and _): DDL takes no parameters.
    for (const [role, password] of missing)
      await sql.unsafe(`create role ${role} login password '${password}'`)
  } finally {
    await sql.end()
  }
}

/** Makes a database of the owner's, in which nobody else may create anything. Does nothing when it exists. */
export async function ensureDatabase(superuserUrl: string, name: string) {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(${LOCK})`
    const [present] = await sql`select 1 from pg_database where datname = ${name}`
    if (present) return
    await sql.unsafe(`create database ${name} owner cordee_owner`)
  } finally {
    await sql.end()
  }
}

const LOCK = 20_270_301
