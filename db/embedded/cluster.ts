import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makePrivateFolder, type Place } from './place.ts'
import { bareEnvironment } from './settings.ts'

export type Secrets = { superuser: string; owner: string; app: string }

/**
 * Makes the cluster when there is none, and returns its passwords. It is made beside its place and moved
 * there whole, so an attempt that was killed half-way is simply begun again, and a finished one never is.
 * @param quick tests only: does not wait for the disk.
 */
export async function ensureCluster(place: Place, { quick = false } = {}): Promise<Secrets> {
  const file = join(place.folder, 'postgres-secrets.json')
  const made = existsSync(place.cluster)
  if (made && !existsSync(file)) {
    throw new Error(
      `Les mots de passe de la base manquent : ${file} a disparu. Restaurez ce fichier, ou choisissez un autre DATA_DIR.`,
    )
  }
  if (!made) writeSecrets(file, { superuser: password(), owner: password(), app: password() })
  const secrets = JSON.parse(readFileSync(file, 'utf8')) as Secrets
  if (!made) await initdb(place, secrets.superuser, quick)
  return secrets
}

const password = () => randomBytes(24).toString('base64url')

function writeSecrets(file: string, secrets: Secrets) {
  writeFileSync(`${file}.part`, JSON.stringify(secrets), { mode: 0o600 })
  renameSync(`${file}.part`, file)
}

async function initdb(place: Place, superuser: string, quick: boolean) {
  const part = `${place.cluster}.part`
  rmSync(part, { recursive: true, force: true })
  makePrivateFolder(part, place.account)
  const passwordFile = `${part}.password`
  writeFileSync(passwordFile, superuser, { mode: 0o600 })
  if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid)
  const flags = [
    `--pgdata=${part}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Names and titles are sorted as a French reader expects, on any operating system.
    '--locale-provider=icu',
    '--icu-locale=fr-FR',
    `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
    '--no-instructions',
    ...(quick ? ['--no-sync'] : []),
  ]
  try {
    await promisify(execFile)(place.binaries.initdb, flags, {
      ...place.account,
      cwd: '/',
      env: bareEnvironment,
    })
  } catch (error) {
    const { stderr } = error as { stderr?: string }
    throw new Error(`PostgreSQL n’a pas pu préparer ${part} : ${stderr?.trim() || error}`, { cause: error })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(part, place.cluster)
}
