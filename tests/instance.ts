import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#db/embedded/index.ts'
import { lastTurn } from '../start/folder.ts'

/** A true instance: the starter in a process of its own, and all that it starts. */
export type Instance = {
  address: string
  mailbox: string
  process: ChildProcess
  said: () => string
  /** Sends a signal to the starter and returns the code it ends with. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>
  /** The processes it started, by name: `web`, `worker`, `sandbox`, `postgres`. */
  pidOf: (name: string) => number
}

type Variables = Record<string, string | undefined>

/** A new data folder, that the account which runs PostgreSQL may pass through; its name has a space. */
export function newFolder() {
  const path = mkdtempSync(join(tmpdir(), 'cordée essai '))
  chmodSync(path, 0o711)
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Starts an instance and returns once it has printed its address. */
export async function startInstance(
  folder: string,
  env: Variables = {},
  { program, words, patience = 120_000 }: { program?: string; words?: string[]; patience?: number } = {},
): Promise<Instance> {
  const port = env.PORT ?? String(await freePort())
  const starter = runStarter({ DATA_DIR: folder, PORT: port, ...env }, program, words)
  const address = `http://localhost:${port}`
  await Promise.race([
    starter.until((said) => said.includes('Ctrl-C'), patience),
    starter.ended.then((code) => {
      throw new Error(`The instance ended with ${code}: ${starter.said()}`)
    }),
  ])
  const mailbox = /courriels.* (http:\S+)/.exec(starter.said())?.[1] ?? ''
  return { ...starter, address, mailbox, pidOf: (name) => pidOf(folder, name) }
}

let built = false

/** Builds what is not built yet: process tests run what `npm start` runs. To look whether it is costs half a second. */
export function ensureBuilt() {
  if (built) return
  execFileSync(process.execPath, ['build.mjs', '--if-needed', '--quiet'], { stdio: 'inherit' })
  built = true
}

/** The starter with an environment of its own, whatever it then does. */
export function runStarter(env: Variables, program = 'build/start.js', words: string[] = []) {
  const { DATABASE_URL: _, CORDEE_MODE: __, ...ours } = process.env
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...ours, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    process: child,
    said: () => said,
    ended,
    end: (signal: NodeJS.Signals = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
    until: async (is: (said: string) => boolean, patience: number) => {
      for (const limit = Date.now() + patience; !is(said); await sleep(50)) {
        if (Date.now() > limit) throw new Error(`Waited in vain. It said: ${said}`)
      }
    },
  }
}

/** Tries again until it succeeds, for what recovers by itself. */
export async function eventually<T>(attempt: () => Promise<T> | T, patience = 20_000): Promise<T> {
  for (const limit = Date.now() + patience; ; await sleep(100)) {
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > limit) throw error
    }
  }
}

/** Whether a process still runs (a zombie, whose parent is gone, does not). */
export function lives(pid: number) {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

function pidOf(folder: string, name: string) {
  if (name === 'postgres')
    return Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
  const found = lastTurn(folder)?.children.find(
    (pid) => lives(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`build/${name}.js`),
  )
  if (found === undefined) throw new Error(`No process of that name: ${name}`)
  return found
}
