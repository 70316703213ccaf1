import postgres from 'postgres'
import { withoutValues } from '#app/lib/process/told-error.ts'
import { connect } from '#db/client.ts'
import { type EmbeddedServer, ensureDatabase, isRunning, startEmbedded } from '#db/embedded/index.ts'
import { whyNotThisDatabase } from '#db/instance-mark.ts'
import { migrate } from '#db/migrate.ts'
import { Trouble } from './trouble.ts'

const NAME = 'cordee'
const NEW = 'cordee_new'

/** The demonstration's own server, kept alive on the same port until it is stopped. */
export type Database = { appUrl: string; stop: () => Promise<void> }

/**
 * Starts PostgreSQL and brings the demonstration's database to the newest schema. A database that is not there is
 * made and told its story under another name, and takes its place whole: a beginning that was killed half-way is
 * never taken for a finished one.
 */
export async function openDatabase(
  folder: string,
  replay: (appUrl: string) => Promise<void>,
  warn: (sentence: string) => void,
): Promise<Database> {
  const server = await startEmbedded(folder).catch((error: Error) => {
    throw new Trouble(error.message, { cause: error })
  })
  try {
    if (!(await exists(server))) await make(server, replay)
    await migrate({ ownerUrl: server.ownerUrl(NAME), mode: 'demonstration' })
  } catch (error) {
    await server.stop()
    throw error
  }
  return keepAlive(folder, server, warn)
}

/** A production database, somebody else's to run: brought to the newest schema when the owner's address is given. */
export async function prepareProduction({ DATABASE_OWNER_URL: ownerUrl }: NodeJS.ProcessEnv) {
  if (!ownerUrl) return
  try {
    await migrate({ ownerUrl, mode: 'production' })
  } catch (error) {
    throw new Trouble(whyUnreachable(error))
  }
}

/** @throws Trouble when a production instance cannot work with this database. */
export async function requireDatabase(appUrl: string) {
  const { db, close } = connect(appUrl, { max: 1 })
  const refused = await whyNotThisDatabase(db, 'production')
  await close()
  if (refused) throw new Trouble(refused)
}

/** One sentence for a database that cannot be migrated. */
export function whyUnreachable(error: unknown) {
  const { code, message } = error as { code?: string; message: string }
  const said = withoutValues(message)
  return code
    ? `la base de données ne répond pas comme il faut (${code}) : vérifiez son adresse. ${said}`
    : said
}

async function exists(server: EmbeddedServer) {
  const sql = postgres(server.superuserUrl('postgres'), { max: 1 })
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${NAME}`
    return found !== undefined
  } finally {
    await sql.end()
  }
}

async function make(server: EmbeddedServer, replay: (appUrl: string) => Promise<void>) {
  await asSuperuser(server, 'postgres', `drop database if exists ${NEW} with (force)`)
  await ensureDatabase(server.superuserUrl('postgres'), NEW)
  await asSuperuser(server, NEW, 'create extension if not exists pg_stat_statements')
  await migrate({ ownerUrl: server.ownerUrl(NEW), mode: 'demonstration' })
  await replay(server.appUrl(NEW))
  await asSuperuser(server, NEW, 'analyze')
  await asSuperuser(server, 'postgres', `alter database ${NEW} rename to ${NAME}`)
}

async function asSuperuser(server: EmbeddedServer, database: string, statement: string) {
  const sql = postgres(server.superuserUrl(database), { max: 1, onnotice: () => {} })
  try {
    await sql.unsafe(statement)
  } finally {
    await sql.end()
  }
}

function keepAlive(folder: string, first: EmbeddedServer, warn: (sentence: string) => void): Database {
  let server = first
  let restarting: Promise<void> | undefined
  const restart = async () => {
    warn('la base de données s’est arrêtée, elle est relancée.')
    server = await startEmbedded(folder, { port: first.port })
  }
  const watch = setInterval(() => {
    if (restarting || isRunning(server.pid, /postgres/)) return
    restarting = restart()
      .catch((error: unknown) =>
        warn(`la base de données ne redémarre pas : ${error instanceof Error ? error.message : error}`),
      )
      .finally(() => {
        restarting = undefined
      })
  }, 500)
  return {
    appUrl: first.appUrl(NAME),
    stop: async () => {
      clearInterval(watch)
      await restarting
      await server.stop()
    },
  }
}
