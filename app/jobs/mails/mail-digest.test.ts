import { eq, sql } from 'drizzle-orm'
import { act, theCity } from '#app/domain/act.ts'
import { announce, digestToMail, queueDigests } from '#app/domain/publishing/index.ts'
import type { Message } from '#app/services/mail.ts'
import { openSecrets } from '#app/services/secrets.ts'
import type { Db } from '#db/client.ts'
import { type Cadence, digests, events, follows, notifications, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDecision } from '#tests/fixtures/decisions.ts'
import { anOfficial, aProject, someone } from '#tests/fixtures/participation.ts'
import { record } from '#tests/fixtures/record.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { againOf } from '../for-a-job.ts'
import type { Tools } from '../tools.ts'
import { mailDigest } from './mail-digest.ts'

// A Wednesday; Paris is one hour ahead of UTC in March.
const tuesday = new Date('2027-03-09T15:00:00Z')
const beforeSeven = new Date('2027-03-10T05:59:00Z')
const sevenOClock = new Date('2027-03-10T06:00:00Z')
const nextMonday = new Date('2027-03-15T06:00:00Z')

async function follower(db: Db, subjectId: string, cadence: Cadence) {
  const { id } = await someone(db)
  await db
    .update(people)
    .set({ email: `${id}@exemple.fr` })
    .where(eq(people.id, id))
  await db.insert(follows).values({ personId: id, subjectId, cadence, since: new Date('2027-01-02') })
  return id
}

async function happened(db: Db, subjectId: string, at = tuesday) {
  const by = await anOfficial(db)
  const eventId = await act(
    db,
    by,
    (act) => record(act, 'project-resumed', { kind: 'project', id: subjectId }),
    at,
  )
  await act(db, theCity, (act) => announce(act, { eventId }))
}

const lookAt = (db: Db, at: Date) => act(db, theCity, queueDigests, at)
const queued = async (db: Db) =>
  (
    await db.execute<{ payload: unknown }>(sql`
    select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'mail-digest'`)
  ).map(({ payload }) => payload)

function worker(db: Db) {
  const sent: Message[] = []
  const mail = { send: async (message: Message) => void sent.push(message), close: () => {} }
  const secrets = openSecrets(['k'.repeat(32)])
  const tools: Tools = {
    db,
    mail,
    secrets,
    again: againOf(secrets, '1'),
    log: undefined as never,
    files: undefined as never,
    stripe: undefined as never,
    origin: 'https://cordee.example',
  }
  return { tools, sent }
}

describe('a daily digest', () => {
  test('is due at seven in Paris, for what happened before', async ({ db }) => {
    const { id } = await aProject(db)
    const personId = await follower(db, id, 'daily')
    await happened(db, id)
    await lookAt(db, beforeSeven)
    expect(await queued(db)).toEqual([])
    await lookAt(db, sevenOClock)
    expect(await queued(db)).toEqual([{ personId, cadence: 'daily', period: '2027-03-10' }])
  })

  test('is queued once, however many workers look (red without the key of `digests`)', async ({ db }) => {
    const { id } = await aProject(db)
    for (let i = 0; i < 4; i++) await follower(db, id, 'daily')
    await happened(db, id)
    await Promise.all(Array.from({ length: 8 }, () => lookAt(db, sevenOClock)))
    expect(await db.select().from(digests)).toHaveLength(4)
    expect(await queued(db)).toHaveLength(4)
  })

  test('tells all of it in one mail by subject, and nothing a second time', async ({ db }) => {
    const [one, two] = [await aProject(db), await aProject(db)]
    const personId = await follower(db, one.id, 'daily')
    await db
      .insert(follows)
      .values({ personId, subjectId: two.id, cadence: 'daily', since: new Date('2027-01-02') })
    for (const { id } of [one, two, one]) await happened(db, id)
    const { tools, sent } = worker(db)
    const order = { personId, cadence: 'daily', period: '2027-03-10' } as const
    await mailDigest(tools, order)
    await mailDigest(tools, order)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.subject).toContain('9 mars 2027')
    expect(sent[0]?.text.match(/le projet reprend/g)).toHaveLength(3)
    expect(sent[0]?.headers?.['List-Unsubscribe']).toContain('/desabonnement/')
    expect(await db.select().from(notifications).where(sql`mailed_at is null`)).toEqual([])
  })

  test('never tells one deed twice to whoever follows all that it decides', async ({ db }) => {
    const town = await aTown(db)
    const one = await aPublishedProject(db, town)
    const two = await aPublishedProject(db, town)
    const personId = await follower(db, one.id, 'daily')
    await db
      .insert(follows)
      .values({ personId, subjectId: two.id, cadence: 'daily', since: new Date('2026-01-02') })
    await db.update(follows).set({ since: new Date('2026-01-02') })
    const links = [{ subjectId: one.id }, { subjectId: two.id }]
    const first = await aDecision(db, town, { links })
    await aDecision(db, town, { number: '2026-050', links }, first.id)
    const acts = (await db.select().from(events)).filter(({ verb }) => verb.startsWith('decision-'))
    for (const { id: eventId } of acts) await act(db, theCity, (act) => announce(act, { eventId }))
    const { tools, sent } = worker(db)
    const period = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
    await mailDigest(tools, { personId, cadence: 'daily', period })
    await mailDigest(tools, { personId, cadence: 'daily', period })
    expect(sent).toHaveLength(1)
    for (const told of [/Délibération n°\s2026-042/g, /Délibération n°\s2026-050/g])
      expect(sent[0]?.text.match(told)).toHaveLength(1)
  })

  test('is never sent empty', async ({ db }) => {
    const { id } = await aProject(db)
    const personId = await follower(db, id, 'daily')
    await lookAt(db, sevenOClock)
    const { tools, sent } = worker(db)
    const order = { personId, cadence: 'daily', period: '2027-03-10' } as const
    await mailDigest(tools, order)
    expect(await digestToMail(db, order)).toBeNull()
    expect(await queued(db)).toEqual([])
    expect(sent).toEqual([])
  })

  test('leaves what happens after seven to the next day', async ({ db }) => {
    const { id } = await aProject(db)
    const personId = await follower(db, id, 'daily')
    await happened(db, id, sevenOClock)
    const { tools, sent } = worker(db)
    await mailDigest(tools, { personId, cadence: 'daily', period: '2027-03-10' })
    expect(sent).toEqual([])
    await mailDigest(tools, { personId, cadence: 'daily', period: '2027-03-11' })
    expect(sent).toHaveLength(1)
  })
})

describe('a weekly digest', () => {
  test('waits for Monday', async ({ db }) => {
    const { id } = await aProject(db)
    const personId = await follower(db, id, 'weekly')
    await happened(db, id)
    await lookAt(db, sevenOClock)
    expect(await queued(db)).toEqual([])
    await lookAt(db, nextMonday)
    expect(await queued(db)).toEqual([{ personId, cadence: 'weekly', period: '2027-03-15' }])
  })
})
