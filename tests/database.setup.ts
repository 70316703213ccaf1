import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres, { type Sql } from 'postgres'
import type { TestProject } from 'vitest/node'
import { type EmbeddedServer, forgetful, startEmbedded } from '#db/embedded/index.ts'
import { migrate } from '#db/migrate.ts'

/**
 * Where tests find the server: addresses with `DATABASE` in the place of the database's name; and a folder for what is
 * told once in a run.
 */
export type TestServer = {
  superuserUrl: string
  ownerUrl: string
  appUrl: string
  template: string
  told: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    server: TestServer
  }
}

const gigabyte = 1024 ** 3
const FOLDER = quickestFolder()
const IN_USE = 20_270_303
const TEMPLATE = 20_270_304

/**
 * One real PostgreSQL for every test of this working tree, kept between runs, shared by runs at the same
 * time, stopped by the last; and a migrated template in it for each state of `migrations/`.
 */
export default async function setup(project: TestProject) {
  // For whoever installed before something was to be mended.
  execFileSync(process.execPath, ['patches/apply.mjs'], { stdio: 'inherit' })
  const { server, session } = await joinServer()
  const template = await ensureTemplate(server, session)
  const told = mkdtempSync(join(tmpdir(), 'cordee-told-'))
  project.provide('server', {
    told,
    superuserUrl: server.superuserUrl('DATABASE'),
    ownerUrl: server.ownerUrl('DATABASE'),
    appUrl: server.appUrl('DATABASE'),
    template,
  })
  return () => {
    rmSync(told, { recursive: true })
    return leave(server, session, template)
  }
}

/** Holds a shared lock for the length of the run: who then gets the exclusive one is alone. */
async function joinServer(attempt = 1): Promise<{ server: EmbeddedServer; session: Sql }> {
  try {
    const server = await startEmbedded(FOLDER, { settings: forgetful, quick: true })
    const session = postgres(server.superuserUrl('postgres'), { max: 1, onnotice: () => {}, idle_timeout: 0 })
    await session`select pg_advisory_lock_shared(${IN_USE})`
    return { server, session }
  } catch (error) {
    // Another run started or stopped the server at this very moment.
    if (attempt === 5) throw error
    await sleep(300 * attempt)
    return joinServer(attempt + 1)
  }
}

async function leave(server: EmbeddedServer, session: Sql, template: string) {
  await session`select pg_advisory_unlock_shared(${IN_USE})`
  const [alone] = await session`select pg_try_advisory_lock(${IN_USE}) as alone`
  if (alone?.alone) await dropLeftovers(session, template)
  await session.end()
  if (alone?.alone) await server.stop()
}

/**
 * In memory where there is room: each test copies a database of 800 files, which takes four times as long on a disk
 * (125 tests: 52 s on a disk, 21 s in memory). What stays between two runs is the server's own, some 80 MB.
 */
function quickestFolder(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return resolve('node_modules/.cache/cordee-tests')
  const { bavail, bsize } = statfsSync(memory)
  if (bavail * bsize < 2 * gigabyte) return resolve('node_modules/.cache/cordee-tests')
  const thisTree = createHash('sha256').update(resolve('.')).digest('hex').slice(0, 8)
  return join(memory, `cordee-tests-${userInfo().uid}-${thisTree}`)
}

/** A run that was killed leaves its databases behind, and each change of the migrations an old template. */
async function dropLeftovers(session: Sql, template: string) {
  const left = await session<{ name: string }[]>`
    select datname as name from pg_database
    where starts_with(datname, 'test_') or (starts_with(datname, 'template_') and datname <> ${template})`
  for (const { name } of left) {
    await session.unsafe(`alter database ${name} is_template false`)
    await session.unsafe(`drop database if exists ${name} with (force)`)
  }
}

async function ensureTemplate(server: EmbeddedServer, session: Sql) {
  const name = `template_${hashOf('migrations', 'db/migrate.ts')}`
  await session`select pg_advisory_lock(${TEMPLATE})`
  try {
    const [made] = await session`select 1 from pg_database where datname = ${name} and datistemplate`
    if (!made) await makeTemplate(server, session, name)
  } finally {
    await session`select pg_advisory_unlock(${TEMPLATE})`
  }
  return name
}

async function makeTemplate(server: EmbeddedServer, session: Sql, name: string) {
  await session.unsafe(`drop database if exists ${name} with (force)`)
  await session.unsafe(`create database ${name} owner cordee_owner`)
  await migrate({ ownerUrl: server.ownerUrl(name), mode: 'demonstration' })
  // A template may have no visitor while it is copied, and nothing may be written to it any more.
  await session.unsafe(`alter database ${name} is_template true allow_connections false`)
}

function hashOf(...paths: string[]) {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(contents(path))
  return hash.digest('hex').slice(0, 12)
}

function contents(path: string): string {
  if (/\.\w+$/.test(path)) return readFileSync(path, 'utf8')
  const inside = readdirSync(path).filter((name) => name === 'meta' || name.endsWith('.sql'))
  return inside
    .map((name) =>
      name === 'meta' ? readFileSync(join(path, 'meta/_journal.json'), 'utf8') : contents(join(path, name)),
    )
    .join('')
}
