import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** The account that runs PostgreSQL; nothing when it is our own. */
export type Account = { uid: number; gid: number }

/**
 * PostgreSQL refuses to run as root, which is what a container gives us: it then runs as `postgres` where
 * that account exists, else as `nobody`. An ordinary user runs it as herself.
 */
export function databaseAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)]
    if (uid !== undefined && gid !== undefined) return { uid, gid }
  }
  throw new Error(
    'PostgreSQL refuse de tourner en root, et cette machine n’a ni compte « postgres » ni compte « nobody ».',
  )
}

function idOf(flag: '-u' | '-g', name: string) {
  try {
    return Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return undefined // `id` fails when there is no such account: the next name is tried.
  }
}

/** Whether the account may pass through every folder above `path`: /root and many home folders are closed. */
export function reachable(path: string, account: Account | undefined) {
  if (!account) return true
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    if (folder === dirname(folder)) return true
  }
}

/** Makes a folder that the account may pass through (not list). */
export function makePassable(folder: string, account: Account | undefined) {
  mkdirSync(folder, { recursive: true })
  if (account) chmodSync(folder, (statSync(folder).mode & 0o777) | 0o711)
}
