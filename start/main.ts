import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '#db/embedded/index.ts'
import { announce } from './announce.ts'
import { type Child, startChild } from './child.ts'
import { type Database, openDatabase, prepareProduction, requireDatabase } from './database.ts'
import { followSources } from './dev/follow-sources.ts'
import { makeWritable, takeFolder } from './folder.ts'
import { buildPages } from './pages.ts'
import { preferablyPort, requirePort } from './port.ts'
import { demonstrationEnv, readSettings } from './settings.ts'
import { Trouble, tell } from './trouble.ts'

/**
 * Starts an instance, keeps it alive, and stops it in the order in which it can lose nothing. With `--dev` its pages come
 * from their sources, and what changed is started again.
 */
const began = performance.now()
const settings = readSettings()
const warn = (sentence: string) => process.stderr.write(`Cordée : ${sentence}\n`)
const children: Child[] = []
const developing = process.argv.includes('--dev')
const built = developing ? followSources(['dev-web', 'worker', 'apart'], restart) : buildPages()
const web = developing ? 'dev-web' : 'web'
let telling: ChildProcess | undefined
let database: Database | undefined
let release = () => {}
let stopping: Promise<void> | undefined

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stop().then(() => process.exit(0)))
}

const starting = settings.production ? startProduction() : startDemonstration()
starting.catch(async (error: unknown) => {
  // What was told to stop while it began has nothing to complain about.
  if (stopping) return
  tell(error)
  await stop()
  process.exit(1)
})

async function startDemonstration() {
  const { folder, port, host } = settings
  const taken = await takeFolder(folder)
  release = taken.release
  await requirePort(port, host)
  const env = demonstrationEnv(settings, {
    smtp: await freePort(),
    mailbox: await preferablyPort(port + 1, host),
    stripe: await preferablyPort(port + 2, host),
    map: await preferablyPort(port + 3, host),
    push: await preferablyPort(port + 4, host),
  })
  const log = freshLog(join(folder, 'cordee.log'))
  const remember = () =>
    taken.remember([...children.map((child) => child.pid()), telling?.pid].filter((pid) => pid !== undefined))
  const outside = startAll(['sandbox'], env, log, remember)
  outside.catch(() => {}) // Awaited below; meanwhile the database starts.
  const story = async (appUrl: string) => {
    await outside // The story promises and pays.
    await replay({ ...env, DATABASE_URL: appUrl }, remember)
  }
  database = await openDatabase(folder, story, warn)
  await Promise.all([outside, built.built])
  await startAll(['worker', web], { ...env, DATABASE_URL: database.appUrl }, log, remember)
  announce({
    address: env.PUBLIC_URL,
    mailbox: env.MAILBOX_URL,
    log,
    seconds: (performance.now() - began) / 1000,
  })
}

async function startProduction() {
  await requirePort(settings.port, settings.host)
  if (!settings.given.S3_ENDPOINT) makeWritable(settings.folder)
  await prepareProduction(settings.given)
  await requireDatabase(settings.given.DATABASE_URL ?? '')
  await built.built
  await startAll(['worker', 'web'], { ...settings.given, CORDEE_MODE: 'production' }, undefined, () => {})
}

async function startAll(
  names: string[],
  env: NodeJS.ProcessEnv,
  log: string | undefined,
  changed: () => void,
) {
  if (stopping) return
  // The processes that face the world never hold the owner's password.
  const { DATABASE_OWNER_URL: _, ...theirs } = env
  const begun = names.map((name) => startChild(name, { env: theirs, log, warn, changed }))
  children.push(...begun)
  changed()
  await Promise.all(begun.map((child) => child.ready))
}

/** A program is another since its sources changed. */
function restart(name: string) {
  void children.find((child) => child.name === name)?.restart()
}

/** Tells the story of the demonstration, in a process of its own. */
async function replay(env: NodeJS.ProcessEnv, changed: () => void) {
  if (!existsSync('build/demo.js')) return
  process.stdout.write('  Première fois : la commune de démonstration se prépare…\n')
  telling = spawn(process.execPath, ['--enable-source-maps', 'build/demo.js'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  changed()
  const code = await new Promise((ended, failed) => telling?.once('error', failed).once('close', ended))
  telling = undefined
  if (code !== 0) throw new Trouble('la démonstration n’a pas pu être préparée.')
}

/** Requests drain, jobs finish, the sandbox stops, the database last. Asked for twice, it happens once. */
function stop() {
  stopping ??= (async () => {
    telling?.kill()
    built.stop()
    await starting.catch(() => {})
    const named = (name: string) => children.find((child) => child.name === name)
    await named(web)?.stop(20_000)
    await named('worker')?.stop(30_000)
    await named('sandbox')?.stop(6_000)
    await database?.stop()
    release()
  })()
  return stopping
}

function freshLog(file: string) {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 20_000_000) rmSync(file)
  return file
}
