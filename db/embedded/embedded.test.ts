import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, describe, expect, test } from 'vitest'
import { newFolder } from '#tests/instance.ts'
import { startEmbedded } from './index.ts'

const folder = newFolder()
afterAll(folder.remove)

describe('the embedded PostgreSQL', { timeout: 60_000 }, () => {
  test('is adopted where it already runs, and stops for whoever asks', async () => {
    const first = await startEmbedded(folder.path)
    const second = await startEmbedded(folder.path)
    expect([first.adopted, second.adopted, second.pid]).toEqual([false, true, first.pid])
    await second.stop()
    await first.stop()
    expect((await startEmbedded(folder.path)).pid).not.toBe(first.pid)
  })

  test('has durable settings, French order, and roles that own nothing', async () => {
    const server = await startEmbedded(folder.path)
    const sql = postgres(server.superuserUrl('postgres'), { max: 1 })
    const [said] = await sql`
      select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
        (select datlocale from pg_database where datname = 'postgres') as locale,
        (select rolsuper or rolcreatedb or rolcreaterole from pg_roles where rolname = 'cordee_app') as powerful`
    expect(said).toEqual({ fsync: 'on', commit: 'on', locale: 'fr-FR', powerful: false })
    await sql.end()
    await server.stop()
  })

  test('starts over a file left by a killed server whose number another process now has', async () => {
    const left = [process.pid, join(folder.path, 'cluster'), 0, 5432, '', '127.0.0.1', '', 'ready']
    writeFileSync(join(folder.path, 'cluster', 'postmaster.pid'), `${left.join('\n')}\n`)
    const server = await startEmbedded(folder.path)
    expect(server.adopted).toBe(false)
    await server.stop()
  })

  test('waits for a file that is still empty: who just made it is about to say who it is', async () => {
    const file = join(folder.path, 'cluster', 'postmaster.pid')
    const server = await startEmbedded(folder.path)
    const said = readFileSync(file, 'utf8')
    writeFileSync(file, '')
    setTimeout(() => writeFileSync(file, said), 300)
    const second = await startEmbedded(folder.path)
    expect([second.adopted, second.pid]).toEqual([true, server.pid])
    await server.stop()
    // Left empty by a machine that lost its power: nobody says anything.
    writeFileSync(file, '')
    const third = await startEmbedded(folder.path)
    expect(third.adopted).toBe(false)
    await third.stop()
  })

  test('never replaces data whose passwords are lost', async () => {
    rmSync(join(folder.path, 'postgres-secrets.json'))
    await expect(startEmbedded(folder.path)).rejects.toThrow('Les mots de passe de la base manquent')
  })
})
