import { eq, inArray } from 'drizzle-orm'
import { consultationRoll, consultations, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  announced,
  anOpenVote,
  casts,
  clockAt,
  countedAfter,
  during,
  keysInMemory,
  manyPeople,
} from '#tests/fixtures/ballots/votes.ts'
import { someone } from '#tests/fixtures/participation.ts'
import { openConsultation } from '../index.ts'
import { groupsOf } from './groups.ts'

describe('the opening of a vote', () => {
  test('freezes who may vote: whoever comes or leaves later changes nothing', async ({ db }) => {
    const {
      id,
      slug,
      people: voters,
      keys,
    } = await anOpenVote(db, { voters: { permanent: 12, seasonal: 3 } })
    const roll = async () => (await db.select().from(consultationRoll)).map(({ personId }) => personId).sort()
    const frozen = await roll()
    expect(frozen).toEqual(
      voters
        .slice(0, 12)
        .map((one) => one.id)
        .sort(),
    )
    const late = await someone(db)
    await db.update(people).set({ class: 'visitor' }).where(eq(people.id, voters[0]!.id))
    await openConsultation(db, keys, id)
    expect(await roll()).toEqual(frozen)
    await casts(db, slug, voters[0]!, [[0]])
    await expect(casts(db, slug, late, [[0]])).rejects.toMatchObject({ code: 'vote-not-on-roll' })
  })

  test('makes one key, whose private half lies in the files alone', async ({ db, ownerSql }) => {
    const { id, kept } = await anOpenVote(db)
    expect(kept.size).toBe(1)
    const [secret] = kept.values()
    const [row] = await ownerSql`select c::text as told from consultations c where id = ${id}`
    for (const form of ['hex', 'base64', 'base64url'] as const)
      expect(row!.told).not.toContain(Buffer.from(secret!).toString(form))
  })

  test('asked for twice at once happens once, and leaves no key that opens nothing', async ({ db }) => {
    const { id } = await announced(db)
    await manyPeople(db, 'permanent', 12)
    const { keys, kept } = keysInMemory()
    await clockAt(db, during)
    await Promise.all([openConsultation(db, keys, id), openConsultation(db, keys, id)])
    const [box] = await db.select().from(consultations).where(eq(consultations.id, id))
    expect([...kept.keys()]).toEqual([box!.keyFile])
  })

  test('does not happen with fewer than ten on the roll, and says why', async ({ db }) => {
    const { id } = await announced(db)
    await manyPeople(db, 'permanent', 9)
    const { keys, kept } = keysInMemory()
    await clockAt(db, during)
    await openConsultation(db, keys, id)
    const [box] = await db.select().from(consultations).where(eq(consultations.id, id))
    expect(box).toMatchObject({ state: 'unopened', unopenedWhy: 'roll' })
    expect(kept.size).toBe(0)
  })

  test('takes no one of another class', async ({ db }) => {
    const { people: voters } = await anOpenVote(db, {
      ...{ voters: { permanent: 11, secondary: 11, visitor: 11 }, rules: { classes: ['secondary'] } },
    })
    const ids = (await db.select().from(consultationRoll)).map(({ personId }) => personId)
    const on = await db.select({ class: people.class }).from(people).where(inArray(people.id, ids))
    expect(new Set(on.map((one) => one.class))).toEqual(new Set(['secondary']))
    expect(voters).toHaveLength(33)
  })
})

describe('groups', () => {
  test('of fewer than ten are counted with the next smallest, until ten', () => {
    const of = (name: 'permanent' | 'secondary' | 'seasonal' | 'business', size: number) => ({
      ...{ of: [{ class: name, verified: false }], size },
    })
    const groups = groupsOf([of('permanent', 40), of('secondary', 4), of('seasonal', 5), of('business', 30)])
    expect(groups.map(({ letter, roll, of }) => [letter, roll, of.length])).toEqual([
      ['A', 40, 1],
      ['B', 39, 3],
    ])
  })

  test('that are large enough stand apart', () => {
    const groups = groupsOf([
      { of: [{ class: 'permanent', verified: true }], size: 10 },
      { of: [{ class: 'permanent', verified: false }], size: 11 },
    ])
    expect(groups.map(({ roll }) => roll)).toEqual([11, 10])
  })

  test('of which fewer than ten voted are counted with the next smallest at the opening of the box too', async ({
    db,
  }) => {
    const {
      id,
      slug,
      people: voters,
      keys,
    } = await anOpenVote(db, { voters: { permanent: 15, secondary: 12 } })
    for (const one of [...voters.slice(0, 12), ...voters.slice(15, 18)]) await casts(db, slug, one, [[0]])
    await countedAfter(db, keys)
    const [box] = await db.select().from(consultations).where(eq(consultations.id, id))
    expect(box).toMatchObject({
      state: 'counted',
      result: { ballots: 15, groups: [{ ballots: 15, roll: 27 }] },
    })
  })
})
