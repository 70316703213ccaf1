import { statfs } from 'node:fs/promises'
import type { Files } from '#app/services/files.ts'
import type { Db } from '#db/client.ts'
import { expectedSchema } from '#db/expected-schema.ts'
import { int, nullable, read, shape, text } from '#db/read/index.ts'
import { inTime } from './time-limit.ts'

/** What was found of one thing that the instance needs: `no` stops it, `late` does not. */
type Found = { state: 'ok' | 'late' | 'no'; says: string }
export type Readiness = { ready: boolean; text: string }

const PATIENCE = 1_500
/** Free bytes under which nothing more should be written. */
const LEAST_ROOM = 256 * 1024 ** 2
/** Minutes after which a job that could run should have. */
const LATE = 5

/**
 * Whether this process can serve, within two seconds, and what it found of each thing that it needs. Pages need the
 * database as this program knows it, and room for files; a queue that stands still is told and stops no page. Whoever
 * asks again within a second is told the same.
 */
export function readinessOf(needs: { db: Db; files: Files; folder: string }): () => Promise<Readiness> {
  let last: { at: number; found: Promise<Readiness> } | undefined
  return () => {
    if (!last || performance.now() - last.at > 1_000) last = { at: performance.now(), found: look(needs) }
    return last.found
  }
}

async function look({ db, files, folder }: { db: Db; files: Files; folder: string }): Promise<Readiness> {
  const [database, disk, storage] = await Promise.all([
    found(inDatabase(db), { base: (why) => no(`ne répond pas (${why})`) }),
    found(onDisk(folder), { disque: (why) => no(`illisible (${why})`) }),
    found(inStorage(files), { fichiers: (why) => no(`ne se lisent ou ne s’écrivent pas (${why})`) }),
  ])
  const all: Record<string, Found> = { ...database, ...disk, ...storage }
  const ready = Object.values(all).every(({ state }) => state !== 'no')
  const lines = Object.entries(all).map(([name, { says }]) => `${name} : ${says}`)
  return { ready, text: `${[ready ? 'prêt' : 'pas prêt', ...lines].join('\n')}\n` }
}

const state = shape({ schema: text, late: nullable(int), workers: int })

async function inDatabase(db: Db): Promise<Record<string, Found>> {
  const [row] = await read(db, state)`
    select (select max(created_at) from drizzle.__drizzle_migrations)::text as schema,
      (select ceil(extract(epoch from now() - min(run_at)) / 60)::int from graphile_worker._private_jobs
        where is_available and run_at < now() - make_interval(mins => ${LATE})) as late,
      (select count(*)::int from pg_stat_activity
        where datname = current_database() and application_name = 'cordee-worker-watch') as workers`
  const { schema, late, workers } = row! // a select without a table has one row
  return {
    base: ok('répond'),
    schéma: schemaFound(Number(schema)),
    file: queueFound(late, workers),
  }
}

function schemaFound(applied: number): Found {
  const expected = expectedSchema()
  if (applied === expected) return ok('celui de ce programme')
  return no(applied < expected ? 'plus ancien que ce programme : migrez' : 'plus récent que ce programme')
}

function queueFound(late: number | null, workers: number): Found {
  if (workers === 0) return { state: 'late', says: 'aucun processus « worker » n’est en vie' }
  if (late !== null) return { state: 'late', says: `une tâche attend depuis ${late} min` }
  return ok('avance')
}

async function onDisk(folder: string): Promise<Record<string, Found>> {
  const { bavail, bsize } = await statfs(folder).catch(() => statfs('.'))
  const room = bavail * bsize
  const says = `${Math.floor(room / 1024 ** 2)} Mo libres`
  return { disque: room < LEAST_ROOM ? no(says) : ok(says) }
}

async function inStorage(files: Files): Promise<Record<string, Found>> {
  await files.ready()
  return { fichiers: ok('répondent') }
}

/** What was looked at, or what its failure means for each of its names. */
async function found(
  looking: Promise<Record<string, Found>>,
  failed: Record<string, (why: string) => Found>,
): Promise<Record<string, Found>> {
  try {
    return await inTime(PATIENCE, looking)
  } catch (error) {
    const { code, cause } = error as { code?: string; cause?: { code?: string } }
    const why = cause?.code ?? code ?? (error as Error).name
    return Object.fromEntries(Object.entries(failed).map(([name, say]) => [name, say(why)]))
  }
}

const ok = (says: string): Found => ({ state: 'ok', says })
const no = (says: string): Found => ({ state: 'no', says })
