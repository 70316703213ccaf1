import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { opinionReports, opinions, type Stance } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import {
  aProject,
  days,
  later,
  noon,
  opinionsClose,
  seconds,
  someone,
} from '#tests/fixtures/participation.ts'
import { act, person, theCity } from '../act.ts'
import { countOpinions, countsDue } from './count-opinions.ts'
import { giveOpinion } from './give-opinion.ts'

const counts = (db: Db, subjectId: string, at: Date) =>
  act(db, theCity, (act) => countOpinions(act, subjectId), at)
const dueAt = (db: Db, at: Date) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('cordee.at', ${at.toISOString()}, true)`)
    return countsDue(tx)
  })

/** So many opinions of distinct people, written as they would stand. */
async function given(
  db: Db,
  subjectId: string,
  stance: Stance,
  n: number,
  of: Partial<typeof opinions.$inferInsert> = {},
) {
  for (let i = 0; i < n; i++) {
    const { id } = await someone(db)
    await act(
      db,
      person(id),
      async ({ tx }) => {
        await tx.insert(opinions).values({
          subjectId,
          personId: id,
          stance,
          lang: 'fr',
          class: 'permanent',
          verified: true,
          at: noon,
          ...of,
        })
      },
      noon,
    )
  }
}

describe('a count', () => {
  test('has ten rows, verified and declared apart, and no number that is small', async ({ db }) => {
    const { id } = await aProject(db)
    await given(db, id, 'for', 7)
    await given(db, id, 'against', 6)
    await given(db, id, 'neutral', 5)
    await given(db, id, 'for', 3, { verified: false })
    await counts(db, id, noon)
    const [report] = await db.select().from(opinionReports)
    expect(report!.rows).toHaveLength(10)
    expect(report!.rows.slice(0, 2)).toEqual([
      { class: 'permanent', verified: true, for: 7, neutral: 5, against: 6, total: 18 },
      { class: 'permanent', verified: false, for: null, neutral: null, against: null, total: null },
    ])
    expect(report).toMatchObject({ final: false, threshold: 5 })
  })

  test('is the same whoever counts again', async ({ db }) => {
    const { id } = await aProject(db)
    await given(db, id, 'against', 9)
    await counts(db, id, noon)
    await counts(db, id, later(noon, seconds))
    const [one, two] = await db.select().from(opinionReports)
    expect(two!.rows).toEqual(one!.rows)
  })

  test('is the city’s alone, and never changed', async ({ db }) => {
    const { id, elected } = await aProject(db)
    await expect(act(db, elected, (act) => countOpinions(act, id))).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await counts(db, id, noon)
    await expect(db.execute(sql`update opinion_reports set final = true`)).rejects.toThrow()
  })

  test('is final at the close, once, and no opinion comes after it', async ({ db }) => {
    const [{ id: subjectId }, who] = [await aProject(db), await someone(db)]
    await given(db, subjectId, 'for', 5)
    expect(await counts(db, subjectId, opinionsClose)).toEqual({ final: true })
    await expect(counts(db, subjectId, later(opinionsClose, days))).rejects.toMatchObject({
      code: 'already-done',
    })
    // An opinion whose transaction began before the close, and that waited for the count's lock.
    await expect(
      act(db, who, (act) => giveOpinion(act, { subjectId, stance: 'for', reason: '', lang: 'fr' }), noon),
    ).rejects.toMatchObject({ code: 'opinions-closed' })
  })
})

describe('a count is due', () => {
  // 03:00 in Paris is 02:00 UTC in March before the change of hour.
  const beforeThree = new Date('2027-03-11T01:59:59Z')
  const three = new Date('2027-03-11T02:00:00Z')

  test('at three in the night when an opinion came since the last one, and not before', async ({ db }) => {
    const { id } = await aProject(db, { opinionsOpenAt: new Date('2027-03-10T08:00:00Z') })
    await given(db, id, 'for', 1)
    expect(await dueAt(db, beforeThree)).toEqual([])
    expect(await dueAt(db, three)).toEqual([id])
    await counts(db, id, three)
    expect(await dueAt(db, later(three, seconds))).toEqual([])
    expect(await dueAt(db, later(three, days))).toEqual([])
  })

  test('at the close, once', async ({ db }) => {
    const { id } = await aProject(db)
    await counts(db, id, later(opinionsClose, -seconds))
    expect(await dueAt(db, later(opinionsClose, -seconds))).toEqual([])
    expect(await dueAt(db, opinionsClose)).toEqual([id])
    await counts(db, id, opinionsClose)
    expect(await dueAt(db, later(opinionsClose, days))).toEqual([])
  })
})
