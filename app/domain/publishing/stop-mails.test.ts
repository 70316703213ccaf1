import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type Cadence, events, follows, notifications, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDecision } from '#tests/fixtures/decisions.ts'
import { aProject, noon, someone } from '#tests/fixtures/participation.ts'
import { aConfirmedPledge, aTownWithCampaign } from '#tests/fixtures/promises.ts'
import { record } from '#tests/fixtures/record.ts'
import { aTown } from '#tests/town.ts'
import { act, person, theCity } from '../act.ts'
import { announce } from './announce.ts'
import { follow } from './follow.ts'
import { mailsInQuestion } from './mails-of.ts'
import { resumeMails } from './resume-mails.ts'
import { stopMails } from './stop-mails.ts'
import { readStopValue, type Stoppable, stopValue } from './stop-token.ts'
import { unfollow } from './unfollow.ts'

async function follower(db: Db, cadence: Cadence) {
  const [project, who] = [await aProject(db), await someone(db)]
  await act(db, who, (act) => follow(act, { subjectId: project.id, cadence }), new Date('2027-02-01'))
  return { subjectId: project.id, who, by: project.elected }
}

const cadences = async (db: Db) => (await db.select().from(follows)).map((row) => row.cadence)
const stopping = (db: Db, { id }: { id: string }, what: Stoppable) =>
  act(db, person(id), (act) => stopMails(act, what))

describe('one click', () => {
  test('stops the mails on a subject, those waiting included, and keeps the follow', async ({ db }) => {
    const { subjectId, who, by } = await follower(db, 'at-once')
    const eventId = await act(
      db,
      by,
      (act) => record(act, 'project-resumed', { kind: 'project', id: subjectId }),
      noon,
    )
    await act(db, theCity, (act) => announce(act, { eventId }))
    await stopping(db, who, { subject: subjectId })
    expect(await cadences(db)).toEqual(['none'])
    expect(await db.select().from(notifications)).toMatchObject([{ cadence: 'none' }])
  })

  test('a second time changes nothing, and the first is what an undo takes back', async ({ db }) => {
    const { subjectId, who } = await follower(db, 'weekly')
    await stopping(db, who, { subject: subjectId })
    await stopping(db, who, { subject: subjectId })
    await act(db, who, (act) => resumeMails(act, { subject: subjectId }, { cadence: 'as-before' }))
    expect(await cadences(db)).toEqual(['weekly'])
  })

  test('on a digest stops all of its cadence and no other, and can be made weekly instead', async ({
    db,
  }) => {
    const { who } = await follower(db, 'daily')
    const other = await aProject(db)
    await act(db, who, (act) => follow(act, { subjectId: other.id, cadence: 'at-once' }))
    await stopping(db, who, { digest: 'daily' })
    expect((await cadences(db)).sort()).toEqual(['at-once', 'none'])
    await act(db, who, (act) => resumeMails(act, { digest: 'daily' }, { cadence: 'weekly' }))
    expect((await cadences(db)).sort()).toEqual(['at-once', 'weekly'])
  })

  test('on a direct matter stops it alone', async ({ db }) => {
    const who = await someone(db)
    await stopping(db, who, { matter: 'answers' })
    const [row] = await db.select({ mails: people.mails }).from(people).where(eq(people.id, who.id))
    expect(row?.mails).toEqual({ answers: false })
    await act(db, who, (act) => resumeMails(act, { matter: 'answers' }, { cadence: 'as-before' }))
    const [after] = await db.select({ mails: people.mails }).from(people).where(eq(people.id, who.id))
    expect(after?.mails).toEqual({})
  })

  test('is taken back at the cadence that she asks for, and leaves what she chose for herself since', async ({
    db,
  }) => {
    const { subjectId, who } = await follower(db, 'daily')
    const [other, { id: kept }] = [await aProject(db), await aProject(db)]
    for (const id of [other.id, kept])
      await act(db, who, (act) => follow(act, { subjectId: id, cadence: id === kept ? 'at-once' : 'daily' }))
    await stopping(db, who, { digest: 'daily' })
    await act(db, who, (act) => follow(act, { subjectId: other.id, cadence: 'weekly' }))
    await act(db, who, (act) => resumeMails(act, { digest: 'daily' }, { cadence: 'at-once' }))
    const chosen = new Map((await db.select().from(follows)).map((row) => [row.subjectId, row.cadence]))
    expect(chosen).toEqual(
      new Map([
        [subjectId, 'at-once'],
        [other.id, 'weekly'],
        [kept, 'at-once'],
      ]),
    )
  })

  test('is one event for each stop that stopped something', async ({ db }) => {
    const { subjectId, who } = await follower(db, 'daily')
    for (let twice = 0; twice < 2; twice++) {
      await stopping(db, who, { subject: subjectId })
      await stopping(db, who, { matter: 'duty' })
    }
    await stopping(db, who, { digest: 'weekly' })
    const stops = await db.select().from(events).where(eq(events.verb, 'mails-stopped')).orderBy(events.id)
    expect(stops.map(({ details }) => details)).toEqual([
      { what: `subject:${subjectId}`, cadence: 'daily', subjects: [subjectId] },
      { what: 'matter:duty' },
    ])
  })

  test('cannot be taken back where nothing was stopped', async ({ db }) => {
    const { subjectId, who } = await follower(db, 'daily')
    const resumed = act(db, who, (act) => resumeMails(act, { subject: subjectId }, { cadence: 'as-before' }))
    await expect(resumed).rejects.toMatchObject({ code: 'nothing-stopped' })
  })

  test('carries who and what in a value that reads back, and nothing else does', () => {
    const order = { personId: '0199c0de-0000-7000-8000-000000000001', what: { matter: 'answers' } } as const
    expect(readStopValue(stopValue(order))).toEqual(order)
    expect(readStopValue('{"p":"x","w":{}}')).toBeNull()
    expect(readStopValue(null)).toBeNull()
  })
})

describe('what concerns her own money', () => {
  test('is mailed whatever she stopped, also by a link of when it could be stopped', async ({ db }) => {
    const place = await aTownWithCampaign(db)
    const { pledge } = await aConfirmedPledge(db, place)
    const { resident } = place.town
    // As a stop of then left it.
    const mails = { answers: false, moderation: false, duty: false, account: false }
    await db.update(people).set({ mails }).where(eq(people.id, resident.id))
    const of = { kind: 'campaign', id: place.campaign.id, topicId: place.project.id }
    const eventId = await act(db, theCity, (act) =>
      record(act, 'payment-needs-owner', of, { pledgeId: pledge.id, kind: 'later' }),
    )
    await act(db, theCity, (act) => announce(act, { eventId }))
    expect(await db.select().from(notifications).where(eq(notifications.eventId, eventId))).toMatchObject([
      { personId: resident.id, cadence: 'at-once', template: 'payment-needs-owner' },
    ])
    const order = { personId: resident.id, what: { former: 'account' } } as const
    expect(readStopValue(JSON.stringify({ p: resident.id, w: { matter: 'account' } }))).toEqual(order)
    expect(await mailsInQuestion(db, order, 'fr')).toMatchObject({ stopped: 'never' })
  })
})

describe('a follow', () => {
  test('of what is not public is refused', async ({ db }) => {
    const { id } = await aProject(db, { publicAt: null })
    const following = act(db, await someone(db), (act) => follow(act, { subjectId: id, cadence: 'daily' }))
    await expect(following).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })

  test('of what its kind does not let follow is refused, like one of nothing', async ({ db }) => {
    // An act is followed through what it decides.
    const { id } = await aDecision(db, await aTown(db))
    const who = await someone(db)
    for (const subjectId of [id, crypto.randomUUID()])
      await expect(act(db, who, (act) => follow(act, { subjectId, cadence: 'daily' }))).rejects.toMatchObject(
        { code: 'not-found', status: 404 },
      )
  })

  test('of a stranger asks her who she is', async ({ db }) => {
    const { id } = await aProject(db)
    const nobody = { id: null, roles: [], heldRoles: [] }
    await expect(
      act(db, nobody, (act) => follow(act, { subjectId: id, cadence: 'daily' })),
    ).rejects.toMatchObject({ status: 401 })
  })

  test('fifty times at once is one follow (red without its key)', async ({ db }) => {
    const { id } = await aProject(db)
    const who = await someone(db)
    await Promise.all(
      Array.from({ length: 50 }, () =>
        act(db, who, (act) => follow(act, { subjectId: id, cadence: 'daily' })),
      ),
    )
    expect(await cadences(db)).toEqual(['daily'])
  })

  test('ends, and ending it again says nothing', async ({ db }) => {
    const { subjectId, who } = await follower(db, 'daily')
    await act(db, who, (act) => unfollow(act, { subjectId }))
    await act(db, who, (act) => unfollow(act, { subjectId }))
    expect(await cadences(db)).toEqual([])
  })
})
