import { cpSync, createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import postgres, { type Sql, type TransactionSql } from 'postgres'
import { verifyChain } from '#app/domain/audit/index.ts'
import { verifyLedger } from '#app/domain/ledger/index.ts'
import type { FolderOrBucket } from '#app/services/bucket.ts'
import { connect } from '#db/client.ts'
import { expectedSchema } from '#db/expected-schema.ts'
import { migrate } from '#db/migrate.ts'
import { Trouble } from '../trouble.ts'
import { tablesOf } from './back-up.ts'
import { fileIn, type Manifest, readManifest, sha256Of, tableIn } from './format.ts'

export type Restored = {
  manifest: Manifest
  mailsNotSent: number
  chain: string | null
  ledger: string | null
}

/**
 * Brings a backup back into an empty database and an empty store: the schema as it was then, the tables in one
 * transaction after the files, then the schema as this program wants it, and both chains recomputed. News that were still to
 * be mailed are not: the instance that was saved may have mailed them since.
 * @throws Trouble when the backup is not whole, is newer than this program, or the database holds something already.
 */
export async function restore(
  target: { ownerUrl: string; store: FolderOrBucket },
  folder: string,
): Promise<Restored> {
  const manifest = await readManifest(folder)
  if (manifest.schema > expectedSchema())
    throw new Trouble(
      'cette sauvegarde est plus récente que ce programme : installez la version qui l’a faite.',
    )
  await refuseDamaged(manifest, folder)
  const sql = postgres(target.ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await refuseFull(sql)
    await migrateTo(manifest, target.ownerUrl)
    // The database last: until it holds something, a restoration that broke off is begun again.
    for (const { key } of manifest.files) await target.store.write(key, await readFile(fileIn(folder, key)))
    const mailsNotSent = await sql.begin((tx) => fill(tx, manifest, folder))
    await migrate({ ownerUrl: target.ownerUrl, mode: manifest.mode })
    return { manifest, mailsNotSent, ...(await verified(target.ownerUrl)) }
  } finally {
    await sql.end()
  }
}

async function refuseDamaged({ tables, files }: Manifest, folder: string) {
  for (const { name, sha256 } of tables)
    if (sha256Of(await readFile(tableIn(folder, name))) !== sha256)
      throw new Trouble(`la table ${name} de cette sauvegarde n’est plus celle qui a été écrite.`)
  for (const { key, sha256 } of files)
    if (sha256Of(await readFile(fileIn(folder, key))) !== sha256)
      throw new Trouble(`le fichier ${key} de cette sauvegarde n’est plus celui qui a été écrit.`)
}

async function refuseFull(sql: Sql) {
  const [made] = await sql`select to_regclass('public.events') as name`
  if (!made?.name) return
  const [row] = await sql<{ lived: boolean }[]>`
    select exists (select from events) or exists (select from people) as lived`
  if (row?.lived) throw new Trouble('cette base n’est pas vide : une restauration prend une base neuve.')
}

/** The schema of the day of the backup: its migrations, and none of those that came since. */
async function migrateTo({ schema, mode }: Manifest, ownerUrl: string) {
  const folder = mkdtempSync(join(tmpdir(), 'cordee-migrations-'))
  try {
    cpSync('migrations', folder, { recursive: true })
    const path = join(folder, 'meta/_journal.json')
    const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: { when: number }[] }
    const entries = journal.entries.filter(({ when }) => when <= schema)
    writeFileSync(path, JSON.stringify({ ...journal, entries }))
    await migrate({ ownerUrl, mode, folder })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Returns how many pieces of news are not mailed. */
async function fill(tx: TransactionSql, manifest: Manifest, folder: string): Promise<number> {
  const there = await tablesOf(tx)
  const known = new Set(there.map(({ name }) => name))
  const strange = manifest.tables.find(({ name }) => !known.has(name))
  if (strange) throw new Trouble(`la table ${strange.name} de cette sauvegarde n’existe pas dans ce schéma.`)
  const foreign = await foreignKeys(tx)
  // What was true together when it was saved is checked together at the end; no trigger tells it a second time.
  for (const { table, name } of foreign) await tx`alter table ${tx(table)} drop constraint ${tx(name)}`
  for (const { name } of there) await tx`alter table ${tx(name)} disable trigger user`
  await tx`truncate ${tx(there.map(({ name }) => name))}`
  for (const { name, columns } of manifest.tables) {
    const into = await tx`copy ${tx(name)} (${tx(columns)}) from stdin`.writable()
    await pipeline(createReadStream(tableIn(folder, name)), into)
  }
  for (const { name, last, called } of manifest.sequences)
    await tx`select setval(${name}::regclass, ${last}::bigint, ${called})`
  const quiet =
    await tx`update notifications set mailed_at = now() where mailed_at is null and cadence <> 'none'`
  for (const { name } of there) await tx`alter table ${tx(name)} enable trigger user`
  for (const { table, name, definition } of foreign)
    await tx.unsafe(`alter table "${table}" add constraint "${name}" ${definition}`)
  for (const { task, payload, queue, runAt, key } of manifest.jobs)
    await tx`select graphile_worker.add_job(${task}, ${tx.json(payload as never)}::json, ${queue}, ${runAt}::timestamptz, 25, ${key})`
  return quiet.count
}

const foreignKeys = (tx: TransactionSql) =>
  tx<{ table: string; name: string; definition: string }[]>`
    select r.relname as table, c.conname as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class r on r.oid = c.conrelid
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace order by c.oid`

async function verified(ownerUrl: string) {
  const { db, close } = connect(ownerUrl, { max: 1, name: 'cordee-restore' })
  try {
    const [chain, ledger] = [await verifyChain(db), await verifyLedger(db)]
    return { chain: chain && JSON.stringify(chain), ledger: ledger && JSON.stringify(ledger) }
  } finally {
    await close()
  }
}
