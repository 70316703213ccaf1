import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { migrate } from '#db/migrate.ts'
import { describe, expect, test as onDatabase } from '#tests/db.ts'

type Journal = {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[]
}

/** A copy of the migrations, which a test makes older or newer. */
const test = onDatabase.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
    cpSync('migrations', folder, { recursive: true })
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

function changeJournal(folder: string, change: (journal: Journal) => void) {
  const path = join(folder, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(path, 'utf8')) as Journal
  change(journal)
  writeFileSync(path, JSON.stringify(journal))
}

/** One more migration, as the next version of the program would bring it. */
function add(folder: string, statement: string) {
  changeJournal(folder, ({ entries }) => {
    const last = entries.at(-1)!
    const next = { ...last, idx: last.idx + 1, when: last.when + 1, tag: `${entries.length}_next` }
    writeFileSync(join(folder, `${next.tag}.sql`), statement)
    entries.push(next)
  })
}

describe('bringing a database to the newest schema', () => {
  test('is refused to a program older than the database, which stays as it is', async ({
    database,
    folder,
  }) => {
    changeJournal(folder, ({ entries }) => void entries.pop())
    const { ownerUrl } = database
    await expect(migrate({ ownerUrl, mode: 'demonstration', folder })).rejects.toThrow(/plus récente/)
    await migrate({ ownerUrl, mode: 'demonstration' })
  })

  test('gives way to whoever holds a table, lets others read meanwhile, and is done when that one is gone', async ({
    database,
    ownerSql,
    folder,
  }) => {
    add(folder, 'alter table settings add column of_the_next_version int')
    const holder = postgres(database.ownerUrl, { max: 1 })
    const held = await holder.reserve()
    await held`begin`
    await held`select * from settings`
    const migrated = migrate({ ownerUrl: database.ownerUrl, mode: 'demonstration', folder })
    // Longer than it waits for a lock; who reads waits no longer than it does.
    await sleep(4_500)
    await ownerSql`set statement_timeout = 6000`
    expect(await ownerSql`select revision from settings`).toHaveLength(1)
    await held`commit`
    held.release()
    await migrated
    expect(await ownerSql`select of_the_next_version from settings`).toHaveLength(1)
    await holder.end()
  }, 40_000)
})

test('each migration is later than the one before it: one that is not would never reach a database that is there', () => {
  const { entries } = JSON.parse(readFileSync('migrations/meta/_journal.json', 'utf8')) as Journal
  const times = entries.map(({ when }) => when)
  expect(times).toEqual([...times].sort((a, b) => a - b))
  expect(new Set(times).size).toBe(times.length)
})
