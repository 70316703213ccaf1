import { eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { countedOpinions, opinionReports, opinions, type Stance } from '#db/schema/index.ts'
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
import { act, person, theCity } from '../../act.ts'
import { lastReport } from '../contributions/last-report.ts'
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
    const [one, two] = await db.select().from(opinionReports).orderBy(opinionReports.countedAt)
    expect(two!.rows.map(({ since, ...row }) => row)).toEqual(one!.rows)
  })

  test('publishes a row anew only once enough people changed in it, and says since when it stands', async ({
    db,
  }) => {
    const { id } = await aProject(db)
    const rowAfter = async (n: number) => {
      await counts(db, id, later(noon, n * seconds))
      return (await lastReport(db, id))!.rows[0]!
    }
    await given(db, id, 'for', 7)
    await given(db, id, 'against', 6)
    await given(db, id, 'neutral', 5)
    const first = await rowAfter(0)
    await given(db, id, 'for', 4)
    expect(await rowAfter(1)).toEqual({ ...first, since: noon.toISOString() })
    await given(db, id, 'against', 1)
    expect(await rowAfter(2)).toEqual({ ...first, for: 11, against: 7, total: 23 })
    // Four change their minds and one leaves: five stand otherwise.
    const some = await db.select().from(opinions).where(eq(opinions.stance, 'for')).limit(5)
    const [gone, ...turned] = some.map((one) => one.id)
    await act(db, theCity, ({ tx }) => tx.delete(opinions).where(eq(opinions.id, gone!)), noon)
    expect(await rowAfter(3)).toMatchObject({ total: 23 })
    await act(
      db,
      theCity,
      ({ tx }) => tx.update(opinions).set({ stance: 'neutral' }).where(inArray(opinions.id, turned)),
      noon,
    )
    expect(await rowAfter(4)).toEqual({ ...first, for: 6, neutral: 9, against: 7, total: 22 })
  })

  test('moves the denominator alone at its close, and forgets what it compared', async ({ db }) => {
    const { id } = await aProject(db)
    await given(db, id, 'for', 7)
    await given(db, id, 'against', 6)
    await given(db, id, 'neutral', 5)
    await counts(db, id, noon)
    expect(await db.select().from(countedOpinions)).toHaveLength(18)
    await given(db, id, 'against', 2)
    await counts(db, id, opinionsClose)
    expect((await lastReport(db, id))!.rows[0]).toMatchObject({ for: 7, neutral: 5, against: 6, total: 20 })
    expect(await db.select().from(countedOpinions)).toEqual([])
  })

  test('keeps the threshold of a subject’s first report', async ({ db }) => {
    const { id } = await aProject(db)
    await counts(db, id, noon)
    await db.execute(sql`insert into settings ("values") values ('{"suppressionThreshold": 9}')
      on conflict ("only") do update set "values" = settings."values" || excluded."values"`)
    await counts(db, id, later(noon, seconds))
    expect(await lastReport(db, id)).toMatchObject({ threshold: 5 })
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
