import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { opinions, people, proposals } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { later, minutes, noon, type Someone, someone } from '#tests/fixtures/participation.ts'
import { proposed, supportedBy } from '#tests/fixtures/proposals.ts'
import { allReadBeforeAnyWrites } from '#tests/race.ts'
import { act } from '../act.ts'
import { giveOpinion } from '../participation/index.ts'
import { support, takeBackSupport } from './support.ts'

const supports = (db: Db, who: Someone, proposalId: string, at = later(noon, minutes)) =>
  act(db, who, (act) => support(act, { proposalId }), at)

async function countsOf(db: Db, id: string) {
  const [row] = await db.select().from(proposals).where(eq(proposals.id, id))
  const { supports, verifiedSupports, weighty, state, reachedAt } = row!
  return { supports, verifiedSupports, weighty, state, reached: reachedAt !== null }
}

describe('supports', () => {
  test('of two hundred people at once are two hundred', async ({ db }) => {
    const { id } = await proposed(db)
    const crowd = await Promise.all(Array.from({ length: 200 }, () => someone(db)))
    await Promise.all(crowd.map((who) => supports(db, who, id)))
    expect(await countsOf(db, id)).toMatchObject({ supports: 200, verifiedSupports: 0, weighty: 0 })
  })

  test('are given under the address of a proposal, and under no other', async ({ db }) => {
    const { id, slug } = await proposed(db)
    const [who, moment] = [await someone(db), later(noon, minutes)]
    expect(await act(db, who, (act) => support(act, { slug }), moment)).toEqual({ first: true })
    await expect(act(db, who, (act) => support(act, { slug: `${slug}-x` }), moment)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await countsOf(db, id)).toMatchObject({ supports: 1 })
  })

  test('of one person, two hundred times at once, are one', async ({ db }) => {
    const { id } = await proposed(db)
    const who = await someone(db)
    const given = await Promise.all(Array.from({ length: 200 }, () => supports(db, who, id)))
    expect(given.filter(({ first }) => first)).toHaveLength(1)
    expect(await countsOf(db, id)).toMatchObject({ supports: 1 })
  })

  test('of one person would be many without the unique index: the test above is red when it is dropped', async ({
    db,
    ownerSql,
  }) => {
    const { id } = await proposed(db)
    const who = await someone(db)
    await ownerSql`drop index one_opinion_per_person_and_subject`
    await allReadBeforeAnyWrites(
      ownerSql,
      'opinions',
      Array(10).fill(() => supports(db, who, id)),
    )
    expect(await countsOf(db, id)).toMatchObject({ supports: 10 })
  })

  test('are taken back with one deed, and given again in the class of that day', async ({ db }) => {
    const { id } = await proposed(db)
    const who = await someone(db, { class: 'visitor' })
    await supports(db, who, id)
    await act(db, who, (act) => takeBackSupport(act, { proposalId: id }), later(noon, 2 * minutes))
    await act(db, who, (act) => takeBackSupport(act, { proposalId: id }), later(noon, 3 * minutes))
    expect(await countsOf(db, id)).toMatchObject({ supports: 0 })
    await db.update(people).set({ class: 'seasonal' }).where(eq(people.id, who.id))
    await supports(db, who, id, later(noon, 4 * minutes))
    expect(await db.select().from(opinions)).toMatchObject([{ class: 'seasonal', stance: 'for' }])
  })

  test('count for the threshold when they are verified and of its classes, as it was on the day of publication', async ({
    db,
  }) => {
    const { id } = await proposed(db)
    await supportedBy(db, id, 3, { verified: false })
    await supportedBy(db, id, 2, { class: 'business' })
    await supportedBy(db, id, 19)
    expect(await countsOf(db, id)).toMatchObject({ supports: 24, verifiedSupports: 21, weighty: 19 })
    await db.execute(sql`update settings set values = values || '{"proposalThreshold": 2}'`)
    expect(await countsOf(db, id)).toMatchObject({ reached: false })
    await supportedBy(db, id, 1, { class: 'secondary' })
    expect(await countsOf(db, id)).toMatchObject({ weighty: 20, reached: true })
  })

  test('gain their weight when they are given again after a verification', async ({ db }) => {
    const { id } = await proposed(db)
    const [who] = await supportedBy(db, id, 1, { verified: false })
    await db.update(opinions).set({ verified: true }).where(eq(opinions.personId, who!.id))
    expect(await countsOf(db, id)).toMatchObject({ supports: 1, verifiedSupports: 1, weighty: 1 })
  })

  test('have no other stance, by whatever way they come', async ({ db }) => {
    const { id } = await proposed(db)
    const against = { subjectId: id, stance: 'against', reason: '', lang: 'fr' } as const
    const who = await someone(db)
    await expect(
      act(db, who, (act) => giveOpinion(act, against), later(noon, minutes)),
    ).rejects.toMatchObject({
      code: 'support-is-for',
    })
    await supports(db, who, id)
    await expect(
      act(db, who, (act) => giveOpinion(act, against), later(noon, minutes)),
    ).rejects.toMatchObject({
      code: 'support-is-for',
    })
    expect(await countsOf(db, id)).toMatchObject({ supports: 1 })
  })
})
