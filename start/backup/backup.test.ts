import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sql } from 'postgres'
import { act } from '#app/domain/act.ts'
import { comment } from '#app/domain/participation/index.ts'
import { openFolder } from '#app/services/folder.ts'
import { openSecrets } from '#app/services/secrets.ts'
import { ensureDatabase } from '#db/embedded/index.ts'
import { addressOf, asSuperuser } from '#tests/copies.ts'
import { describe, expect, test as onDatabase } from '#tests/db.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { backUp } from './back-up.ts'
import { copyStore } from './copy-store.ts'
import { tableIn } from './format.ts'
import { reseal } from './reseal.ts'
import { restore } from './restore.ts'

/** A folder for everything, and a database in which nothing was ever made. */
const test = onDatabase.extend<{ folder: string; fresh: { ownerUrl: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'cordee-backup-'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },
  fresh: async ({ database }, use) => {
    const name = `${database.name}_fresh`
    await ensureDatabase(addressOf('superuserUrl', 'postgres'), name)
    await use({ ownerUrl: addressOf('ownerUrl', name) })
    const superuser = asSuperuser()
    await superuser.unsafe(`drop database ${name} with (force)`)
    await superuser.end()
  },
})

/** A commune with words, events, a photo, a job that pays and one that mails, and news that wait for their mail. */
async function aCommune(db: Parameters<typeof aTown>[0], sql: Sql, folder: string) {
  const town = await aTown(db)
  const project = await aPublishedProject(db, town)
  await act(db, town.resident, (act) =>
    comment(act, { subjectId: project.id, body: 'Des chaînes\tet\ndes \\N.', lang: 'fr' }),
  )
  const store = openFolder(join(folder, 'here'))
  const key = 'photo/0198f3a2-0000-7000-8000-000000000001'
  await store.write(key, Buffer.from('a photo'))
  await sql`insert into files (purpose, key, name, media_type, bytes, sha256)
    values ('photo', ${key}, 'une photo.jpg', 'image/jpeg', 7, 'x'), ('photo', 'photo/0198f3a2-0000-7000-8000-000000000002', 'perdue.jpg', 'image/jpeg', 7, 'x')`
  // More than any buffer on the way holds.
  await sql`insert into files (purpose, key, name, media_type, bytes, sha256, deleted_at)
    select 'document', 'gone/' || n, repeat('x', 500), 'text/plain', 1, 'x', now() from generate_series(1, 1000) n`
  await sql`delete from graphile_worker._private_jobs`
  await sql`select graphile_worker.add_job('collect-payment', '{"paymentId": "x"}', run_at => now() + interval '1 day')`
  await sql`select graphile_worker.add_job('mail-news', '{"notificationId": "x"}')`
  await sql`insert into notifications (person_id, event_id, template, cadence)
    select ${town.resident.id}, min(id), 'project-published', 'daily' from events`
  return { store, key }
}

/** All rows of all tables, as text. */
async function contentOf(sql: Sql) {
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`
  const content: Record<string, unknown> = {}
  for (const { name } of tables)
    content[name] = await sql.unsafe(`select t::text from "${name}" t order by t::text`)
  return content
}

describe('a backup', { timeout: 60_000 }, () => {
  test('brings a whole instance back into a new database: every row, file and chain, and no mail a second time', async ({
    db,
    database,
    ownerSql,
    folder,
    fresh,
  }) => {
    const sql = ownerSql as Sql
    const { store, key } = await aCommune(db, sql, folder)
    const manifest = await backUp({ ownerUrl: database.ownerUrl, store }, join(folder, 'saved'))
    expect(manifest.lost).toEqual(['photo/0198f3a2-0000-7000-8000-000000000002'])

    const place = openFolder(join(folder, 'there'))
    const restored = await restore({ ownerUrl: fresh.ownerUrl, store: place }, join(folder, 'saved'))
    expect(restored).toMatchObject({ mailsNotSent: 1, chain: null, ledger: null })
    expect(await place.read(key)).toEqual(Buffer.from('a photo'))

    const { default: postgres } = await import('postgres')
    const there = postgres(fresh.ownerUrl, { max: 1 })
    const jobs =
      await there`select task_identifier as task, run_at > now() as later from graphile_worker.jobs`
    expect(jobs).toEqual([{ task: 'collect-payment', later: true }])
    expect(await there`select from notifications where mailed_at is null`).toHaveLength(0)
    const { notifications: _, ...now } = await contentOf(there)
    const { notifications: __, ...before } = await contentOf(sql)
    expect(now).toEqual(before)
    // Constraints, triggers and the numbers of what comes next are there again.
    await expect(
      there`insert into second_factors (person_id, secret) values (gen_random_uuid(), 'x')`,
    ).rejects.toThrow(/foreign key/)
    await expect(there`delete from events`).rejects.toThrow()
    await there.end()
  })

  test('is not made into a folder that holds something, nor restored over what lives, damaged, or half written', async ({
    db,
    database,
    ownerSql,
    folder,
    fresh,
  }) => {
    const { store } = await aCommune(db, ownerSql as Sql, folder)
    const { ownerUrl } = database
    await expect(backUp({ ownerUrl, store }, folder)).rejects.toThrow(/n’est pas vide/)
    const saved = join(folder, 'saved')
    await backUp({ ownerUrl, store }, saved)
    await expect(restore({ ownerUrl, store }, saved)).rejects.toThrow(/n’est pas vide/)
    const place = openFolder(join(folder, 'there'))
    appendFileSync(tableIn(saved, 'events'), 'x')
    await expect(restore({ ownerUrl: fresh.ownerUrl, store: place }, saved)).rejects.toThrow(
      /n’est plus celle/,
    )
    rmSync(join(saved, 'manifest.json'))
    await expect(restore({ ownerUrl: fresh.ownerUrl, store: place }, saved)).rejects.toThrow(/manifest.json/)
    expect(readdirSync(folder)).not.toContain('there')
  })
})

describe('files', () => {
  test('move to another place, each read back, and only what is new the next time', async ({ folder }) => {
    const [here, there] = [openFolder(join(folder, 'a')), openFolder(join(folder, 'b'))]
    const key = (n: number) => `document/0198f3a2-0000-7000-8000-00000000000${n}`
    await here.write(key(1), Buffer.from('one'))
    expect(await copyStore(here, there)).toEqual({ copied: 1, there: 0 })
    await here.write(key(2), Buffer.from('two'))
    expect(await copyStore(here, there)).toEqual({ copied: 1, there: 1 })
    expect(await there.read(key(2))).toEqual(Buffer.from('two'))
  })
})

describe('a key that is to go', () => {
  test('has all that it sealed sealed with the new one, and what no key reads is named', async ({
    db,
    ownerSql,
    folder,
  }) => {
    const sql = ownerSql as Sql
    const [old, next] = ['o'.repeat(32), 'n'.repeat(32)]
    const [before, both, after] = [openSecrets([old]), openSecrets([next, old]), openSecrets([next])]
    const town = await aTown(db)
    const store = openFolder(folder)
    const proof = 'proof/0198f3a2-0000-7000-8000-000000000003'
    await store.write(proof, before.encrypt('proof', Buffer.from('a lease')))
    await sql`insert into second_factors (person_id, secret) values (${town.resident.id}, ${before.seal('TOTP')})
      on conflict (person_id) do update set secret = excluded.secret`
    const factors = async () =>
      sql<{ secret: string }[]>`select secret from second_factors where person_id = ${town.resident.id}`

    expect((await reseal(db, store, after)).lost).toEqual([`second factor of ${town.resident.id}`, proof])
    expect(await reseal(db, store, both)).toMatchObject({ resealed: 2, lost: [] })
    expect(await reseal(db, store, both)).toMatchObject({ resealed: 0, current: 2 })
    expect(after.unseal((await factors())[0]!.secret)).toBe('TOTP')
    expect(after.decrypt('proof', (await store.read(proof))!)).toEqual(Buffer.from('a lease'))
    expect(
      readFileSync(join(folder, 'files', 'proof', '01', '0198f3a2-0000-7000-8000-000000000003')),
    ).toBeTruthy()
  })
})
