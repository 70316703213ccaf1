import { eq } from 'drizzle-orm'
import { ballotLength } from '#app/lib/ballots/questions.ts'
import { seal } from '#app/lib/ballots/seal.ts'
import type { Db } from '#db/client.ts'
import { consultations, rollMarks, sealedBallots } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  after,
  announced,
  anOpenVote,
  before,
  casts,
  clockAt,
  keysInMemory,
  yesOrNo,
} from '#tests/fixtures/ballots/votes.ts'
import { later, someone } from '#tests/fixtures/participation.ts'
import { act, theCity } from '../../act.ts'
import { castBallot, closeConsultation, openConsultation } from '../index.ts'

const inBox = async (db: Db) => [await db.$count(rollMarks), await db.$count(sealedBallots)]

describe('a ballot', () => {
  test('is sealed, and marks the roll in the same deed', async ({ db }) => {
    const { slug, people } = await anOpenVote(db)
    await casts(db, slug, people[0]!, [[1]])
    expect(await inBox(db)).toEqual([1, 1])
    const [row] = await db.select().from(sealedBallots)
    expect(row!.sealed).not.toContain('[[1]]')
    expect(Buffer.from(row!.sealed, 'base64url').toString('latin1')).not.toContain('[[1]]')
  })

  test('has the length of every other, sealed in a browser or here', async ({ db }) => {
    const questions = [yesOrNo, { ...yesOrNo, kind: 'ranking' as const }]
    const { id, slug, people } = await anOpenVote(db, { questions })
    await casts(db, slug, people[0]!, [[], []])
    await casts(db, slug, people[1]!, [[1], [1, 0]])
    const [box] = await db.select().from(consultations).where(eq(consultations.id, id))
    const length = ballotLength(questions.map((one) => ({ ...one, options: one.options.length })))
    const sealed = await seal(box!.boxKey!, id, '[[0],[]]', length)
    await act(db, people[2]!, (deed) => castBallot(deed, { slug, age: false, ballot: { sealed } }))
    const lengths = (await db.select().from(sealedBallots)).map(({ sealed }) => sealed.length)
    expect(new Set(lengths).size).toBe(1)
    expect(lengths).toHaveLength(3)
  })

  test('is cast once, from two tabs or two devices at the same moment', async ({ db }) => {
    const { slug, people } = await anOpenVote(db)
    const sent = await Promise.allSettled([0, 1, 0, 1].map((one) => casts(db, slug, people[0]!, [[one]])))
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of sent)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'vote-cast-already' })
    expect(await inBox(db)).toEqual([1, 1])
  })

  test('is not changed by a second one', async ({ db }) => {
    const { slug, people } = await anOpenVote(db)
    await casts(db, slug, people[0]!, [[0]])
    const [first] = await db.select().from(sealedBallots)
    await expect(casts(db, slug, people[0]!, [[1]])).rejects.toMatchObject({ code: 'vote-cast-already' })
    expect(await db.select().from(sealedBallots)).toEqual([first])
  })

  test('of each of two hundred who cast at once is in the box', async ({ db }) => {
    const { slug, people } = await anOpenVote(db, { voters: { permanent: 200 } })
    await Promise.all(people.map((one, index) => casts(db, slug, one, [[index % 2]])))
    expect(await inBox(db)).toEqual([200, 200])
  })

  test('is not received from whoever is not on the roll, and leaves no trace', async ({ db }) => {
    const { slug } = await anOpenVote(db)
    const late = await someone(db)
    await expect(casts(db, slug, late, [[0]])).rejects.toMatchObject({ code: 'vote-not-on-roll' })
    expect(await inBox(db)).toEqual([0, 0])
  })

  test('is received in the last second, and not one second after the close by the clock of the database', async ({
    db,
  }) => {
    const { slug, people } = await anOpenVote(db)
    // The close of the last day, 21 May 2027 in the commune: its midnight.
    await clockAt(db, new Date('2027-05-21T21:59:58Z'))
    await act(db, people[0]!, (deed) => castBallot(deed, { slug, age: false, ballot: { choice: [[0]] } }))
    await clockAt(db, new Date('2027-05-21T22:00:01Z'))
    await expect(
      act(db, people[1]!, (deed) => castBallot(deed, { slug, age: false, ballot: { choice: [[0]] } })),
    ).rejects.toMatchObject({ code: 'vote-shut' })
    expect(await inBox(db)).toEqual([1, 1])
  })

  test('is not received before the opening, nor once the box is shut', async ({ db }) => {
    const { id, slug } = await announced(db)
    const early = await someone(db)
    await expect(casts(db, slug, early, [[0]])).rejects.toMatchObject({ code: 'vote-shut' })
    const { keys } = keysInMemory()
    await expect(openConsultation(db, keys, id, before)).resolves.toBeUndefined()
    expect(await db.select({ state: consultations.state }).from(consultations)).toEqual([
      { state: 'announced' },
    ])
    const open = await anOpenVote(db)
    const [{ closesAt } = { closesAt: after }] = await db
      .select({ closesAt: consultations.closesAt })
      .from(consultations)
      .where(eq(consultations.id, open.id))
    const close = (at: Date) => act(db, theCity, (deed) => closeConsultation(deed, open.id), at)
    await close(later(closesAt, -1))
    await casts(db, open.slug, open.people[1]!, [[0]])
    await close(closesAt)
    await expect(casts(db, open.slug, open.people[0]!, [[0]])).rejects.toMatchObject({ code: 'vote-shut' })
  })

  test('that its questions do not allow, or that is no sealed text of the right length, is refused', async ({
    db,
  }) => {
    const { slug, people } = await anOpenVote(db)
    const sealed = 'A'.repeat(10)
    for (const ballot of [
      { choice: [[2]] },
      { choice: [[0, 1]] },
      { choice: [] },
      { choice: [[0], [0]] },
      { sealed },
    ])
      await expect(
        act(db, people[0]!, (deed) => castBallot(deed, { slug, age: false, ballot })),
      ).rejects.toMatchObject({ code: 'vote-choice' })
    expect(await inBox(db)).toEqual([0, 0])
  })

  test('waits for her word on her age where the vote asks for one', async ({ db }) => {
    const { slug, people } = await anOpenVote(db, { rules: { minAge: 16 } })
    await expect(
      act(db, people[0]!, (deed) => castBallot(deed, { slug, age: false, ballot: { choice: [[0]] } })),
    ).rejects.toMatchObject({ code: 'vote-age' })
    await casts(db, slug, people[0]!, [[0]])
    expect(await inBox(db)).toEqual([1, 1])
  })
})

describe('the box', () => {
  test('is written into by no other way, and the marks neither', async ({ db }) => {
    const { id, people } = await anOpenVote(db)
    const denied = /permission denied/
    const why = (error: unknown) => String((error as { cause?: unknown }).cause ?? error)
    const tries = [
      db.insert(sealedBallots).values({ consultationId: id, sealed: 'x' }),
      db.insert(rollMarks).values({ consultationId: id, personId: people[0]!.id }),
      db.delete(rollMarks),
      db.delete(sealedBallots),
      db.update(sealedBallots).set({ sealed: 'x' }),
    ]
    for (const one of tries)
      expect(
        why(
          await one.then(
            () => 'done',
            (error) => error,
          ),
        ),
      ).toMatch(denied)
  })
})
