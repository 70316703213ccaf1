import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensureCluster, type Secrets } from './cluster.ts'
import { freePort } from './free-port.ts'
import { type Place, prepare } from './place.ts'
import { isRunning, runningPostmaster, settledPostmaster, stopPostmaster } from './postmaster.ts'
import { ensureRoles } from './roles.ts'
import { bareEnvironment, commonSettings, durable } from './settings.ts'

export { ensureDatabase } from './roles.ts'
export { forgetful } from './settings.ts'
export { freePort, isRunning }

/** A running embedded PostgreSQL. Addresses are for one database of it; `stop` returns when it has ended. */
export type EmbeddedServer = {
  pid: number
  port: number
  /** True when it already ran (its starter was killed, or shares it). */
  adopted: boolean
  log: string
  superuserUrl: (database: string) => string
  ownerUrl: (database: string) => string
  appUrl: (database: string) => string
  stop: () => Promise<void>
}

type Options = { port?: number; settings?: Record<string, string>; quick?: boolean }

/**
 * Starts the PostgreSQL whose data lie under `folder`, or adopts the one that already runs there. It is its
 * own process group, so that Ctrl-C in a terminal does not stop it before those who still write to it.
 * @param options.port the port to take when it must not move (restart under running clients); else a free one.
 * @param options.settings replaces the durable settings (tests).
 */
export async function startEmbedded(folder: string, options: Options = {}): Promise<EmbeddedServer> {
  const place = prepare(folder)
  const secrets = await ensureCluster(place, options)
  const before = await settledPostmaster(place.cluster)
  const running = before ?? (await launch(place, options))
  const ready = await untilReady(place, running.pid)
  const server = addresses(place, secrets, ready, before !== undefined)
  await ensureRoles(server.superuserUrl('postgres'), secrets)
  return server
}

function addresses(
  place: Place,
  secrets: Secrets,
  { pid, port }: { pid: number; port: number },
  adopted: boolean,
): EmbeddedServer {
  const url = (role: string, password: string) => (database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`
  return {
    pid,
    port,
    adopted,
    log: place.log,
    superuserUrl: url('postgres', secrets.superuser),
    ownerUrl: url('cordee_owner', secrets.owner),
    appUrl: url('cordee_app', secrets.app),
    stop: () => stopPostmaster(pid),
  }
}

async function launch(place: Place, { port, settings = durable }: Options) {
  const flags = Object.entries({ ...commonSettings, ...settings, port: String(port ?? (await freePort())) })
  if ((statSync(place.log, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) rmSync(place.log)
  const log = openSync(place.log, 'a')
  const args = ['-D', place.cluster, ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const child = spawn(place.binaries.postgres, args, {
    ...place.account,
    cwd: '/',
    detached: true,
    env: bareEnvironment,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  await new Promise((spawned, failed) => child.once('spawn', spawned).once('error', failed))
  child.unref()
  if (child.pid === undefined) throw new Error('PostgreSQL n’a pas démarré.')
  return { pid: child.pid }
}

/** Waits as pg_ctl does, by the status line of `postmaster.pid`. Recovery after a crash may take a while. */
async function untilReady(place: Place, pid: number) {
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(20)) {
    const found = runningPostmaster(place.cluster)
    if (found?.ready) return found
    if (!found && !isRunning(pid, /postgres/)) break
  }
  throw new Error(`PostgreSQL n’a pas démarré : ${lastLines(place.log)}`)
}

function lastLines(file: string) {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-3).join(' / ')
}
