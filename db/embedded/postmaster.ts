import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** What `postmaster.pid` says of the server that has this cluster open. */
export type Postmaster = { pid: number; port: number; ready: boolean }

/** The server that runs on this cluster, if any: it may still be on its way, or about to end. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const lines = linesOf(pidFile(cluster))
  const pid = Number(lines?.[0])
  if (!lines || !isRunning(pid, ` -D ${cluster} `)) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/**
 * The same before another is started. The file left by a server that was killed is removed: in a container its number is
 * soon given to another process, which PostgreSQL would take for its rival. A file that is still empty may be that of a
 * server which starts at this very moment; it is given a second to say who it is.
 */
export async function settledPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = pidFile(cluster)
  for (const until = Date.now() + 1_000; Date.now() < until && linesOf(file)?.[0] === ''; ) await sleep(50)
  const left = linesOf(file) !== undefined
  const running = runningPostmaster(cluster)
  if (left && !running) rmSync(file, { force: true })
  return running
}

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid')

function linesOf(file: string): string[] | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Whether a process of this number runs and has this in its command line: numbers are used again. */
export function isRunning(pid: number, command: RegExp | string) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const line = commandOf(pid)
  return typeof command === 'string' ? line.includes(command) : command.test(line)
}

function commandOf(pid: number) {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
  } catch {
    return '' // It ended between the two looks. (A zombie has an empty command line too.)
  }
}

/**
 * Stops a server: `SIGINT` lets running transactions fail and writes a checkpoint ("fast"); past the
 * deadline `SIGQUIT` stops it at once, which loses nothing that was committed.
 */
export async function stopPostmaster(pid: number, patience = 20_000) {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isRunning(pid, /postgres/)) return
    process.kill(pid, signal)
    if (await ended(pid, patience)) return
  }
}

async function ended(pid: number, patience: number) {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(25)) {
    if (!isRunning(pid, /postgres/)) return true
  }
  return false
}
