import { eq, sql } from 'drizzle-orm'
import type { SeasonCriterion } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import { seasonCalls, seasonRatings } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { days, later, noon, type Someone, someone } from '#tests/fixtures/participation.ts'
import { aBody, aService } from '#tests/fixtures/station/bodies.ts'
import { act } from '../../act.ts'
import { forgetRatings } from './forget-ratings.ts'
import { openSeasonCall, SeasonCallInput } from './open-call.ts'
import { rateSeason, SeasonScores } from './rate-season.ts'
import { seasonAsked, seasonCallsOf } from './season-calls.ts'

const clock = (db: Db, at: Date) =>
  db.execute(sql`update city_clock set ahead = ${at.toISOString()}::timestamptz - now()`)
const afterTheClose = later(noon, 30 * days)

/** A lift whose winter runs at noon, and the call on it: two weeks from noon on. */
async function aCall(db: Db, criteria: SeasonCriterion[] = ['waiting', 'welcome']) {
  await clock(db, noon)
  const body = await aBody(db)
  const seasons = [
    { fromOn: '2026-12-12', untilOn: '2027-04-18', hours: '' },
    { fromOn: '2027-12-12', untilOn: '2028-04-18', hours: '' },
  ]
  const service = await aService(db, body, { seasons })
  const input = SeasonCallInput.parse({ fromOn: '2026-12-12', closesOn: '2027-03-24', criteria })
  await act(db, body.agent, (act) => openSeasonCall(act, { ...input, slug: service.slug }), noon)
  return { ...service, body, input }
}
const rate = (
  db: Db,
  who: Someone,
  slug: string,
  scores: Partial<Record<SeasonCriterion, number>>,
  at = later(noon, days),
) => act(db, who, (act) => rateSeason(act, { slug, ...SeasonScores.parse(scores) }), at)

describe('what people thought of a season', () => {
  test('is asked once of each that has begun, by the service’s own body', async ({ db }) => {
    const { id, slug, body, input } = await aCall(db)
    const open = (by: Someone, change: Partial<SeasonCallInput> = {}) =>
      act(db, by, (act) => openSeasonCall(act, { ...input, ...change, slug }), noon)
    await expect(open(body.agent)).rejects.toMatchObject({ code: 'season-asked' })
    await expect(open(body.agent, { fromOn: '2027-12-12' })).rejects.toMatchObject({ code: 'season-unknown' })
    await expect(open(body.agent, { closesOn: '2027-03-12' })).rejects.toMatchObject({ code: 'call-ends' })
    const { agent: another } = await aBody(db, 'Office')
    await expect(open(another)).rejects.toMatchObject({ code: 'not-her-body' })
    await expect(open(await someone(db))).rejects.toMatchObject({ status: 403 })
    expect(await seasonAsked(db, id)).toMatchObject({ asked: true, closesAt: expect.any(Date) })
    await expect(db.update(seasonCalls).set({ closesAt: afterTheClose })).rejects.toThrow()
  })

  test('is hers to change until the close, and counted after it by classes of enough people alone', async ({
    db,
  }) => {
    const { slug } = await aCall(db)
    const visitors = []
    for (let n = 0; n < 5; n++) visitors.push(await someone(db, { class: 'visitor' }))
    for (const one of visitors) await rate(db, one, slug, { waiting: 5, welcome: 2 })
    expect(await rate(db, visitors[0]!, slug, { waiting: 5, welcome: 4 })).toEqual({ first: false })
    const resident = await someone(db, { class: 'permanent' })
    await rate(db, resident, slug, { waiting: 1, price: 3 })
    await expect(rate(db, resident, slug, { price: 3 })).rejects.toMatchObject({ code: 'no-score' })
    expect(await seasonCallsOf(db, slug, resident.id)).toMatchObject([
      { open: true, results: [], own: [{ criterion: 'waiting', score: 1 }] },
    ])
    await expect(rate(db, resident, slug, { waiting: 3 }, afterTheClose)).rejects.toMatchObject({
      code: 'season-not-asked',
    })
    await clock(db, afterTheClose)
    // One resident is too few; at five out of five one would know what each visitor said.
    const [call] = await seasonCallsOf(db, slug, null)
    expect(call).toMatchObject({ open: false, own: [] })
    expect(call!.results).toEqual([
      { criterion: 'waiting', class: 'visitor', people: 5, mean: 4.7 },
      { criterion: 'welcome', class: 'visitor', people: 5, mean: 2.4 },
    ])
    await expect(
      db.update(seasonRatings).set({ score: 1 }).where(eq(seasonRatings.score, 5)),
    ).rejects.toThrow()
  })

  test('goes with her account while it is asked, and stays counted as nobody’s after', async ({ db }) => {
    const { slug } = await aCall(db)
    const [leaves, stays] = [await someone(db), await someone(db)]
    for (const one of [leaves, stays]) await rate(db, one, slug, { waiting: 4 })
    await act(db, leaves, (act) => forgetRatings(act, leaves.id), later(noon, 2 * days))
    expect(await db.$count(seasonRatings)).toBe(1)
    await clock(db, afterTheClose)
    await act(db, stays, (act) => forgetRatings(act, stays.id), afterTheClose)
    expect(await db.select().from(seasonRatings)).toMatchObject([{ personId: null, score: 4 }])
  })
})
