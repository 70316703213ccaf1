import { Hono } from 'hono'
import { describe, expect, test } from '#tests/db.ts'
import { openMetrics } from './metrics.ts'

const token = 'un jeton assez long pour servir'

describe('what is measured', () => {
  test('is read by whoever bears the token alone, in the words of Prometheus', async ({ db, ownerSql }) => {
    await ownerSql`select graphile_worker.add_job('mail-news', '{}')`
    await ownerSql`insert into service_states (service, ill_since, why) values ('mail', now(), '451')`
    const metrics = openMetrics(db, token)
    metrics.answered({ method: 'GET', place: '/projets', status: 200 }, 0.03)
    metrics.answered({ method: 'BREW', place: 'other', status: 404 }, 0.001)
    const app = new Hono().get('/metrics', metrics.page)
    const ask = (bearer?: string) =>
      app.request('/metrics', bearer ? { headers: { Authorization: `Bearer ${bearer}` } } : {})
    expect([(await ask()).status, (await ask('un autre')).status]).toEqual([401, 401])

    const answer = await ask(token)
    const text = await answer.text()
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    for (const line of [
      'cordee_request_duration_seconds_count{method="GET",place="/projets",status="200"} 1',
      'cordee_request_duration_seconds_bucket{le="0.05",method="GET",place="/projets",status="200"} 1',
      'cordee_request_duration_seconds_count{method="other",place="other",status="404"} 1',
      'cordee_jobs{task="mail-news",state="waiting"} 1',
      'cordee_service_well{service="mail"} 0',
      'cordee_stripe_events_waiting 0',
      'cordee_money_alarms 0',
      'cordee_mails_waiting 0',
    ])
      expect(text.split('\n')).toContain(line)
    for (const name of [
      'nodejs_eventloop_lag_seconds',
      'oldest_job_seconds',
      'process_resident_memory_bytes',
    ])
      expect(text, name).toMatch(new RegExp(`^cordee_${name} [\\d.e-]+$`, 'm'))
    expect(text).toMatch(/^cordee_database_connections\{program="test",state="\w+"\} \d+$/m)
  })
})
