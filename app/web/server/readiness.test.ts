import type { Sql } from 'postgres'
import type { Files } from '#app/services/files.ts'
import { connect, type Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { readinessOf } from './readiness.ts'

const files = (ready: Files['ready']) => ({ ready }) as Files
const there = files(async () => {})
const look = (db: Db, more: { files?: Files } = {}) =>
  readinessOf({ db, files: there, folder: '.', ...more })()

describe('whether an instance can serve', () => {
  test('is told with what was found of each thing', async ({ db }) => {
    const { ready, text } = await look(db)
    expect(ready).toBe(true)
    expect(text).toMatch(
      /^prêt\nbase : répond\nschéma : celui de ce programme\nfile : aucun processus « worker » n’est en vie\ndisque : \d+ Mo libres\nfichiers : répondent\n$/,
    )
  })

  test('is not changed by a queue that stands still, which is told', async ({ db, database, ownerSql }) => {
    const worker = connect(database.appUrl, { max: 1, name: 'cordee-worker-watch' })
    await worker.sql`select 1`
    expect((await look(db)).text).toContain('file : avance\n')
    await (ownerSql as Sql)`select graphile_worker.add_job('nothing', '{}', run_at => now() - interval '7 minutes')`
    expect(await look(db)).toMatchObject({
      ready: true,
      text: expect.stringMatching(/^file : une tâche attend depuis [78] min$/m),
    })
    await worker.close()
  })

  test('is no with another schema, and with files that do not answer', async ({ db, ownerSql }) => {
    const away = files(async () => {
      throw Object.assign(new Error('no'), { code: 'ECONNREFUSED' })
    })
    expect(await look(db, { files: away })).toMatchObject({
      ready: false,
      text: expect.stringMatching(
        /^pas prêt\n(.*\n)*fichiers : ne se lisent ou ne s’écrivent pas \(ECONNREFUSED\)\n/,
      ),
    })
    await (ownerSql as Sql)`insert into drizzle.__drizzle_migrations (hash, created_at)
      select 'of another program', max(created_at) + 1 from drizzle.__drizzle_migrations`
    expect(await look(db)).toMatchObject({
      ready: false,
      text: expect.stringContaining('schéma : plus récent'),
    })
    await (ownerSql as Sql)`delete from drizzle.__drizzle_migrations where created_at > 1795983745015`
    expect(await look(db)).toMatchObject({
      ready: false,
      text: expect.stringContaining('schéma : plus ancien'),
    })
  })

  test('is told within two seconds by what does not answer, and the same to whoever asks within one', async ({
    db,
  }) => {
    let asked = 0
    const silent = files(() => {
      asked++
      return new Promise(() => {})
    })
    const ready = readinessOf({ db, files: silent, folder: '.' })
    const began = performance.now()
    const [one, other] = await Promise.all([ready(), ready()])
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(one.text).toContain('fichiers : ne se lisent ou ne s’écrivent pas (ETIMEDOUT)')
    expect(other).toBe(one)
    expect(asked).toBe(1)
  })
})
