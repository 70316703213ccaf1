import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe } from 'vitest'
import { invitationOf } from '#app/domain/people/index.ts'
import { expect, test } from '#tests/db.ts'
import { ensureBuilt } from '#tests/instance.ts'

beforeAll(ensureBuilt, 180_000)

const command = (args: string[], env: Record<string, string>) =>
  promisify(execFile)(process.execPath, ['build/invite.js', ...args], { env: { ...process.env, ...env } })

describe('the command that invites', () => {
  test('prints a link that is good for this address and role, and keeps only its hash', async ({
    db,
    database,
  }) => {
    const env = { DATABASE_URL: database.appUrl, PUBLIC_URL: 'https://cordee.example' }
    const { stdout } = await command(['maire@commune.example', 'administrator'], env)
    const token = /^https:\/\/cordee\.example\/invitation\/(\S+)\n$/.exec(stdout)?.[1] ?? ''
    expect(await invitationOf(db, token)).toMatchObject({
      email: 'maire@commune.example',
      role: 'administrator',
      known: false,
    })
  })

  test('says what it needs', async () => {
    await expect(command(['nobody'], {})).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('npm run invite -- ADRESSE RÔLE'),
    })
  })
})
