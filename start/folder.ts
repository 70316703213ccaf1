import { randomBytes } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning } from '#db/embedded/index.ts'
import { Trouble } from './trouble.ts'

/** The data folder, ours alone until `release`. `children` are remembered, in case we are killed before them. */
export type Folder = { path: string; remember: (children: number[]) => void; release: () => void }

/**
 * Takes the data folder for this starter, at most one of any number that try at once: turns are numbered files, the
 * highest is whose turn it is, and the next number is made by one of them only (a hard link to a name that exists is
 * refused). A turn that has ended keeps its number, so that none is ever taken twice. Where the starter before was
 * killed, the processes it left are ended first: they would hold the port.
 */
export async function takeFolder(path: string): Promise<Folder> {
  makeWritable(path)
  const before = lastTurn(path)
  if (before && before.pid !== process.pid && isRunning(before.pid, STARTER)) throw taken(path, before.pid)
  const number = (before?.number ?? 0) + 1
  const file = join(path, `start.${number}.json`)
  const note = (children: number[], pid = process.pid) => write(file, JSON.stringify({ pid, children }))
  if (!begin(file)) return takeFolder(path) // Another was quicker: its turn is the last one now.
  if (lastTurn(path)?.number !== number) {
    rmSync(file) // Others were quicker by two turns or more, and had put ours away.
    return takeFolder(path)
  }
  await endAll(before?.children ?? [])
  for (const turn of turns(path)) if (turn.number < number) rmSync(join(path, turn.name), { force: true })
  return { path, remember: (children) => note(children), release: () => note([], 0) }
}

/** The turn with the highest number, running or over (`pid` 0). */
export function lastTurn(path: string): { number: number; pid: number; children: number[] } | undefined {
  const last = turns(path).at(-1)
  if (!last) return undefined
  try {
    return { number: last.number, ...JSON.parse(readFileSync(join(path, last.name), 'utf8')) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return lastTurn(path) // Put away by the turn after it.
  }
}

const turns = (path: string) =>
  readdirSync(path)
    .flatMap((name) => {
      const [, number] = /^start\.(\d+)\.json$/.exec(name) ?? []
      return number ? [{ name, number: Number(number) }] : []
    })
    .sort((a, b) => a.number - b.number)

/** Makes the file with its content at once, unless it exists. */
function begin(file: string): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify({ pid: process.pid, children: [] }), { mode: 0o600 })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

const taken = (path: string, pid: number) =>
  new Trouble(`une autre instance (processus ${pid}) utilise déjà le dossier ${path}.`)

/** A secret of this folder's own, made at its first use and kept under `name`. */
export function ownSecret(folder: string, name: string) {
  const file = join(folder, name)
  if (!existsSync(file)) write(file, randomBytes(32).toString('base64url'))
  return readFileSync(file, 'utf8')
}

const STARTER = /start(\.mjs|\.js|\/main\.ts)/
const CHILD = /build\/(web|worker|sandbox|demo)\.js/

/** @throws Trouble when nothing may be written there. */
export function makeWritable(path: string) {
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
    const probe = join(path, `start.probe.${process.pid}`)
    write(probe, '')
    rmSync(probe)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Trouble(
      `impossible d’écrire dans le dossier ${path} (${code}) : choisissez-en un autre avec DATA_DIR.`,
    )
  }
}

function write(file: string, text: string) {
  writeFileSync(`${file}.part`, text, { mode: 0o600 })
  renameSync(`${file}.part`, file)
}

async function endAll(pids: number[]) {
  const alive = () => pids.filter((pid) => isRunning(pid, CHILD))
  for (const pid of alive()) process.kill(pid, 'SIGTERM')
  for (const until = Date.now() + 10_000; alive().length > 0 && Date.now() < until; ) await sleep(50)
  for (const pid of alive()) process.kill(pid, 'SIGKILL')
}
