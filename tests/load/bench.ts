/**
 * `npm run bench`: what one web process gives on this machine, beside a bare `http` that answers two bytes.
 * A database of its own, rate limits off by its own configuration, bounded in time (about three minutes). `BENCH_ONLY` has
 * one part of it measured: `pages`, `station`, `votes`, `money` or `cost`.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { connect } from '#db/client.ts'
import { ensureDatabase, freePort, startEmbedded } from '#db/embedded/index.ts'
import { migrate } from '#db/migrate.ts'
import { startStripe } from '#tests/fixtures/stripe.ts'
import { flagsOf } from '../../start/child.ts'
import { benchCost } from './cost-report.ts'
import { benchMoney } from './money.ts'
import { benchPages } from './pages.ts'
import { seed, size } from './seed.ts'
import { seedStation, stationLoads, stationSize } from './station.ts'
import { benchVotes } from './votes.ts'
import { watched } from './watched.ts'

const seconds = Number(process.env.BENCH_SECONDS ?? 8)
const secret = 'bench'.repeat(8)
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
  // It is listening, so it was spawned.
  if (!only || only === 'pages') await benchPages({ base, pid: started.pid!, sql, seconds, say })
  if (!only || only === 'station') {
    await seedStation(sql)
    say(`Seeded: ${stationSize.reports} reports, ${stationSize.services} services.`)
    await benchPages({ base, pid: started.pid!, sql, seconds, say, loads: await stationLoads(base, sql) })
  }
  if (!only || only === 'votes') {
    const { db, close } = connect(server.appUrl('bench'), { max: 4, name: 'votes' })
    await benchVotes({ base, pid: started.pid!, sql, db, seconds, say })
    await close()
  }
  const urls = { app: server.appUrl('bench'), owner: server.ownerUrl('bench') }
  if (!only || only === 'money')
    await benchMoney({ base, urls, sandbox: outside, env: environment(port), seconds, say })
  await sql.end()
} finally {
  if (web?.kill('SIGTERM')) await once(web, 'exit')
  await outside.close()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
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
    // So that a load can come from many networks.
    TRUST_PROXY: 'on',
    LOG_LEVEL: 'warn',
    STRIPE_SECRET_KEY: outside.secretKey,
    STRIPE_WEBHOOK_SECRET: outside.webhookSecret,
    STRIPE_API_BASE: outside.address,
  }
}

async function startWeb(port: number): Promise<ChildProcess> {
  // A line an answer is a part of what it costs.
  const env = { ...environment(port), LOG_LEVEL: 'info' }
  const child = spawn(process.execPath, [...flagsOf('web'), ...watched, 'build/web.js'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
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
