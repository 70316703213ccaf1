import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Db } from '#db/client.ts'
import { float, int, json, list, read, shape, text } from '#db/read/index.ts'

export type Metrics = {
  /** One request answered, after so many seconds. `place` must be one of few. */
  answered: (request: { method: string; place: string; status: number }, seconds: number) => void
  /** `/metrics`, for whoever bears the token. */
  page: MiddlewareHandler
}

const methods = new Set(['GET', 'HEAD', 'POST'])

/**
 * What Prometheus reads of this process and of what all processes share: requests and their latency, the delay of the
 * event loop, memory; jobs by state and age, mails that wait, events of Stripe that wait, alarms, connections.
 */
export function openMetrics(db: Db, token: string): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'cordee_' })
  const seconds = new Histogram({
    name: 'cordee_request_duration_seconds',
    help: 'Time to answer a request, by method, first word of the path and status.',
    labelNames: ['method', 'place', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
    registers: [registry],
  })
  const ofAll = gaugesOfAll(registry)
  const expected = digest(`Bearer ${token}`)
  return {
    answered: ({ method, place, status }, took) =>
      seconds.observe({ method: methods.has(method) ? method : 'other', place, status }, took),
    page: async (c) => {
      if (!timingSafeEqual(digest(c.req.header('Authorization') ?? ''), expected))
        return c.text('Bearer token required\n', 401, { 'WWW-Authenticate': 'Bearer' })
      await ofAll.read(db)
      return c.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType })
    },
  }
}

/** Of what lies in the database: the same whichever process is asked. */
function gaugesOfAll(registry: Registry) {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `cordee_${name}`, help, labelNames, registers: [registry] })
  const jobs = gauge('jobs', 'Jobs in the queue, by task and state.', ['task', 'state'])
  const oldest = gauge('oldest_job_seconds', 'Age of the oldest job that could run and does not.')
  const news = gauge('mails_waiting', 'News that are to be mailed.')
  const stripe = gauge('stripe_events_waiting', 'Events of Stripe that are not handled.')
  const alarms = gauge('money_alarms', 'Open alarms about money.')
  const connections = gauge('database_connections', 'Connections, by program and state.', [
    'program',
    'state',
  ])
  const well = gauge('service_well', '1 while a service works, 0 since its first failure.', ['service'])
  return {
    read: async (db: Db) => {
      const [row] = await read(db, shared)`
        select (select coalesce(json_agg(j), '[]') from (
            select t.identifier as task, count(*)::int as n, case
              when j.attempts >= j.max_attempts then 'failed'
              when j.locked_at is not null then 'running'
              when j.attempts > 0 then 'retrying' else 'waiting' end as state
            from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
            group by 1, 3) j) as jobs,
          (select coalesce(extract(epoch from now() - min(run_at)), 0)::float from graphile_worker._private_jobs
            where is_available and run_at < now()) as oldest,
          (select count(*)::int from notifications where mailed_at is null and cadence <> 'none') as news,
          (select count(*)::int from stripe_events where handled_at is null) as stripe,
          (select count(*)::int from money_alarms where settled_at is null) as alarms,
          (select coalesce(json_agg(c), '[]') from (
            select application_name as program, coalesce(state, 'other') as state, count(*)::int as n
            from pg_stat_activity where datname = current_database() and usename = current_user
            group by 1, 2) c) as connections,
          (select coalesce(json_agg(s), '[]') from (
            select service, (ill_since is null)::int as well from service_states) s) as services`
      const now = row! // a select without a table has one row
      for (const each of [jobs, connections, well]) each.reset()
      for (const { task, state, n } of now.jobs) jobs.set({ task, state }, n)
      for (const { program, state, n } of now.connections) connections.set({ program, state }, n)
      for (const { service, well: is } of now.services) well.set({ service }, is)
      oldest.set(now.oldest)
      news.set(now.news)
      stripe.set(now.stripe)
      alarms.set(now.alarms)
    },
  }
}

const shared = shape({
  jobs: list(json({ task: text, state: text, n: int })),
  oldest: float,
  news: int,
  stripe: int,
  alarms: int,
  connections: list(json({ program: text, state: text, n: int })),
  services: list(json({ service: text, well: int })),
})

const digest = (text: string) => createHash('sha256').update(text).digest()
