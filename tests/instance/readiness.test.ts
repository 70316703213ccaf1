import type { Sql } from 'postgres'
import { describe, expect, test } from '#tests/db.ts'
import { ensureBuilt, eventually } from '#tests/instance.ts'
import { startWeb, startWorker, variables } from './web-process.ts'

const env = (url: string, more: Record<string, string> = {}) => ({
  ...variables,
  ...{ CORDEE_MODE: 'demonstration', DATABASE_URL: url, PUBLIC_URL: 'http://commune.example' },
  ...more,
})

describe('whether an instance can serve', { timeout: 120_000 }, () => {
  test('is told with what was found of each thing: a queue without a worker stops no page, another schema does', async ({
    database,
    ownerSql,
  }) => {
    ensureBuilt()
    const sql = ownerSql as Sql
    const web = await startWeb(env(database.appUrl))
    const alone = await web.ask('/sante/pret')
    expect(alone).toMatchObject({ status: 200 })
    expect(alone.text).toMatch(/^prêt\n/)
    expect(alone.text).toMatch(/^schéma : celui de ce programme$/m)
    expect(alone.text).toMatch(/^file : aucun processus « worker »/m)
    expect(alone.text).toMatch(/^disque : \d+ Mo libres$/m)
    expect(alone.text).toMatch(/^fichiers : répondent$/m)

    const worker = await startWorker(env(database.appUrl))
    await eventually(async () => expect((await web.ask('/sante/pret')).text).toMatch(/^file : avance$/m))
    await worker.end()

    await sql`insert into drizzle.__drizzle_migrations (hash, created_at)
      select 'of another program', max(created_at) + 1 from drizzle.__drizzle_migrations`
    await eventually(async () => expect((await web.ask('/sante/pret')).status).toBe(503))
    expect((await web.ask('/sante/pret')).text).toMatch(/^pas prêt\n(.*\n)*schéma : plus récent/)
    expect((await web.ask('/sante')).status).toBe(200)
    await web.end()
  })
})

describe('what is measured', { timeout: 60_000 }, () => {
  test('is read by whoever bears the token alone, in the words of Prometheus, whatever is asked for', async ({
    database,
  }) => {
    ensureBuilt()
    const token = 'un jeton assez long pour servir'
    const web = await startWeb(env(database.appUrl, { METRICS_TOKEN: token }))
    await web.ask('/projets')
    for (let n = 0; n < 30; n++) await web.ask(`/nulle-part-${n}`)
    expect((await web.ask('/metrics')).status).toBe(401)
    const { status, text } = await web.ask('/metrics', { headers: { Authorization: `Bearer ${token}` } })
    expect(status).toBe(200)
    expect(text).toMatch(
      /^cordee_request_duration_seconds_count\{method="GET",place="\/projets",status="200"\} 1$/m,
    )
    expect(text).toMatch(
      /^cordee_request_duration_seconds_count\{method="GET",place="other",status="404"\} 30$/m,
    )
    expect(text).not.toContain('nulle-part')
    for (const name of [
      'nodejs_eventloop_lag_seconds',
      'oldest_job_seconds',
      'stripe_events_waiting',
      'money_alarms',
    ])
      expect(text, name).toMatch(new RegExp(`^cordee_${name} `, 'm'))
    expect(text).toMatch(/^cordee_database_connections\{program="cordee-web",state="\w+"\} \d+$/m)
    await web.end()

    const without = await startWeb(env(database.appUrl))
    expect((await without.ask('/metrics', { headers: { Authorization: `Bearer ${token}` } })).status).toBe(
      404,
    )
    await without.end()
  })
})
