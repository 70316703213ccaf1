/**
 * `npm run bench`: what one web process gives on this machine, beside raw `http` serving the same bytes.
 * A database of its own, rate limits off by its own configuration, bounded in time (about two minutes).
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type autocannon from 'autocannon'
import postgres from 'postgres'
import { connect } from '#db/client.ts'
import { ensureDatabase, freePort, startEmbedded } from '#db/embedded/index.ts'
import { migrate } from '#db/migrate.ts'
import { startStripe } from '#tests/fixtures/stripe.ts'
import { flagsOf } from '../../start/child.ts'
import { benchCost } from './cost-report.ts'
import { type Measured, measure, residentMb } from './measure.ts'
import { benchMoney } from './money.ts'
import { busySlug, seed, sessionToken, signedInPeople, size } from './seed.ts'
import { watched } from './watched.ts'

const seconds = Number(process.env.BENCH_SECONDS ?? 8)
const secret = 'bench'.repeat(8)
/** Counts the requests that write; here above, since what follows already runs. */
let turn = 0
const say = (line: string) => process.stdout.write(`${line}\n`)

const folder = mkdtempSync(join(tmpdir(), 'cordee-bench-'))
const server = await startEmbedded(folder)
let web: ChildProcess | undefined
const outside = await startStripe({ webhookUrl: undefined, folder: join(folder, 'stripe') })
try {
  await ensureDatabase(server.superuserUrl('postgres'), 'bench')
  const sql = postgres(server.superuserUrl('bench'), { max: 1, onnotice: () => {} })
  await sql`create extension if not exists pg_stat_statements`
  await migrate({ ownerUrl: server.ownerUrl('bench'), mode: 'demonstration' })
  await seed(sql)
  say(`Seeded: ${size.projects} projects, ${size.people} accounts, ${size.comments} comments.`)
  const port = await freePort()
  const started = await startWeb(port)
  web = started
  const base = `http://127.0.0.1:${port}`
  const { BENCH_ONLY: only } = process.env
  if (only === 'cost') {
    const { db, close } = connect(server.appUrl('bench'), { max: 4, name: 'cost' })
    await benchCost({ web: started, port, db, folder, secret, say })
    await close()
  }
  if (only !== 'cost' && only !== 'money') await run(base, started.pid!, sql) // it is listening, so it was spawned
  const urls = { app: server.appUrl('bench'), owner: server.ownerUrl('bench') }
  if (only !== 'cost')
    await benchMoney({ base, urls, sandbox: outside, env: environment(port), seconds, say })
  await sql.end()
} finally {
  if (web?.kill('SIGTERM')) await once(web, 'exit')
  await outside.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function run(base: string, pid: number, sql: postgres.Sql) {
  const list = `${base}/projets`
  const page = `${base}/projets/${busySlug}`
  const signedIn = { headers: { cookie: `session=${sessionToken(1)}` } }
  const lines: Measured[] = []
  const add = async (load: Omit<Parameters<typeof measure>[0], 'pid' | 'seconds' | 'sql'>) => {
    const line = await measure({ ...load, pid, seconds, sql })
    lines.push(line)
    say(asText(line))
  }
  await mustAnswer(list)
  await mustAnswer(page)
  lines.push(await raw(page))
  say(asText(lines[0]!)) // just pushed
  await add({ what: 'list, anonymous', url: list })
  await add({ what: 'project with 100 comments, anonymous', url: page })
  await add({ what: 'list, signed in', url: list, requests: () => [{ path: '/projets', ...signedIn }] })
  await add({
    what: 'project with 100 comments, signed in',
    url: page,
    requests: () => [{ path: `/projets/${busySlug}`, ...signedIn }],
  })
  await add({
    what: 'comment posted',
    url: base,
    requests: () =>
      posting(base, 'commentaires', (n) => ({
        lang: 'fr',
        body: `Un mot de plus, le ${n}e, sur ce projet.`,
      })),
  })
  await add({
    what: 'opinion given',
    url: base,
    requests: () =>
      posting(base, 'avis', (n) => ({
        lang: 'fr',
        stance: ['for', 'against', 'neutral'][Math.floor(n / signedInPeople) % 3]!,
        reason: '',
      })),
  }) // three stances
  const worst = Math.max(0, ...lines.map((line) => line.failed))
  say('')
  say(
    '| what | requests/s | p50 ms | p99 ms | CPU ms/request | queries/request | database ms/request | failed |',
  )
  say('|---|--:|--:|--:|--:|--:|--:|--:|')
  for (const line of lines)
    say(
      `| ${line.what} | ${line.perSecond.toFixed(0)} | ${line.p50} | ${line.p99} | ${line.cpu.toFixed(2)} | ${line.queries?.toFixed(1) ?? '–'} | ${line.database?.toFixed(1) ?? '–'} | ${line.failed} |`,
    )
  say('')
  say(`Resident memory of the web process afterwards: ${residentMb(pid).toFixed(0)} MB`)
  if (worst > 0) process.exitCode = 1
}

/** Each request is another person on another project, so that none waits for the other’s row. */
function posting(
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

async function mustAnswer(url: string) {
  const response = await fetch(url)
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}`)
}

/** The floor: this machine’s bare `http` with the bytes of the project page. */
async function raw(page: string): Promise<Measured> {
  const bytes = Buffer.from(await (await fetch(page)).arrayBuffer())
  const plain = createServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html').end(bytes),
  )
  await new Promise<void>((listening) => plain.listen(0, '127.0.0.1', listening))
  const { port } = plain.address() as { port: number }
  const line = await measure({
    what: `raw http, the same ${(bytes.length / 1024).toFixed(0)} kB`,
    url: `http://127.0.0.1:${port}/`,
    pid: process.pid,
    seconds,
  })
  plain.close()
  return line
}

/** What the processes of the bench are told. */
function environment(port: number) {
  return {
    ...process.env,
    CORDEE_MODE: 'demonstration',
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: server.appUrl('bench'),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: folder,
    SECRET_KEYS: secret,
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'bench@demonstration.example',
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'warn',
    STRIPE_SECRET_KEY: outside.secretKey,
    STRIPE_WEBHOOK_SECRET: outside.webhookSecret,
    STRIPE_API_BASE: outside.address,
  }
}

async function startWeb(port: number): Promise<ChildProcess> {
  const env = environment(port)
  const child = spawn(process.execPath, [...flagsOf('web'), ...watched, 'build/web.js'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  for (let attempt = 0; attempt < 100; attempt++) {
    const ready = await fetch(`http://127.0.0.1:${port}/sante/pret`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return child
    await new Promise((later) => setTimeout(later, 100))
  }
  child.kill()
  throw new Error('The web process did not become ready.')
}

function asText({ what, perSecond, p50, p99, cpu, queries, database }: Measured) {
  return `${what.padEnd(42)} ${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50} ms  p99 ${p99} ms  ${cpu.toFixed(2)} ms CPU${queries === null ? '' : `  ${queries.toFixed(1)} queries, ${database?.toFixed(1)} ms`}`
}
