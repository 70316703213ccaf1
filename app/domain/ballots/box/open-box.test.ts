import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { consultations, events, openedAnswers, rollMarks, sealedBallots } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  after,
  anOpenVote,
  casts,
  clockAt,
  countedAfter,
  during,
  yesOrNo,
} from '#tests/fixtures/ballots/votes.ts'
import { days, later } from '#tests/fixtures/participation.ts'
import { act, theCity } from '../../act.ts'
import { type BoxKeys, closeConsultation, moveDueConsultations, openBox } from '../index.ts'

const boxOf = async (db: Db, id: string) => {
  const [box] = await db.select().from(consultations).where(eq(consultations.id, id))
  return box!
}
const told = async (db: Db, id: string) =>
  (
    await db.select({ verb: events.verb }).from(events).where(eq(events.subjectId, id)).orderBy(events.id)
  ).map(({ verb }) => verb)

/** Twelve who vote: seven yes, four no, one blank. */
async function voted(db: Db) {
  const vote = await anOpenVote(db)
  for (const [index, one] of vote.people.entries())
    await casts(db, vote.slug, one, [index < 7 ? [0] : index < 11 ? [1] : []])
  return vote
}

describe('the opening of a box', () => {
  test('counts what was in it, keeps it by content, and gives up ballots and key', async ({ db }) => {
    const { id, keys, kept } = await voted(db)
    await countedAfter(db, keys)
    expect(await boxOf(db, id)).toMatchObject({
      state: 'counted',
      result: {
        roll: 12,
        marks: 12,
        ballots: 12,
        questions: [{ all: { totals: [7, 4], blank: 1, first: 0 } }],
      },
    })
    const opened = await db.select().from(openedAnswers).orderBy(openedAnswers.number)
    expect(opened.map(({ answer }) => JSON.stringify(answer))).toEqual([
      ...Array(7).fill('[0]'),
      ...Array(4).fill('[1]'),
      '[]',
    ])
    expect(await db.$count(sealedBallots)).toBe(0)
    expect(kept.size).toBe(0)
    expect((await boxOf(db, id)).keyDestroyedAt).not.toBeNull()
    expect(await told(db, id)).toEqual(['vote-announced', 'vote-opened', 'vote-closed', 'vote-counted'])
  })

  test('does not happen before the close', async ({ db }) => {
    const { id, keys, kept } = await voted(db)
    await moveDueConsultations(db, keys)
    await openBox(db, keys, id)
    expect(await boxOf(db, id)).toMatchObject({ state: 'open', result: null })
    expect(await db.$count(sealedBallots)).toBe(12)
    expect(kept.size).toBe(1)
  })

  test('with fewer than ten ballots is none: nothing is read, all is given up, and it is said', async ({
    db,
  }) => {
    const vote = await anOpenVote(db)
    for (const one of vote.people.slice(0, 9)) await casts(db, vote.slug, one, [[0]])
    await countedAfter(db, vote.keys)
    expect(await boxOf(db, vote.id)).toMatchObject({
      state: 'unopened',
      unopenedWhy: 'ballots',
      result: null,
    })
    expect(await db.$count(openedAnswers)).toBe(0)
    expect(await db.$count(sealedBallots)).toBe(0)
    expect(vote.kept.size).toBe(0)
    expect(await told(db, vote.id)).toContain('vote-unopened')
  })

  test('leaves the ballots of another vote in their box', async ({ db }) => {
    const one = await voted(db)
    const other = await anOpenVote(db, { rules: { closesOn: '2027-06-20' } })
    await casts(db, other.slug, other.people[0]!, [[0]])
    const [before] = await db.select().from(sealedBallots).where(eq(sealedBallots.consultationId, other.id))
    await countedAfter(db, one.keys)
    expect(await boxOf(db, one.id)).toMatchObject({ state: 'counted' })
    expect(await db.select().from(sealedBallots)).toEqual([before])
  })

  test('killed at any step goes on where it was, and counts once', async ({ db }) => {
    const { id, keys, kept } = await voted(db)
    await clockAt(db, after)
    const killed = new Error('killed')
    const dead = async (): Promise<never> => {
      throw killed
    }
    // Before the box is shut; then after, while the key is read; then after the count, before the key is gone.
    await act(db, theCity, async (deed) => {
      await closeConsultation(deed, id)
      throw killed
    }).catch(() => {})
    expect(await boxOf(db, id)).toMatchObject({ state: 'open' })
    await act(db, theCity, (deed) => closeConsultation(deed, id))
    expect(await boxOf(db, id)).toMatchObject({ state: 'closed', result: null })
    expect(await db.$count(sealedBallots)).toBe(12)
    await expect(openBox(db, { ...keys, remove: dead }, id)).rejects.toThrow('killed')
    expect(await boxOf(db, id)).toMatchObject({ state: 'counted', keyDestroyedAt: null })
    expect(kept.size).toBe(1)
    await Promise.all([moveDueConsultations(db, keys), moveDueConsultations(db, keys)])
    expect(kept.size).toBe(0)
    expect((await boxOf(db, id)).keyDestroyedAt).not.toBeNull()
    expect(await db.$count(openedAnswers)).toBe(12)
    expect((await told(db, id)).filter((verb) => verb === 'vote-counted')).toHaveLength(1)
  })

  test('asked for twice at once counts each ballot once', async ({ db }) => {
    const { id, keys } = await voted(db)
    await clockAt(db, after)
    await act(db, theCity, (deed) => closeConsultation(deed, id))
    await Promise.all([openBox(db, keys, id), openBox(db, keys, id)])
    expect(await db.$count(openedAnswers)).toBe(12)
    expect(await boxOf(db, id)).toMatchObject({ result: { ballots: 12 } })
  })

  test('keeps nothing of an answer that its question does not allow: it is null like every other', async ({
    db,
  }) => {
    const { openerOf: _, seal } = await import('#app/lib/ballots/seal.ts')
    const { castBallot } = await import('../index.ts')
    const vote = await anOpenVote(db)
    const { boxKey } = await boxOf(db, vote.id)
    const bought = ['[[123456]]', '[[1,0]]', 'rien', '[[0],[0]]']
    for (const [index, text] of bought.entries()) {
      const sealed = await seal(boxKey!, vote.id, text, 64)
      await act(
        db,
        vote.people[index]!,
        (deed) => castBallot(deed, { slug: vote.slug, age: true, ballot: { sealed } }),
        during,
      )
    }
    for (const one of vote.people.slice(4)) await casts(db, vote.slug, one, [[0]])
    await countedAfter(db, vote.keys)
    const opened = await db.select().from(openedAnswers)
    expect(opened.filter(({ answer }) => answer === null)).toHaveLength(4)
    expect(await boxOf(db, vote.id)).toMatchObject({
      result: { questions: [{ all: { invalid: 4, expressed: 8 } }] },
    })
  })
})

describe('a key', () => {
  const lost: Pick<BoxKeys, 'readBoxKey'> = { readBoxKey: async () => null }
  const unreadable: Pick<BoxKeys, 'readBoxKey'> = {
    readBoxKey: async () => {
      throw new Error('no key of the instance reads this')
    },
  }
  const another: Pick<BoxKeys, 'readBoxKey'> = {
    readBoxKey: async () => (await (await import('#app/lib/ballots/seal.ts')).newBoxKey()).secret,
  }

  test.for([lost, unreadable, another])(
    'that is gone, unreadable or another is found while the vote is open, which stands still until it is back (%#)',
    async (trouble, { db }) => {
      const { id, slug, people, keys } = await anOpenVote(db)
      await moveDueConsultations(db, { ...keys, ...trouble })
      await moveDueConsultations(db, { ...keys, ...trouble })
      expect((await told(db, id)).filter((verb) => verb === 'vote-key-lost')).toHaveLength(1)
      await expect(casts(db, slug, people[0]!, [[0]])).rejects.toMatchObject({ code: 'vote-key-lost' })
      await moveDueConsultations(db, keys)
      await casts(db, slug, people[0]!, [[0]])
      expect(await db.$count(rollMarks)).toBe(1)
    },
  )

  test.for([lost, unreadable, another])(
    'that is lost after the close keeps the box shut and whole, until it is back (%#)',
    async (trouble, { db }) => {
      const { id, keys } = await voted(db)
      await clockAt(db, after)
      await moveDueConsultations(db, { ...keys, ...trouble })
      await moveDueConsultations(db, { ...keys, ...trouble })
      expect(await boxOf(db, id)).toMatchObject({ state: 'closed' })
      expect(await told(db, id)).toContain('vote-key-lost')
      expect(await db.$count(sealedBallots)).toBe(12)
      await moveDueConsultations(db, keys)
      expect(await boxOf(db, id)).toMatchObject({ state: 'counted', result: { ballots: 12 } })
    },
  )

  test('that does not come back within two weeks voids the vote, which says so', async ({ db }) => {
    const { id, keys } = await voted(db)
    const none = { ...keys, ...lost }
    await clockAt(db, after)
    await moveDueConsultations(db, none)
    await clockAt(db, later(after, 13 * days))
    await moveDueConsultations(db, none)
    expect(await boxOf(db, id)).toMatchObject({ state: 'closed' })
    await clockAt(db, later(after, 15 * days))
    await moveDueConsultations(db, none)
    expect(await boxOf(db, id)).toMatchObject({ state: 'unopened', unopenedWhy: 'key' })
    expect(await db.$count(sealedBallots)).toBe(0)
  })

  test('that fails holds up no other vote', async ({ db }) => {
    const one = await voted(db)
    const other = await anOpenVote(db, { questions: [yesOrNo] })
    for (const voter of other.people) await casts(db, other.slug, voter, [[0]])
    const { keyFile } = await boxOf(db, one.id)
    const keys = {
      ...other.keys,
      remove: async ({ key }: { key: string }) => {
        if (key === keyFile) throw new Error('the store is away')
      },
      readBoxKey: async (key: string) =>
        (await one.keys.readBoxKey(key)) ?? (await other.keys.readBoxKey(key)),
    }
    await clockAt(db, after)
    await expect(moveDueConsultations(db, keys)).rejects.toThrow('could not be moved on')
    expect(await boxOf(db, other.id)).toMatchObject({ state: 'counted' })
  })
})

describe('the roll', () => {
  test('keeps a mark whose person is erased, and her ballot counts', async ({ db, ownerSql }) => {
    const { id, people, keys } = await voted(db)
    const [erasure] =
      await ownerSql`select count(*)::int as n from roll_marks where person_id = ${people[0]!.id}`
    expect(erasure!.n).toBe(1)
    await ownerSql`update people set erased_at = city_now(), display_name = null, name_key = null where id = ${people[0]!.id}`.catch(
      () => {},
    )
    await countedAfter(db, keys)
    expect(await boxOf(db, id)).toMatchObject({ result: { ballots: 12, marks: 12 } })
  })
})
