import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '#db/embedded/index.ts'
import { test as base, describe, expect } from './db.ts'
import { startStripe } from './fixtures/stripe.ts'
import { variables } from './instance/web-process.ts'
import { ensureBuilt, eventually } from './instance.ts'
import { type Cost, costsOf, patternsOfTheBuild } from './load/cost.ts'
import { aWorldAtItsLongest } from './load/longest-world.ts'
import { watched } from './load/watched.ts'
import { readsNoForm, worstOf } from './load/worst-inputs.ts'

/**
 * What no input may exceed here, in ms. The aim is 200 on a machine with nothing else to do, which `BENCH_ONLY=cost npm
 * run bench` reports; tests run beside each other, so that this one only finds what would hold everybody up.
 */
const bound = 3_000

const test = base.extend<{ costs: Cost[] }>({
  costs: async ({ db, database }, use) => {
    const port = await freePort()
    const folder = mkdtempSync(join(tmpdir(), 'cordee-cost-'))
    const stripe = await startStripe()
    const secret = 'x'.repeat(40)
    const env = {
      ...variables,
      PATH: process.env.PATH,
      NODE_ENV: 'production' as const,
      CORDEE_MODE: 'demonstration',
      DATABASE_URL: database.appUrl,
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      RATE_LIMITS: 'off',
      DATA_DIR: folder,
      SECRET_KEYS: secret,
      STRIPE_API_BASE: stripe.address,
      STRIPE_SECRET_KEY: stripe.secretKey,
      STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
    }
    const web = spawn(process.execPath, [...watched, 'build/web.js'], {
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    await eventually(async () => expect((await fetch(`${env.PUBLIC_URL}/sante/pret`)).status).toBe(200))
    const world = await aWorldAtItsLongest(db, { folder, secret })
    const place = { ...world, web, port, suspect: bound / 3, all: process.env.TEST_ALL === 'on' }
    await use(await costsOf(await patternsOfTheBuild(), place))
    web.kill('SIGTERM')
    if (web.exitCode === null) await once(web, 'exit')
    await stripe.close()
    rmSync(folder, { recursive: true, force: true })
  },
})

describe('a route of the site', () => {
  ensureBuilt()

  test('says what the worst is that can be sent to it', async () => {
    const undeclared = (await patternsOfTheBuild()).filter((path) => worstOf(path).length !== 1)
    expect(undeclared).toEqual([])
  })

  test('never holds up everybody else, whatever is sent to it, and reads the dearest form that it declares', async ({
    costs,
  }) => {
    expect(costs.filter(({ held }) => held > bound)).toEqual([])
    expect(costs.filter(({ status }) => status >= 500)).toEqual([])
    const full = costs.filter((cost) => cost.full)
    // An answer that did not come whole: its headers were longer than anybody reads.
    expect(full.filter(({ status }) => status === 0)).toEqual([])
    const unread = full.filter(({ read }) => !read).map(({ pattern }) => pattern)
    expect(unread.filter((pattern) => !(pattern in readsNoForm))).toEqual([])
    expect(Object.keys(readsNoForm).filter((pattern) => !unread.includes(pattern))).toEqual([])
    // Read is not done: the other deeds are refused for what was done before, or for what else they ask.
    expect(full.filter(({ status }) => status < 400).length).toBeGreaterThan(80)
  }, 240_000)
})
