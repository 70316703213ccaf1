import { eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import {
  type Cadence,
  contributions,
  events,
  follows,
  notifications,
  people,
  roleGrants,
} from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, noon, type Someone, someone } from '#tests/fixtures/participation.ts'
import { record } from '#tests/fixtures/record.ts'
import { act, theCity } from '../act.ts'
import { raiseAlarm } from '../ledger/index.ts'
import { announce } from './announce.ts'
import { announcePast } from './announce-past.ts'

const telling = (db: Db, eventId: bigint) => act(db, theCity, (act) => announce(act, { eventId }))

async function reachable(db: Db, ...persons: { id: string }[]) {
  for (const { id } of persons)
    await db
      .update(people)
      .set({ email: `${id}@exemple.fr` })
      .where(eq(people.id, id))
}

async function following(db: Db, subjectId: string, cadence: Cadence) {
  const follower = await someone(db)
  await reachable(db, follower)
  await db
    .insert(follows)
    .values({ personId: follower.id, subjectId, cadence, since: new Date('2027-01-02') })
  return follower
}

async function commenting(
  db: Db,
  subjectId: string,
  author: Someone,
  more: Partial<typeof contributions.$inferInsert> = {},
) {
  const words = {
    lang: 'fr',
    body: 'Bonjour',
    html: '<p>Bonjour</p>',
    class: 'permanent',
    verified: false,
  } as const
  const [row] = await db
    .insert(contributions)
    .values({ kind: 'comment', subjectId, authorId: author.id, at: noon, ...words, ...more })
    .returning()
  const id = row!.id
  const eventId = await act(
    db,
    author,
    (act) => record(act, 'commented', { kind: 'contribution', id, topicId: subjectId }),
    noon,
  )
  return { id, eventId }
}

const toldOf = async (db: Db, eventId: bigint) =>
  new Map(
    (await db.select().from(notifications).where(eq(notifications.eventId, eventId))).map((row) => [
      row.personId,
      `${row.template} ${row.cadence}`,
    ]),
  )
const queued = async (db: Db) =>
  (
    await db.execute<{ n: number }>(
      sql`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'mail-news'`,
    )
  )[0]!.n

describe('a comment', () => {
  test('is told to each follower at the cadence she chose, and never to its author', async ({ db }) => {
    const { id: subjectId } = await aProject(db)
    const [now, daily, silent] = await Promise.all(
      (['at-once', 'daily', 'none'] as const).map((cadence) => following(db, subjectId, cadence)),
    )
    const author = await following(db, subjectId, 'at-once')
    const { eventId } = await commenting(db, subjectId, author)
    await telling(db, eventId)
    expect(await toldOf(db, eventId)).toEqual(
      new Map([
        [now!.id, 'new-comment at-once'],
        [daily!.id, 'new-comment daily'],
        [silent!.id, 'new-comment none'],
      ]),
    )
    expect(await queued(db)).toBe(1)
  })

  test('tells whoever it answers once, as the author answered and not as a follower', async ({ db }) => {
    const { id: subjectId } = await aProject(db)
    const first = await following(db, subjectId, 'weekly')
    const { id: parentId } = await commenting(db, subjectId, first)
    const { eventId } = await commenting(db, subjectId, await someone(db), { parentId })
    await telling(db, eventId)
    expect(await toldOf(db, eventId)).toEqual(new Map([[first.id, 'reply-to-you at-once']]))
  })

  test('that asks is told to the elected in charge, who may have stopped such mails', async ({ db }) => {
    const { id: subjectId, elected } = await aProject(db)
    await reachable(db, elected)
    await db
      .update(people)
      .set({ mails: { duty: false } })
      .where(eq(people.id, elected.id))
    const { eventId } = await commenting(db, subjectId, await someone(db), { asksAnswer: true })
    await telling(db, eventId)
    expect(await toldOf(db, eventId)).toEqual(new Map([[elected.id, 'asked-of-you none']]))
    expect(await queued(db)).toBe(0)
  })

  test('is not told to whoever erased herself, and not mailed to whoever has no address', async ({ db }) => {
    const { id: subjectId } = await aProject(db)
    const [gone, atCounter] = [
      await following(db, subjectId, 'at-once'),
      await following(db, subjectId, 'at-once'),
    ]
    await db.update(people).set({ erasedAt: noon }).where(eq(people.id, gone.id))
    await db.update(people).set({ email: null }).where(eq(people.id, atCounter.id))
    const { eventId } = await commenting(db, subjectId, await someone(db))
    await telling(db, eventId)
    expect([...(await toldOf(db, eventId)).keys()]).toEqual([atCounter.id])
    expect(await queued(db)).toBe(0)
  })

  test('is told once when the job runs twice, or eight times at once (red without `told_once`)', async ({
    db,
  }) => {
    const { id: subjectId } = await aProject(db)
    for (let i = 0; i < 5; i++) await following(db, subjectId, 'at-once')
    const { eventId } = await commenting(db, subjectId, await someone(db))
    await telling(db, eventId)
    await Promise.all(Array.from({ length: 8 }, () => telling(db, eventId)))
    expect(await db.select().from(notifications)).toHaveLength(5)
    expect(await queued(db)).toBe(5)
  })
})

test('what never happened is told to nobody', async ({ db }) => {
  await telling(db, 4711n)
  expect(await db.select().from(notifications)).toEqual([])
  expect(await queued(db)).toBe(0)
})

describe('an alarm on money', () => {
  test('is told at once to every treasurer in office, and to no other official', async ({ db }) => {
    const [treasurer, former, mayor] = await Promise.all([someone(db), someone(db), someone(db)])
    await reachable(db, treasurer, former, mayor)
    await db.insert(roleGrants).values([
      { personId: treasurer.id, role: 'treasurer' },
      { personId: former.id, role: 'treasurer' },
      { personId: mayor.id, role: 'mayor' },
    ])
    await db.update(roleGrants).set({ revokedAt: noon }).where(eq(roleGrants.personId, former.id))
    await act(db, theCity, (act) =>
      raiseAlarm(act, { kind: 'refund-failed', subjectKind: 'refund', subjectId: 're_1', details: {} }),
    )
    const [event] = await db.select().from(events).where(eq(events.verb, 'alarm-raised'))
    await telling(db, event!.id)
    expect(await toldOf(db, event!.id)).toEqual(new Map([[treasurer.id, 'alarm-raised at-once']]))
    expect(await queued(db)).toBe(1)
  })
})

describe('a deed on a project', () => {
  test('is told in the story of that project', async ({ db }) => {
    const { id: subjectId, elected } = await aProject(db)
    const follower = await following(db, subjectId, 'daily')
    const eventId = await act(
      db,
      elected,
      (act) => record(act, 'project-halted', { kind: 'project', id: subjectId }),
      noon,
    )
    await telling(db, eventId)
    expect(await db.select().from(notifications)).toMatchObject([
      { personId: follower.id, topicId: subjectId, template: 'project-halted', at: noon },
    ])
  })

  test('from before the follow is no news', async ({ db }) => {
    const { id: subjectId, elected } = await aProject(db)
    const eventId = await act(
      db,
      elected,
      (act) => record(act, 'project-resumed', { kind: 'project', id: subjectId }),
      new Date('2027-01-01'),
    )
    await following(db, subjectId, 'daily')
    await telling(db, eventId)
    expect(await db.select().from(notifications)).toEqual([])
  })

  test('of a replayed past is shown in the accounts and mailed to nobody', async ({ db }) => {
    const { id: subjectId, elected } = await aProject(db)
    const [follower] = [await following(db, subjectId, 'at-once'), await following(db, subjectId, 'daily')]
    const happened = (at: Date) =>
      act(db, elected, (act) => record(act, 'project-resumed', { kind: 'project', id: subjectId }), at)
    await happened(new Date('2027-02-01'))
    await happened(noon)
    const readBefore = new Date('2027-03-01')
    await act(db, theCity, (act) => announcePast(act, { readBefore }))
    await act(db, theCity, (act) => announcePast(act, { readBefore }))
    const told = await db
      .select()
      .from(notifications)
      .where(eq(notifications.personId, follower!.id))
      .orderBy(notifications.id)
    expect(told.map(({ readAt }) => readAt !== null)).toEqual([true, false])
    expect(await db.select().from(notifications).where(isNull(notifications.mailedAt))).toEqual([])
    expect(await queued(db)).toBe(0)
  })

  test('queues its own announcement, once', async ({ db }) => {
    const { id, elected } = await aProject(db)
    await act(db, elected, (act) => record(act, 'project-resumed', { kind: 'project', id }))
    const [event] = await db.select().from(events)
    const jobs = await db.execute(sql`select payload from graphile_worker._private_jobs`)
    expect(jobs).toMatchObject([{ payload: { eventId: String(event!.id) } }])
  })
})
