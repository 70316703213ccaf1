import { eq } from 'drizzle-orm'
import { act, nobody, theCity } from '#app/domain/act.ts'
import { askForCode } from '#app/domain/people/index.ts'
import { announce } from '#app/domain/publishing/index.ts'
import { openLog } from '#app/services/log.ts'
import { openMail } from '#app/services/mail.ts'
import { openSecrets } from '#app/services/secrets.ts'
import type { Db } from '#db/client.ts'
import { type Cadence, follows, notifications, people, signInCodes } from '#db/schema/index.ts'
import { describe, expect, test as onDatabase } from '#tests/db.ts'
import { anOfficial, aProject, someone } from '#tests/fixtures/participation.ts'
import { record } from '#tests/fixtures/record.ts'
import { type SmtpServer, startSmtp } from '#tests/fixtures/smtp.ts'
import { forAJob } from '../for-a-job.ts'
import type { Tools } from '../tools.ts'
import { mailDigest } from './mail-digest.ts'
import { mailNews } from './mail-news.ts'
import { sendCode } from './send-code.ts'

type Worker = { tools: (name: string) => Tools; said: string[] }

const test = onDatabase.extend<{ smtp: SmtpServer; worker: Worker }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from this pattern
  smtp: async ({}, use) => {
    const smtp = await startSmtp()
    await use(smtp)
    await smtp.close()
  },
  worker: async ({ db, smtp }, use) => {
    const said: string[] = []
    const mail = openMail({ SMTP_URL: smtp.url, MAIL_FROM: 'mairie@exemple.fr' })
    const log = openLog({ name: 'test', level: 'info' }, { write: (line: string) => void said.push(line) })
    const secrets = openSecrets(['k'.repeat(32)])
    const nothing = { files: undefined as never, stripe: undefined as never }
    const tools = { db, mail, log, secrets, origin: 'https://cordee.example', ...nothing }
    await use({ tools: (name) => forAJob(tools, { name, id: '7' }), said })
    mail.close()
  },
})

/** Something is told to one follower, at this cadence. */
async function told(db: Db, cadence: Cadence) {
  const { id: subjectId } = await aProject(db)
  const { id: personId } = await someone(db)
  await db.update(people).set({ email: 'giulia@esempio.it' }).where(eq(people.id, personId))
  await db.insert(follows).values({ personId, subjectId, cadence, since: new Date('2020-01-01') })
  const by = await anOfficial(db)
  const subject = { kind: 'project', id: subjectId }
  const eventId = await act(db, by, (act) => record(act, 'project-resumed', subject))
  await act(db, theCity, (act) => announce(act, { eventId }))
  const [row] = await db.select().from(notifications).where(eq(notifications.personId, personId))
  return { personId, notificationId: row!.id }
}

const tomorrow = () => new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
const stateOf = async (db: Db) => (await db.select().from(notifications))[0]!
const UNKNOWN = 'whether this mail went out is not known'

describe('a mail of news', () => {
  test('whose server dies while it takes it is not sent again, and the log says that nobody knows', async ({
    db,
    smtp,
    worker,
  }) => {
    const { notificationId } = await told(db, 'at-once')
    for (const mood of ['dies-after', 'takes'] as const) {
      smtp.mood = mood
      await mailNews(worker.tools('mail-news'), { notificationId })
    }
    expect(smtp.arriving()).toBe(1)
    expect(worker.said.join()).toContain(UNKNOWN)
    expect(worker.said.join()).toContain(notificationId)
    expect(worker.said.join()).not.toContain('giulia')
    expect(await stateOf(db)).toMatchObject({ sendingAt: expect.any(Date), mailedAt: expect.any(Date) })
  })

  test('that its server certainly did not take is tried again', async ({ db, smtp, worker }) => {
    const { notificationId } = await told(db, 'at-once')
    smtp.mood = 'refuse'
    await expect(mailNews(worker.tools('mail-news'), { notificationId })).rejects.toMatchObject({
      responseCode: 550,
    })
    expect(await stateOf(db)).toMatchObject({ sendingAt: null, mailedAt: null })
    smtp.mood = 'takes'
    await mailNews(worker.tools('mail-news'), { notificationId })
    expect(smtp.taken).toHaveLength(1)
    expect(worker.said.join()).not.toContain(UNKNOWN)
  })

  test('is noted as being sent before a byte of it leaves: whoever comes after a killed process leaves it', async ({
    db,
    smtp,
    worker,
  }) => {
    const { notificationId } = await told(db, 'at-once')
    smtp.delay = 300
    const sending = mailNews(worker.tools('mail-news'), { notificationId })
    await expect.poll(() => smtp.arriving()).toBe(1)
    expect(await stateOf(db)).toMatchObject({ sendingAt: expect.any(Date), mailedAt: null })
    await mailNews(worker.tools('mail-news'), { notificationId })
    await sending
    expect(smtp.arriving()).toBe(1)
    expect(worker.said.join()).toContain(UNKNOWN)
  })
})

describe('a digest', () => {
  test('whose server dies while it takes it is not sent again, nor is what it told in another', async ({
    db,
    smtp,
    worker,
  }) => {
    const { personId } = await told(db, 'daily')
    const order = { personId, cadence: 'daily', period: tomorrow() } as const
    smtp.mood = 'dies-within'
    await mailDigest(worker.tools('mail-digest'), order)
    smtp.mood = 'takes'
    await mailDigest(worker.tools('mail-digest'), order)
    expect(smtp.arriving()).toBe(1)
    expect(worker.said.join()).toContain(UNKNOWN)
  })

  test('whose process was killed in between is given up by the next, which says so', async ({
    db,
    smtp,
    worker,
  }) => {
    const { personId } = await told(db, 'daily')
    await db.update(notifications).set({ sendingAt: new Date() })
    const order = { personId, cadence: 'daily', period: tomorrow() } as const
    await mailDigest(worker.tools('mail-digest'), order)
    expect(smtp.arriving()).toBe(0)
    expect(worker.said.join()).toContain(UNKNOWN)
    expect(await stateOf(db)).toMatchObject({ mailedAt: expect.any(Date) })
  })
})

describe('a code', () => {
  test('whose server dies while it takes it is sent until it is taken, the same under one Message-ID', async ({
    db,
    smtp,
    worker,
  }) => {
    await act(db, nobody, (act) => askForCode(act, { email: 'nina@exemple.fr', locale: 'fr' }))
    const [{ id: codeId } = { id: '' }] = await db.select({ id: signInCodes.id }).from(signInCodes)
    const send = () => sendCode(worker.tools('send-code'), { codeId, locale: 'fr' })
    smtp.mood = 'dies-after'
    await expect(send()).rejects.toMatchObject({ name: 'OutcomeUnknown' })
    smtp.mood = 'takes'
    await send()
    expect(smtp.taken).toHaveLength(2)
    const [one, other] = smtp.taken
    expect(other!.messageId).toBe(one!.messageId)
    expect(other!.subject).toBe(one!.subject)
  })
})
