import { eq, sql } from 'drizzle-orm'
import { people, rollMarks, sealedBallots } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { anAgent, aVoteWithPaper, isGiven } from '#tests/fixtures/ballots/paper.ts'
import { anOpenVote, casts, during } from '#tests/fixtures/ballots/votes.ts'
import { someone } from '#tests/fixtures/participation.ts'
import { allReadBeforeAnyWrites } from '#tests/race.ts'
import { act } from '../../act.ts'
import { markPaper, publishedConsultation } from '../index.ts'

describe('a ballot on paper', () => {
  test('takes the place on the roll of one online, without a word of a choice', async ({ db }) => {
    const { slug, agent, people } = await aVoteWithPaper(db)
    await isGiven(db, slug, agent, people[0]!)
    expect(await db.select().from(rollMarks)).toEqual([
      expect.objectContaining({ personId: people[0]!.id, way: 'paper', markedBy: agent.id }),
    ])
    expect(await db.$count(sealedBallots)).toBe(0)
    await expect(casts(db, slug, people[0]!, [[0]])).rejects.toMatchObject({ code: 'vote-on-paper' })
    expect(await publishedConsultation(db, slug, { viewerId: people[0]!.id })).toMatchObject({
      voted: true,
      votedOnPaper: true,
    })
  })

  test('is not given to whoever voted online, nor twice', async ({ db }) => {
    const { slug, agent, people } = await aVoteWithPaper(db)
    await casts(db, slug, people[0]!, [[0]])
    await isGiven(db, slug, agent, people[1]!)
    for (const one of people.slice(0, 2))
      await expect(isGiven(db, slug, agent, one)).rejects.toMatchObject({ code: 'paper-marked-already' })
    expect(await db.$count(rollMarks)).toBe(2)
  })

  test('and one online at the same instant are one vote, whichever comes first', async ({ db, ownerSql }) => {
    const { slug, agent, people } = await aVoteWithPaper(db)
    const sent = await allReadBeforeAnyWrites(ownerSql, 'roll_marks', [
      async () => void (await isGiven(db, slug, agent, people[0]!)),
      () => casts(db, slug, people[0]!, [[0]]),
      async () => void (await isGiven(db, slug, agent, people[0]!)),
    ])
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.$count(rollMarks)).toBe(1)
    const [mark] = await db.select().from(rollMarks)
    expect(await db.$count(sealedBallots)).toBe(mark!.way === 'online' ? 1 : 0)
  })

  test('is given while the box is open, by the clock of the database: a second later to nobody', async ({
    db,
  }) => {
    const { slug, agent, people } = await aVoteWithPaper(db)
    await db.execute(
      sql`update city_clock set ahead = (select closes_at from consultations) - now() - interval '1 minute'`,
    )
    await act(db, agent, (deed) => markPaper(deed, { slug, personId: people[0]!.id, age: true }))
    await db.execute(
      sql`update city_clock set ahead = (select closes_at from consultations) - now() + interval '1 second'`,
    )
    await expect(
      act(db, agent, (deed) => markPaper(deed, { slug, personId: people[1]!.id, age: true })),
    ).rejects.toMatchObject({ code: 'vote-shut' })
    expect(await db.$count(rollMarks)).toBe(1)
  })

  test('is given to those on the roll alone, who are still there, by another than herself', async ({
    db,
  }) => {
    const { slug, agent, people: roll } = await aVoteWithPaper(db)
    const late = await someone(db)
    await expect(isGiven(db, slug, agent, late)).rejects.toMatchObject({ code: 'vote-not-on-roll' })
    await db.update(people).set({ erasedAt: during }).where(eq(people.id, roll[0]!.id))
    await expect(isGiven(db, slug, agent, roll[0]!)).rejects.toMatchObject({ code: 'not-found' })
    await expect(isGiven(db, slug, agent, agent)).rejects.toMatchObject({ code: 'paper-own-mark' })
    await expect(isGiven(db, slug, roll[1]!, roll[2]!)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(
      db.execute(sql`select mark_paper((select id from consultations), ${roll[3]!.id}, ${roll[3]!.id})`),
    ).rejects.toMatchObject({ cause: { constraint_name: 'nobody_marks_herself' } })
  })

  test('is for a vote that announced it', async ({ db }) => {
    const vote = await anOpenVote(db)
    const agent = await anAgent(db)
    await expect(isGiven(db, vote.slug, agent, vote.people[0]!)).rejects.toMatchObject({
      code: 'paper-not-offered',
    })
  })

  test('asks the age that the vote asks', async ({ db }) => {
    const { slug, agent, people } = await aVoteWithPaper(db, { rules: { minAge: 16 } })
    await expect(
      act(db, agent, (deed) => markPaper(deed, { slug, personId: people[0]!.id, age: false }), during),
    ).rejects.toMatchObject({ code: 'paper-age' })
  })

  test('is not undone: the mark stands in the database', async ({ db }) => {
    const { slug, agent, people } = await aVoteWithPaper(db)
    await isGiven(db, slug, agent, people[0]!)
    await expect(db.delete(rollMarks)).rejects.toThrow()
    await expect(db.update(rollMarks).set({ way: 'online', markedBy: null })).rejects.toThrow()
  })
})
