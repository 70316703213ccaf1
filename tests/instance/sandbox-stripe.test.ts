import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '#db/embedded/index.ts'
import { clientOf } from '#tests/fixtures/stripe.ts'
import { ensureBuilt, newFolder } from '#tests/instance.ts'

const folder = newFolder()
let running: ChildProcess
let port = 0

/** `npm run sandbox`, once it is ready. */
async function start() {
  const { SMTP_PORT, MAILBOX_PORT } = { SMTP_PORT: await freePort(), MAILBOX_PORT: await freePort() }
  const env = {
    ...process.env,
    DATA_DIR: folder.path,
    STRIPE_PORT: String(port),
    STRIPE_SECRET_KEY: 'sk_test_essai',
  }
  running = spawn(process.execPath, ['build/sandbox.js'], {
    env: { ...env, SMTP_PORT: String(SMTP_PORT), MAILBOX_PORT: String(MAILBOX_PORT) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(running, 'message')
}

beforeAll(async () => {
  ensureBuilt()
  port = await freePort()
  await start()
}, 180_000)

afterAll(async () => {
  running.kill('SIGTERM')
  await once(running, 'exit')
  folder.remove()
})

test('the sandbox killed at any moment keeps each payment it answered, and makes none twice', async () => {
  const stripe = clientOf(`http://127.0.0.1:${port}`)
  const pay = (i: number) =>
    stripe.paymentIntents.create(
      { amount: 5_000, currency: 'eur', metadata: { payment_id: String(i) } },
      { idempotencyKey: `payment-${i}` },
    )
  const answered = new Map<number, string>()
  let lost = 0
  for (let from = 0; from < 300; from += 100) {
    const killed = once(running, 'exit')
    setTimeout(() => running.kill('SIGKILL'), 20 + from)
    const attempts = Array.from({ length: 100 }, (_, i) => pay(from + i))
    const ended = await Promise.allSettled(attempts)
    for (const [i, one] of ended.entries())
      if (one.status === 'fulfilled') answered.set(from + i, one.value.id)
    lost += ended.filter(({ status }) => status === 'rejected').length
    await killed
    await start()
    for (let i = 0; i < from + 100; i++) {
      const { id } = await pay(i)
      expect(id).toBe(answered.get(i) ?? id)
      answered.set(i, id)
    }
  }
  // Killed in the midst of it: some had their answer, some had not.
  expect(lost).toBeGreaterThan(0)
  expect(lost).toBeLessThan(300)
  const kept = await stripe.paymentIntents.list({ limit: 100 }).autoPagingToArray({ limit: 1_000 })
  expect(new Set(kept.map(({ metadata }) => metadata.payment_id)).size).toBe(300)
  expect(kept).toHaveLength(300)
}, 60_000)
