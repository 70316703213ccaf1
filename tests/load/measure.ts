import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import type { Sql } from 'postgres'

/** One line of the report: what the server gave, and what it cost. */
export type Measured = {
  what: string
  perSecond: number
  p50: number
  p99: number
  /** CPU of the measured process, user and system, in ms a request. */
  cpu: number
  queries: number | null
  /** Time of the database's own execution, in ms a request. */
  database: number | null
  failed: number
  /** Why, with how many each: the status that was answered, where else it led, or that nothing came. */
  refused: ReadonlyMap<string, number>
}

export type Load = {
  what: string
  url: string
  pid: number
  /** Made anew for each run: autocannon keeps what a request became. */
  requests?: () => autocannon.Request[]
  seconds: number
  sql?: Sql
  /** Answered by a page that says that there is none. */
  missing?: boolean
  /** Twenty, but for a whole file, which nobody asks for twenty at a time. */
  connections?: number
  /** Where a deed leads once it is done: whoever is led elsewhere has not done it. */
  leadsTo?: RegExp
}

/**
 * So many connections for a bounded time, after a short warm-up. A response that is neither 2xx nor 3xx counts as failed,
 * unless it is to; so does one that leads elsewhere than a deed that is done.
 */
export async function measure({
  what,
  url,
  pid,
  requests,
  seconds,
  sql,
  missing = false,
  leadsTo,
  connections = 20,
}: Load): Promise<Measured> {
  const astray = new Map<string, number>()
  const options = () => ({
    url,
    connections,
    ...(requests && { requests: leadsTo ? watched(requests(), leadsTo, astray) : requests() }),
  })
  await autocannon({ ...options(), duration: 3 })
  astray.clear()
  if (sql) await sql`select pg_stat_statements_reset()`
  const before = cpuMs(pid)
  const result = await autocannon({ ...options(), duration: seconds })
  const spent = cpuMs(pid) - before
  const refused = refusals(result, { missing, astray })
  const failed = [...refused.values()].reduce((sum, count) => sum + count, 0)
  // What autocannon counts as errors, those that came too late among them, was not answered.
  const done = result['2xx'] + result.non2xx + result.errors - failed
  const asked = sql && (await askedSince(sql))
  return {
    what,
    perSecond: done / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: spent / Math.max(1, done),
    queries: asked ? asked.calls / Math.max(1, done) : null,
    database: asked ? asked.ms / Math.max(1, done) : null,
    ...{ failed, refused },
  }
}

/** Notes in `astray` each answer that is no error and leads elsewhere. */
const watched = (
  requests: autocannon.Request[],
  leadsTo: RegExp,
  astray: Map<string, number>,
): autocannon.Request[] =>
  requests.map((request) => ({
    ...request,
    onResponse: (status, _body, _context, headers) => {
      const to = String((headers as Record<string, unknown>).location ?? '')
      if (status >= 400 || leadsTo.test(to)) return
      const why = `${status} ${to.replace(/\?.*/, '')}`.trim()
      astray.set(why, (astray.get(why) ?? 0) + 1)
    },
  }))

function refusals(
  { statusCodeStats, errors, timeouts }: autocannon.Result,
  { missing, astray }: { missing: boolean; astray: ReadonlyMap<string, number> },
): Map<string, number> {
  const failing = Object.entries(statusCodeStats ?? {}).filter(
    ([status]) => Number(status) >= (missing ? 500 : 400),
  )
  const all: [string, number][] = [
    ...failing.map(([status, { count = 0 }]): [string, number] => [status, count]),
    ...[...astray],
    ['no answer', errors - timeouts],
    ['too late', timeouts],
  ]
  return new Map(all.filter(([, count]) => count > 0))
}

/** Statements of the application role, transaction control and session settings apart. */
async function askedSince(sql: Sql): Promise<{ calls: number; ms: number }> {
  const [row] = await sql<{ calls: number; ms: number }[]>`
    select coalesce(sum(calls), 0)::int as calls, coalesce(sum(total_exec_time), 0)::float as ms from pg_stat_statements s join pg_roles r on r.oid = s.userid
    where r.rolname = 'cordee_app' and toplevel and query !~* '^(begin|commit|rollback|set |listen)'`
  return row! // an aggregate returns its row
}

const ticksPerSecond = 100 // USER_HZ on Linux

function cpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
}

/** Resident memory of a process, in MB. */
export function residentMb(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? 0) / 1024
}
