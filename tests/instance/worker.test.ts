import { setTimeout as sleep } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import type { ParsedMail } from 'mailparser'
import { act, nobody } from '#app/domain/act.ts'
import { verifyAtCounter } from '#app/domain/counter/index.ts'
import { askForCode } from '#app/domain/people/index.ts'
import type { Db } from '#db/client.ts'
import { events } from '#db/schema/index.ts'
import { describe, expect, test as onDatabase } from '#tests/db.ts'
import { type Line, lineTo } from '#tests/fixtures/line.ts'
import { type SmtpServer, startSmtp } from '#tests/fixtures/smtp.ts'
import { ensureBuilt, eventually } from '#tests/instance.ts'
import { anActor } from '#tests/town.ts'
import { startWorker } from './web-process.ts'

const test = onDatabase.extend<{ smtp: SmtpServer; line: Line }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from this pattern
  smtp: async ({}, use) => {
    const smtp = await startSmtp()
    await use(smtp)
    await smtp.close()
  },
  line: async ({ database }, use) => {
    const line = await lineTo(database.appUrl)
    await use(line)
    await line.close()
  },
})

const ask = (db: Db) => act(db, nobody, (act) => askForCode(act, { email: 'nina@exemple.fr', locale: 'fr' }))
const queued = async (db: Db) =>
  (await db.execute(`select 1 from graphile_worker.jobs where task_identifier = 'send-code'`)).length
const codeIn = ({ text }: ParsedMail) => /\b\d{3}\s\d{3}\b/.exec(text ?? '')?.[0]

describe('a worker', { timeout: 120_000 }, () => {
  test('that is told to stop while it mails a code has it mailed once', async ({ db, smtp, line }) => {
    ensureBuilt()
    const env = { CORDEE_MODE: 'demonstration', DATABASE_URL: line.url, SMTP_URL: smtp.url }
    smtp.delay = 500
    const first = await startWorker(env)
    await ask(db)
    await eventually(() => expect(smtp.arriving()).toBe(1))
    expect(await first.end('SIGTERM')).toBe(0)
    expect(await queued(db)).toBe(0)

    const second = await startWorker(env)
    await sleep(4_500) // more than a worker waits before it takes up what another left
    expect(smtp.taken).toHaveLength(1)
    await second.end()
  })

  test('that is killed before it knows whether a code went out is followed by one that mails the same code in the same mail', async ({
    db,
    smtp,
    line,
  }) => {
    ensureBuilt()
    const env = { CORDEE_MODE: 'demonstration', DATABASE_URL: line.url, SMTP_URL: smtp.url }
    smtp.delay = 1_500
    const first = await startWorker(env)
    await ask(db)
    await eventually(() => expect(smtp.taken).toHaveLength(1))
    await first.end('SIGKILL')
    smtp.delay = 0

    const second = await startWorker(env)
    await eventually(() => expect(smtp.taken).toHaveLength(2), 30_000)
    const [one, other] = smtp.taken
    expect(codeIn(one!)).toMatch(/\d/)
    expect(codeIn(other!)).toBe(codeIn(one!))
    expect(one!.messageId).toMatch(/^<send-code-/)
    expect(other!.messageId).toBe(one!.messageId)
    await second.end()
  })

  test.runIf(process.platform === 'linux')(
    'costs next to nothing while nothing happens, and acts within three seconds of a clock that is moved',
    async ({ db, database, ownerSql }) => {
      ensureBuilt()
      const [agent, resident] = [await anActor(db, 'Agent', ['agent']), await anActor(db, 'Odette', [])]
      await act(db, agent, (act) => verifyAtCounter(act, { personId: resident.id, class: 'permanent' }))
      const worker = await startWorker({ CORDEE_MODE: 'demonstration', DATABASE_URL: database.appUrl })
      await sleep(10_000) // what it does once it has begun, and its first looks
      const before = worker.seconds()
      await sleep(20_000)
      // 0.28 s a minute for web and worker where nothing else runs. Beside other tests a processor's second says less: this
      // finds the kind, a worker that asks all the time (2.3 s a minute).
      expect(worker.seconds() - before).toBeLessThan(0.6)
      await ownerSql`update city_clock set ahead = interval '3 years 2 days'`
      await eventually(
        async () => expect(await db.$count(events, eq(events.verb, 'verification-expired'))).toBe(1),
        3_000,
      )
      await worker.end()
    },
  )

  test('outlives its database, and works when it is back', async ({ db, smtp, line }) => {
    ensureBuilt()
    const env = { CORDEE_MODE: 'demonstration', DATABASE_URL: line.url, SMTP_URL: smtp.url }
    smtp.delay = 300
    const worker = await startWorker(env)
    await ask(db)
    // In the middle of a job, which cannot be crossed off then.
    await eventually(() => expect(smtp.arriving()).toBe(1))
    await line.cut()
    await sleep(4_000)
    await line.mend()
    await ask(db)
    await eventually(async () => {
      expect(await queued(db)).toBe(0)
      expect(new Set(smtp.taken.map(({ messageId }) => messageId)).size).toBe(2)
    }, 40_000)
    expect(worker.alive()).toBe(true)
    expect(await worker.end()).toBe(0)
  })
})
