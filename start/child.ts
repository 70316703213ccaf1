import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, closeSync, openSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Trouble } from './trouble.ts'

type Options = {
  env: NodeJS.ProcessEnv
  /** Where it writes; without it, where we write. */
  log: string | undefined
  /** Called with a sentence when it died and is started again. */
  warn: (sentence: string) => void
  /** Called whenever its process number changes. */
  changed: () => void
}

/** One of the instance's processes, kept alive. `ready` fails with its last words when it never is. */
export type Child = {
  name: string
  pid: () => number | undefined
  ready: Promise<void>
  /** Ends it, after which it is started again as if it were new. */
  restart: () => void
  stop: (patience: number) => Promise<void>
}

/**
 * Starts a program of build/. One that dies once it was ready is started again, at once the first time, then later
 * and later, up to ten seconds.
 */
export function startChild(name: string, options: Options): Child {
  let stopping = false
  let restarting = false
  let current: Running
  const launch = () => {
    current = run(name, options)
    return current
  }
  const first = launch()
  const ready = Promise.race([first.ready, first.ended]).then((how) => {
    if (how !== 'ready') throw new Trouble(first.lastWords() || `${name} n’a pas démarré (${how}).`)
  })
  const kept = ready.then(
    () => keepAlive(first, 0),
    () => {}, // Whoever awaits `ready` is told.
  )

  async function keepAlive(running: Running, failures: number): Promise<void> {
    const began = Date.now()
    const how = await running.ended
    if (stopping) return
    const asked = restarting
    restarting = false
    const inARow = asked || Date.now() - began > 60_000 ? 0 : failures
    if (!asked) options.warn(`${name} s’est arrêté (${how}), il est relancé.`)
    await sleep(Math.min(10_000, inARow * inARow * 250))
    if (stopping) return
    const next = launch()
    options.changed()
    return keepAlive(next, asked ? 0 : inARow + 1)
  }

  return {
    name,
    pid: () => current.process.pid,
    ready,
    restart: () => {
      restarting = true
      current.process.kill('SIGTERM')
    },
    stop: async (patience) => {
      stopping = true
      current.process.kill('SIGTERM')
      const late = setTimeout(() => current.process.kill('SIGKILL'), patience)
      await current.ended
      clearTimeout(late)
      await kept
    },
  }
}

/**
 * With what Node runs a program: traces name our sources; what is soon forgotten has 12 MB to lie in instead of 48 (30 MB
 * less a process), and is given back when nothing is done (lib/process/tidy.ts); and V8 would let the web's heap grow
 * rather than clean it.
 */
export const flagsOf = (name: string) => [
  ...['--enable-source-maps', '--expose-gc', '--max-semi-space-size=4'],
  ...(name === 'web' || name === 'together' ? ['--max-old-space-size=512'] : []),
]

type Running = {
  process: ChildProcess
  ready: Promise<'ready'>
  ended: Promise<string>
  lastWords: () => string
}

function run(name: string, { env, log }: Options): Running {
  const file = log === undefined ? undefined : openSync(log, 'a')
  const child = spawn(process.execPath, [...flagsOf(name), `build/${name}.js`], {
    env,
    // Of a group of its own: Ctrl-C in the terminal reaches us alone, and we stop them in their order.
    detached: true,
    stdio: ['ignore', file ?? 'inherit', 'pipe', 'ipc'],
  })
  if (file !== undefined) closeSync(file)
  // Until it is ready its last words are ours to say, once.
  let isReady = false
  let errors = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    errors = (errors + chunk).slice(-4_000)
    if (!isReady) return
    if (log === undefined) process.stderr.write(chunk)
    else appendFileSync(log, chunk)
  })
  child.once('message', () => {
    isReady = true
  })
  return {
    process: child,
    ready: new Promise((ready) => child.once('message', () => ready('ready'))),
    ended: new Promise((ended) => {
      child.once('error', (error) => ended(error.message))
      child.once('close', (code, signal) => ended(signal ?? `code ${code}`))
    }),
    lastWords: () => errors.trim().replace(/^Cordée : /, ''),
  }
}
