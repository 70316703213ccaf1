import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '#db/embedded/index.ts'
import { ensureBuilt, newFolder, runStarter } from '#tests/instance.ts'

const folder = newFolder()
beforeAll(ensureBuilt, 180_000)
afterAll(folder.remove)

/** Starts, and returns the one sentence it ended with. */
async function complaint(env: Record<string, string>) {
  const starter = runStarter({ DATA_DIR: folder.path, PORT: String(await freePort()), ...env })
  expect(await starter.ended).toBe(1)
  const lines = starter.said().trim().split('\n')
  expect(lines).toHaveLength(1)
  return lines[0]
}

const production = {
  CORDEE_MODE: 'production',
  PUBLIC_URL: 'https://cordee.example',
  SECRET_KEYS: 'k'.repeat(32),
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'mairie@cordee.example',
}

describe('the starter ends with 1 and one sentence', { timeout: 60_000 }, () => {
  test('when its port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    expect(await complaint({ PORT: String(port) })).toContain(`le port ${port} est déjà pris`)
    server.close()
  })

  test('when its data folder cannot be written', async () => {
    const file = join(folder.path, 'a-file')
    writeFileSync(file, '')
    expect(await complaint({ DATA_DIR: join(file, 'data') })).toContain('impossible d’écrire dans le dossier')
  })

  test('when its own folder cannot be written, where its programs are built', async () => {
    const home = newFolder()
    for (const folder of ['node_modules', 'start']) mkdirSync(join(home.path, folder))
    for (const file of ['start.mjs', 'build.mjs', 'start/mail-parts.mjs', 'start/line-maps.mjs'])
      copyFileSync(file, join(home.path, file))
    chmodSync(home.path, 0o555)
    // Whom nothing is forbidden would not be refused.
    const asOther = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
    const started = spawnSync(process.execPath, [join(home.path, 'start.mjs')], {
      ...{ encoding: 'utf8', cwd: '/' },
      ...asOther,
    })
    chmodSync(home.path, 0o755)
    home.remove()
    expect(started.status).toBe(1)
    expect(started.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^Cordée : impossible d’écrire dans le dossier .+ \(EACCES\)/),
    ])
    expect(started.stdout).toBe('')
  })

  test('when its files cannot be written, in production', async () => {
    const file = join(folder.path, 'another-file')
    writeFileSync(file, '')
    const env = { ...production, DATABASE_URL: 'postgres://cordee_app:x@127.0.0.1:9/cordee' }
    expect(await complaint({ ...env, DATA_DIR: join(file, 'data') })).toContain(
      'impossible d’écrire dans le dossier',
    )
  })

  test('when a variable is wrong', async () => {
    expect(await complaint({ PORT: 'trois mille' })).toContain('PORT doit être un port')
  })

  test('when variables of production are missing, all named', async () => {
    expect(await complaint({ CORDEE_MODE: 'production' })).toContain(
      'il manque DATABASE_URL, PUBLIC_URL, SECRET_KEYS, SMTP_URL, MAIL_FROM',
    )
  })

  test('when the database cannot be reached', async () => {
    const nowhere = `postgres://cordee_app:x@127.0.0.1:${await freePort()}/cordee`
    expect(await complaint({ ...production, DATABASE_URL: nowhere })).toContain(
      'la base de données ne répond pas (ECONNREFUSED)',
    )
  })
})
