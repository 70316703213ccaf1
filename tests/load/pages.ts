import type autocannon from 'autocannon'
import type postgres from 'postgres'
import { type Bare, bareHttp } from './bare-http.ts'
import { type Load, type Measured, measure, residentMb } from './measure.ts'
import { busySlug, sessionToken, signedInPeople, size } from './seed.ts'

type Benched = {
  base: string
  /** The process that answers. */
  pid: number
  sql: postgres.Sql
  seconds: number
  say: (line: string) => void
  /** What is measured; without it pages and deeds of projects. */
  loads?: readonly Asked[]
}

/** Never kept, so that it is rendered each time: a part of a page is nothing that memory holds. */
const rendered = { range: 'bytes=0-', 'accept-encoding': 'gzip' }
const anybody = { 'accept-encoding': 'gzip, deflate, br' }
const signedIn = { cookie: `session=${sessionToken(1)}`, 'accept-encoding': 'gzip' }

const list = '/projets'
const page = `/projets/${busySlug}`
const discussion = `${page}/discussion`

/** The works to measure, when somebody changes one thing: `BENCH_WORK='memory|304'`. */
const wanted = new RegExp(process.env.BENCH_WORK ?? '')

/** Counts the requests that are each another's, so that none waits for the other's row and no address comes twice. */
let turn = 0

/**
 * What pages and deeds cost one web process, in `r`: the processor time of one bare answer of two bytes on the same
 * machine in the same run, which is measured first and once more at the end.
 */
export async function benchPages({
  base,
  pid,
  sql,
  seconds,
  say,
  loads = loadsOf(base),
}: Benched): Promise<void> {
  const bare = await bareHttp()
  const measured: Measured[] = []
  const floor = async (what: string) => {
    const line = await measure({ what, url: bare.url, pid: bare.pid, seconds })
    measured.push(line)
    return line.cpu
  }
  const r = await floor('bare `http`, 2 bytes (r)')
  say(`r = ${r.toFixed(4)} ms`)
  for (const load of loads.filter(({ what }) => wanted.test(what))) {
    const line = await measure({ ...load, url: base, pid, seconds, sql })
    measured.push(line)
    say(`${line.what.padEnd(44)} ${(line.cpu / r).toFixed(1).padStart(7)} r`)
  }
  await end(bare, () => floor('bare `http` once more'))
  say('')
  for (const row of table(measured, r)) say(row)
  for (const { what, refused } of measured)
    for (const [why, count] of refused) say(`${what}: ${why} × ${count}`)
  say('')
  say(`Resident memory of the web process afterwards: ${residentMb(pid).toFixed(0)} MB`)
  if (measured.some(({ failed }) => failed > 0)) process.exitCode = 1
}

async function end(bare: Bare, last: () => Promise<unknown>) {
  await last()
  bare.end()
}

type Asked = Pick<Load, 'what' | 'requests' | 'missing' | 'leadsTo' | 'connections'>

function loadsOf(base: string): Asked[] {
  const get = (what: string, path: string, headers: Record<string, string>): Asked => ({
    what,
    requests: () => [{ path, headers }],
  })
  return [
    get('list, from memory', list, anybody),
    get('project, from memory', page, anybody),
    get('304 of the list', list, { ...anybody, 'if-none-match': '*' }),
    {
      what: 'an address of nothing, asked again',
      requests: () => [{ path: '/projets/inconnu' }],
      missing: true,
    },
    { what: 'an address of nothing, never seen before', requests: unseen, missing: true },
    get('list, anonymous, rendered', list, rendered),
    get('project’s first view, anonymous, rendered', page, rendered),
    get('discussion, 20 comments, anonymous, rendered', discussion, rendered),
    get('list, signed in', list, signedIn),
    get('project’s first view, signed in', page, signedIn),
    get('discussion, 20 comments, signed in', discussion, signedIn),
    {
      what: 'comment posted',
      requests: () =>
        posting(base, 'commentaires', (n) => ({
          lang: 'fr',
          body: `Un mot de plus, le ${n}e, sur ce projet.`,
        })),
    },
    {
      what: 'opinion given',
      requests: () =>
        posting(base, 'avis', (n) => ({
          lang: 'fr',
          stance: ['for', 'against', 'neutral'][Math.floor(n / signedInPeople) % 3]!, // three stances
          reason: '',
        })),
    },
  ]
}

/** Each address is another: what it costs beyond the same one asked again is the price of finding its route. */
const unseen = (): autocannon.Request[] => [
  { setupRequest: (request) => ({ ...request, path: `/projets/inconnu-${turn++}` }) },
]

/** Each request is another person on another project, so that none waits for the other’s row. */
export function posting(
  base: string,
  place: string,
  fields: (n: number) => Record<string, string>,
): autocannon.Request[] {
  const headers = { origin: base, 'content-type': 'application/x-www-form-urlencoded' }
  return [
    {
      method: 'POST',
      setupRequest: (request) => {
        const n = turn++
        return {
          ...request,
          path: `/projets/projet-${1 + (n % (size.projects - 1))}/${place}`,
          headers: { ...headers, cookie: `session=${sessionToken(n % signedInPeople)}` },
          body: new URLSearchParams(fields(n)).toString(),
        }
      },
    },
  ]
}

function table(measured: readonly Measured[], r: number): string[] {
  return [
    '| work | r | CPU ms | requests/s | p50 ms | p99 ms | queries | database ms | failed |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...measured.map(
      ({ what, cpu, perSecond, p50, p99, queries, database, failed }) =>
        `| ${what} | ${(cpu / r).toFixed(1)} | ${cpu.toFixed(3)} | ${perSecond.toFixed(0)} | ${p50} | ${p99} | ${queries?.toFixed(1) ?? '–'} | ${database?.toFixed(1) ?? '–'} | ${failed} |`,
    ),
  ]
}
