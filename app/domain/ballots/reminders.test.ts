import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, notifications } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { anOpenVote, casts, clockAt, yesOrNo } from '#tests/fixtures/ballots/votes.ts'
import { tellAll } from '#tests/fixtures/told/tell-all.ts'
import { moveDueConsultations } from './index.ts'

/** From the 1st to the 21st of May: half-time is on the 11th, and 48 hours before its end the 19th's last. */
const halfTime = new Date('2027-05-11T12:00:00Z')
const nearTheClose = new Date('2027-05-20T06:00:00Z')

/** How often each of these was told of the vote. */
async function timesTold(db: Db, people: readonly { id: string }[]): Promise<number[]> {
  const rows = await db.select().from(notifications).where(eq(notifications.template, 'vote-told'))
  return people.map(({ id }) => rows.filter(({ personId }) => personId === id).length)
}

describe('the reminders of a vote', () => {
  test('go out at half-time and 48 hours before the close, once each, to those who have not voted', async ({
    db,
  }) => {
    const { slug, people, keys } = await anOpenVote(db)
    const three = people.slice(0, 3)
    const moved = async (at: Date) => {
      await clockAt(db, at)
      for (const _ of ['', 'and again']) await moveDueConsultations(db, keys)
      await tellAll(db)
      return timesTold(db, three)
    }
    await casts(db, slug, three[0]!, [[0]])
    // That it opens is told to everybody on the roll.
    expect(await moved(new Date('2027-05-10T12:00:00Z'))).toEqual([1, 1, 1])
    expect(await moved(halfTime)).toEqual([1, 2, 2])
    await casts(db, slug, three[1]!, [[1]], halfTime)
    expect(await moved(nearTheClose)).toEqual([1, 2, 3])
    expect(await moved(new Date('2027-05-21T20:00:00Z'))).toEqual([1, 2, 3])
  })

  test('say the same to all of them, and their event names nobody', async ({ db }) => {
    const { slug, people, keys } = await anOpenVote(db)
    await casts(db, slug, people[0]!, [[0]])
    await clockAt(db, halfTime)
    await moveDueConsultations(db, keys)
    const reminded = await db.select().from(events).where(eq(events.verb, 'vote-reminded'))
    expect(reminded.map(({ actorId, details }) => ({ actorId, details }))).toEqual([
      { actorId: null, details: {} },
    ])
  })

  test('are none of a vote that is shorter than what they are fixed for', async ({ db }) => {
    const rules = { opensOn: '2027-05-10', closesOn: '2027-05-11' }
    const { people, keys } = await anOpenVote(db, { questions: [yesOrNo], rules })
    await clockAt(db, new Date('2027-05-11T12:00:00Z'))
    await moveDueConsultations(db, keys)
    await tellAll(db)
    expect(await timesTold(db, people.slice(0, 1))).toEqual([1])
  })
})
