import { createWriteStream, existsSync, readdirSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import postgres, { type TransactionSql } from 'postgres'
import type { FolderOrBucket } from '#app/services/bucket.ts'
import { Trouble } from '../trouble.ts'
import { fileIn, type Manifest, manifestIn, measure, sha256Of, tableIn } from './format.ts'
import { isDoneAgain } from './jobs.ts'

/**
 * Writes the whole of an instance into a new folder, as it stood at one instant, while it goes on working: every table
 * by COPY in one snapshot, then the files. Needs no program of PostgreSQL's.
 * @param ownerUrl the database as its owner.
 * @throws Trouble when the folder is not empty.
 */
export async function backUp(
  source: { ownerUrl: string; store: FolderOrBucket },
  folder: string,
): Promise<Manifest> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Trouble(`${folder} n’est pas vide : une sauvegarde prend un dossier neuf.`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const sql = postgres(source.ownerUrl, { max: 1, onnotice: () => {} })
  try {
    const { keys, ...ofDatabase } = await sql.begin('isolation level repeatable read read only', (tx) =>
      copyDatabase(tx, folder),
    )
    const manifest: Manifest = { format: 1, ...ofDatabase, ...(await copyFiles(source.store, keys, folder)) }
    await writeFile(`${manifestIn(folder)}.part`, JSON.stringify(manifest, null, 1), { mode: 0o600 })
    await rename(`${manifestIn(folder)}.part`, manifestIn(folder))
    return manifest
  } finally {
    await sql.end()
  }
}

async function copyDatabase(tx: TransactionSql, folder: string) {
  const [of] = await tx<{ mode: Manifest['mode']; schema: string; at: Date }[]>`
    select (select mode from instance_mark) as mode, now() as at,
      (select max(created_at) from drizzle.__drizzle_migrations) as schema`
  const { mode, schema, at } = of! // a select without a table has one row
  const tables: Manifest['tables'] = []
  await mkdir(dirname(tableIn(folder, 'x')), { mode: 0o700 })
  for (const { name, columns } of await tablesOf(tx)) {
    const measured = measure()
    const out = await tx`copy ${tx(name)} (${tx(columns)}) to stdout`.readable()
    await pipeline(out, measured.stream, createWriteStream(tableIn(folder, name), { mode: 0o600 }))
    // The driver lets its socket sleep when this stream is full, and wakes it when it is read: once more after its end.
    out._read(0)
    tables.push({ name, columns, ...measured.found() })
  }
  const keys = await tx<{ key: string }[]>`
    select key from files where deleted_at is null union all select key from file_renditions order by key`
  return {
    ...{ mode, takenAt: at.toISOString(), schema: Number(schema), tables },
    sequences: await sequencesOf(tx),
    jobs: (await jobsOf(tx)).filter(({ task }) => isDoneAgain(task)),
    keys: keys.map(({ key }) => key),
  }
}

/** Every table of ours, with the columns that are written and not computed. */
export const tablesOf = (sql: postgres.Sql | TransactionSql) =>
  sql<{ name: string; columns: string[] }[]>`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname`

async function sequencesOf(tx: TransactionSql): Promise<Manifest['sequences']> {
  const named = await tx<{ name: string }[]>`
    select sequencename as name from pg_sequences where schemaname = 'public' order by 1`
  const found: Manifest['sequences'] = []
  for (const { name } of named) {
    const [at] = await tx<{ last: string; called: boolean }[]>`
      select last_value::text as last, is_called as called from ${tx(name)}`
    found.push({ name, ...at! }) // a sequence has one row
  }
  return found
}

const jobsOf = (tx: TransactionSql) =>
  tx<Manifest['jobs']>`
    select t.identifier as task, j.payload, q.queue_name as queue, j.run_at::text as "runAt", j.key
    from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
    where j.attempts < j.max_attempts and t.identifier <> 'what-is-due'
    order by j.id`

/** The bytes as they lie: a proof stays encrypted. What is gone meanwhile is told, not an error. */
async function copyFiles(store: FolderOrBucket, keys: readonly string[], folder: string) {
  const files: Manifest['files'] = []
  const lost: string[] = []
  for (const key of keys) {
    const content = await store.read(key)
    if (!content) {
      lost.push(key)
      continue
    }
    await mkdir(dirname(fileIn(folder, key)), { recursive: true, mode: 0o700 })
    await writeFile(fileIn(folder, key), content, { mode: 0o600 })
    files.push({ key, bytes: content.length, sha256: sha256Of(content) })
  }
  return { files, lost }
}
