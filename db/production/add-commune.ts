import { randomBytes } from 'node:crypto'
import postgres, { type Sql } from 'postgres'

/** A commune's own place on a server that others share: two accounts that enter its database and no other. */
export type CommuneAddresses = { appUrl: string; ownerUrl: string }

/** What a database may be called: its accounts are called after it. */
export const isDatabaseName = (name: string): boolean =>
  /^[a-z][a-z0-9_]{1,40}$/.test(name) && name !== 'cordee'

/** So that one commune, whatever happens to it, leaves the server's connections to the others. */
const MOST_CONNECTIONS = 40

/**
 * Makes a database for one more commune: empty, its owner's, and closed to whoever is not one of its two accounts, of
 * which the application's owns nothing. What the migrations let the application do they let `cordee_app` do, which is of
 * the whole server, enters nowhere by itself, and of which each commune's account is a member.
 * @throws when there is one of that name already: nothing is then changed.
 */
export async function addCommune(adminUrl: string, name: string): Promise<CommuneAddresses> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {}, connect_timeout: 10 })
  const [owner, app] = [`${name}_owner`, `${name}_app`]
  const [ownerPassword, appPassword] = [newPassword(), newPassword()]
  try {
    await refuseTaken(sql, name, [owner, app])
    await ensureGroup(sql)
    try {
      // Names and passwords are ours (letters, digits, - and _): DDL takes no parameters.
      await sql.unsafe(`create role ${owner} login password '${ownerPassword}'`)
      await sql.unsafe(
        `create role ${app} login password '${appPassword}' connection limit ${MOST_CONNECTIONS} in role cordee_app`,
      )
      // Whoever may make roles and is no superuser makes a database for those alone of which she is one.
      await sql.unsafe(`grant ${owner} to current_user`)
      await sql.unsafe(
        `create database ${name} owner ${owner} template template0 encoding 'UTF8'
          locale_provider icu icu_locale 'fr-FR' locale 'C.UTF-8'`,
      )
      await sql.unsafe(`revoke all on database ${name} from public`)
      await sql.unsafe(`grant connect on database ${name} to ${app}`)
    } catch (error) {
      await takeAway(sql, name, [app, owner])
      throw error
    }
  } finally {
    await sql.end()
  }
  return {
    appUrl: addressOf(adminUrl, name, app, appPassword),
    ownerUrl: addressOf(adminUrl, name, owner, ownerPassword),
  }
}

async function refuseTaken(sql: Sql, name: string, roles: string[]) {
  const taken = await sql<{ name: string }[]>`
    select datname as name from pg_database where datname = ${name}
    union all select rolname from pg_roles where rolname in ${sql(roles)}`
  if (taken.length > 0)
    throw new Error(
      `Ce serveur connaît déjà ${taken.map((one) => one.name).join(', ')} : rien n’a été changé.`,
    )
}

async function ensureGroup(sql: Sql) {
  const [known] = await sql`select 1 from pg_roles where rolname = 'cordee_app'`
  if (!known) await sql.unsafe('create role cordee_app nologin')
}

async function takeAway(sql: Sql, name: string, roles: string[]) {
  await sql.unsafe(`drop database if exists ${name}`).catch(() => {})
  for (const role of roles) await sql.unsafe(`drop role if exists ${role}`).catch(() => {})
}

const newPassword = () => randomBytes(24).toString('base64url')

function addressOf(adminUrl: string, database: string, role: string, password: string) {
  const url = new URL(adminUrl)
  url.pathname = `/${database}`
  url.username = role
  url.password = password
  return url.href
}
