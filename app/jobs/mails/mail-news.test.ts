import { and, eq } from 'drizzle-orm'
import { act, person, theCity } from '#app/domain/act.ts'
import { publishDossier } from '#app/domain/dossiers/index.ts'
import { raiseAlarm, settleAlarm } from '#app/domain/ledger/index.ts'
import { announce, readStopValue, stopPurpose } from '#app/domain/publishing/index.ts'
import { openLog } from '#app/services/log.ts'
import type { Message } from '#app/services/mail.ts'
import { openSecrets } from '#app/services/secrets.ts'
import type { Db } from '#db/client.ts'
import {
  answerLinks,
  contributions,
  dossiers,
  events,
  follows,
  notifications,
  people,
  projects,
  questions,
  roleGrants,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDesk, started } from '#tests/fixtures/dossiers.ts'
import { anOfficial, aProject, someone } from '#tests/fixtures/participation.ts'
import { writeAnswerFor } from '#tests/fixtures/publishing.ts'
import { record } from '#tests/fixtures/record.ts'
import { againOf } from '../for-a-job.ts'
import type { Tools } from '../tools.ts'
import { mailNews } from './mail-news.ts'

const secrets = openSecrets(['k'.repeat(32)])

function worker(db: Db, refuse = false) {
  const sent: Message[] = []
  const logged: string[] = []
  const mail = {
    send: async (message: Message) => {
      if (refuse) throw new Error(`550 <${message.to}> refused`)
      sent.push(message)
    },
    close: () => {},
  }
  const log = openLog({ name: 'test', level: 'debug' }, { write: (line: string) => void logged.push(line) })
  const tools: Tools = {
    db,
    mail,
    secrets,
    again: againOf(secrets, '1'),
    log,
    files: undefined as never,
    stripe: undefined as never,
    origin: 'https://cordee.example',
  }
  return { tools, sent, logged }
}

/** A comment that is announced; its follower reads Italian and has an address. */
async function announced(db: Db, more: Partial<typeof contributions.$inferInsert> = {}) {
  const { id: subjectId, elected } = await aProject(db)
  const [author, follower] = [await someone(db), await someone(db)]
  await db.update(people).set({ email: 'giulia@esempio.it', locale: 'it' }).where(eq(people.id, follower.id))
  await db.update(people).set({ email: 'elue@mairie.fr' }).where(eq(people.id, elected.id))
  const since = new Date('2020-01-01')
  await db.insert(follows).values({ personId: follower.id, subjectId, cadence: 'at-once', since })
  const words = { lang: 'fr', body: '**Oui**', html: '<p><strong>Oui</strong> & non</p>' } as const
  const [row] = await db
    .insert(contributions)
    .values({
      kind: 'comment',
      subjectId,
      authorId: author.id,
      class: 'permanent',
      verified: false,
      ...words,
      ...more,
    })
    .returning()
  const contributionId = row!.id
  const verb = more.kind === 'question' ? 'question-asked' : 'commented'
  if (verb === 'question-asked')
    await db.insert(questions).values({ id: contributionId, officialId: elected.id, dueOn: '2027-05-01' })
  const subject = { kind: 'contribution', id: contributionId, topicId: subjectId }
  const eventId = await act(db, author, (act) => record(act, verb, subject))
  await act(db, theCity, (act) => announce(act, { eventId }))
  return { subjectId, contributionId, author, follower, elected }
}

const only = async (db: Db, personId: string) =>
  (await db.select().from(notifications).where(eq(notifications.personId, personId)))[0]!

describe('a mail of news', () => {
  test('speaks its reader’s language, can be stopped with one click, and is kept as sent', async ({ db }) => {
    const { follower, subjectId } = await announced(db)
    const { tools, sent } = worker(db)
    const { id } = await only(db, follower.id)
    await mailNews(tools, { notificationId: id })
    expect(sent).toHaveLength(1)
    const [{ to, subject, text, headers }] = sent as [Message]
    expect(to).toBe('giulia@esempio.it')
    expect(subject).toContain('ha commentato')
    expect(text).toContain('Oui & non')
    expect(headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
    const [, token] = /<https:\/\/cordee\.example\/it\/desabonnement\/(.+)>/.exec(
      headers?.['List-Unsubscribe'] ?? '',
    )!
    const order = readStopValue(secrets.verify(stopPurpose, token!))
    expect(order).toEqual({ personId: follower.id, what: { subject: subjectId } })
    expect((await only(db, follower.id)).mailedAt).toBeInstanceOf(Date)
  })

  test('of a new dossier leads to it, and stops the mails on the project that its reader follows', async ({
    db,
  }) => {
    const desk = await aDesk(db)
    const { slug, id } = await started(db, desk)
    const follower = await someone(db)
    const { id: personId } = follower
    await db.update(people).set({ email: 'giulia@esempio.it' }).where(eq(people.id, personId))
    const since = new Date('2020-01-01')
    await db.insert(follows).values({ personId, subjectId: desk.projectId, cadence: 'at-once', since })
    await act(db, desk.town.mayor, (act) => publishDossier(act, { slug, revision: 1 }))
    const published = and(eq(events.subjectId, id), eq(events.verb, 'dossier-published'))
    const [event] = await db.select().from(events).where(published)
    await act(db, theCity, (act) => announce(act, { eventId: event!.id })) // it was just published
    const { tools, sent } = worker(db)
    await mailNews(tools, { notificationId: (await only(db, personId)).id })
    const [{ subject, text, headers }] = sent as [Message]
    const [dossier] = await db.select().from(dossiers).where(eq(dossiers.id, id))
    expect(subject).toContain(dossier?.title.fr)
    expect(text).toContain(`https://cordee.example/dossiers/${slug}`)
    const [, token] = /desabonnement\/(.+)>/.exec(headers?.['List-Unsubscribe'] ?? '')!
    const order = readStopValue(secrets.verify(stopPurpose, token!))
    expect(order).toEqual({ personId, what: { subject: desk.projectId } })
  })

  test('is not sent a second time', async ({ db }) => {
    const { follower } = await announced(db)
    const { tools, sent } = worker(db)
    const { id } = await only(db, follower.id)
    await mailNews(tools, { notificationId: id })
    await mailNews(tools, { notificationId: id })
    expect(sent).toHaveLength(1)
  })

  test('stays to be sent when the server refuses it, and no address reaches the log', async ({ db }) => {
    const { follower } = await announced(db)
    const { tools, logged } = worker(db, true)
    const { id } = await only(db, follower.id)
    const failure = await mailNews(tools, { notificationId: id }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Error)
    tools.log.error({ err: failure }, 'job failed')
    expect(logged.join()).not.toContain('giulia')
    expect((await only(db, follower.id)).mailedAt).toBeNull()
  })

  test('about an alarm says what to do and no figure, and is not sent once it was settled', async ({
    db,
  }) => {
    const treasurer = await someone(db)
    await db.update(people).set({ email: 'tresor@mairie.fr' }).where(eq(people.id, treasurer.id))
    await db.insert(roleGrants).values({ personId: treasurer.id, role: 'treasurer' })
    const alarm = { kind: 'payout-mismatch', subjectKind: 'payout', subjectId: 'po_1' } as const
    const { alarmId } = await act(db, theCity, (act) =>
      raiseAlarm(act, { ...alarm, details: { expected: '1800077' } }),
    )
    const [event] = await db.select().from(events).where(eq(events.verb, 'alarm-raised'))
    await act(db, theCity, (act) => announce(act, { eventId: event!.id }))
    const { id } = await only(db, treasurer.id)

    const first = worker(db)
    await mailNews(first.tools, { notificationId: id })
    expect(first.sent).toMatchObject([{ to: 'tresor@mairie.fr', subject: expect.stringContaining('Alerte') }])
    expect(first.sent[0]!.text).toContain(`/mairie/comptes/alertes/${alarmId}`)
    expect(first.sent[0]!.text).not.toMatch(/po_1|1800077|18 000/)

    await db.update(notifications).set({ mailedAt: null }).where(eq(notifications.id, id))
    await act(db, { ...person(treasurer.id), roles: ['treasurer'] }, (act) =>
      settleAlarm(act, { id: alarmId!, note: 'Rapproché.' }),
    )
    const second = worker(db)
    await mailNews(second.tools, { notificationId: id })
    expect(second.sent).toEqual([])
  })

  test('does not spread words that were withdrawn in the meantime', async ({ db }) => {
    const { follower, contributionId } = await announced(db)
    await db
      .update(contributions)
      .set({ withdrawnAt: new Date() })
      .where(eq(contributions.id, contributionId))
    const { tools, sent, logged } = worker(db)
    const { id } = await only(db, follower.id)
    await mailNews(tools, { notificationId: id })
    expect(sent).toEqual([])
    expect(await only(db, follower.id)).toMatchObject({ mailedAt: null, cadence: 'none' })
    // What was not sent can be asked for: by its notification, never by an address.
    expect(logged.join()).toContain('a letter found nothing')
    expect(logged.join()).toContain(id)
    expect(logged.join()).not.toContain('giulia')
  })

  test('of a question brings the official a link that answers, made as it is sent', async ({ db }) => {
    const { elected } = await announced(db, { kind: 'question', title: 'Horaires ?', asksAnswer: true })
    const { tools, sent } = worker(db)
    const { id } = await only(db, elected.id)
    await mailNews(tools, { notificationId: id })
    expect(sent[0]?.text).toMatch(/https:\/\/cordee\.example\/reponse\/[\w-]{30,}/)
    const jobs = await db.execute<{ payload: unknown }>('select payload from graphile_worker._private_jobs')
    expect(JSON.stringify(jobs)).not.toMatch(/@|reponse/)
  })

  test('brings nobody a link that answers in the name of who is in charge since', async ({ db }) => {
    const { elected, subjectId } = await announced(db, { asksAnswer: true })
    const successor = await anOfficial(db)
    await db.update(projects).set({ electedId: successor.id }).where(eq(projects.id, subjectId))
    const { tools, sent } = worker(db)
    await mailNews(tools, { notificationId: (await only(db, elected.id)).id })
    expect(sent.map(({ text }) => text).join()).not.toContain('/reponse/')
    expect(await db.$count(answerLinks)).toBe(0)
  })

  test('says nothing to whoever erased herself before it left', async ({ db }) => {
    const { follower } = await announced(db)
    await db.update(people).set({ erasedAt: new Date(), email: null }).where(eq(people.id, follower.id))
    const { tools, sent } = worker(db)
    await mailNews(tools, { notificationId: (await only(db, follower.id)).id })
    expect(sent).toEqual([])
  })
})

describe('an answer', () => {
  test('is confirmed to the official with a link that takes it back', async ({ db }) => {
    const { official, eventId } = await writeAnswerFor(db, await anOfficial(db))
    await act(db, theCity, (act) => announce(act, { eventId }))
    const { tools, sent } = worker(db)
    await mailNews(tools, { notificationId: (await only(db, official.id)).id })
    expect(sent[0]?.subject).toContain('publiée')
    expect(sent[0]?.text).toContain('https://cordee.example/reprise/')
  })
})
