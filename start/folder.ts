import { randomBytes } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
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
 * Takes the data folder for this starter. Where the one before was killed, the processes it left are ended first:
 * they would hold the port.
 */
export async function takeFolder(path: string): Promise<Folder> {
  makeWritable(path)
  const file = join(path, 'start.json')
  const before = read(file)
  if (before && before.pid !== process.pid && isRunning(before.pid, STARTER)) {
    throw new Trouble(`une autre instance (processus ${before.pid}) utilise déjà le dossier ${path}.`)
  }
  await endAll(before?.children ?? [])
  const remember = (children: number[]) => write(file, JSON.stringify({ pid: process.pid, children }))
  remember([])
  return { path, remember, release: () => rmSync(file, { force: true }) }
}

/** A secret of this folder's own, made at its first use and kept under `name`. */
export function ownSecret(folder: string, name: string) {
  const file = join(folder, name)
  if (!existsSync(file)) write(file, randomBytes(32).toString('base64url'))
  return readFileSync(file, 'utf8')
}

const STARTER = /start(\.mjs|\.js|\/main\.ts)/
const CHILD = /build\/(web|worker|sandbox|demo)\.js/

function makeWritable(path: string) {
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
    write(join(path, 'start.probe'), '')
    rmSync(join(path, 'start.probe'))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Trouble(
      `impossible d’écrire dans le dossier ${path} (${code}) : choisissez-en un autre avec DATA_DIR.`,
    )
  }
}

function read(file: string): { pid: number; children: number[] } | undefined {
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')) as { pid: number; children: number[] }
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
