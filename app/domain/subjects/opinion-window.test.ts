import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, opinionCloses, subjects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aProject, days, later, noon, opinionsClose } from '#tests/fixtures/participation.ts'
import { act, theCity } from '../act.ts'
import { setOpinionWindow } from './opinion-window.ts'

const decision = 'Délibération 31'
const unset = { opinionsOpenAt: null, opinionsCloseAt: null }
/** It runs from 1 February and closes with the end of 12 March; it is noon on 10 March in London. */
const running = { opinionsOpenOn: '2027-02-01', opinionsCloseOn: '2027-03-12' }

/** What became of asking for these days, and the window that then stands. */
async function asking(db: Db, more: Parameters<typeof aProject>[1] = {}) {
  const { id, agent } = await aProject(db, more)
  return {
    id,
    ask: (asked: Parameters<typeof setOpinionWindow>[2], at = noon) =>
      act(db, agent, (deed) => setOpinionWindow(deed, id, asked), at),
    window: async () => {
      const [now] = await db.select().from(subjects).where(eq(subjects.id, id))
      return [now!.opinionsOpenAt?.toISOString() ?? null, now!.opinionsCloseAt?.toISOString() ?? null]
    },
    moved: async () => [
      await db.select().from(opinionCloses),
      await db.select().from(events).where(eq(events.verb, 'consultation-moved')),
    ],
  }
}

describe('the days on which opinions are taken', () => {
  test('run from midnight in Paris to the end of the last, summer time told', async ({ db }) => {
    const { ask, window } = await asking(db, unset)
    expect(await ask({ opinionsOpenOn: '2027-03-20', opinionsCloseOn: '2027-03-28' })).toEqual([
      { field: 'opensOn', was: '', became: '2027-03-20' },
      { field: 'closesOn', was: '', became: '2027-03-28' },
    ])
    expect(await window()).toEqual(['2027-03-19T23:00:00.000Z', '2027-03-28T22:00:00.000Z'])
    expect(await ask({ opinionsOpenOn: '2027-03-20', opinionsCloseOn: '2027-03-28' })).toEqual([])
  })

  test('can be taken away before they come, and not after', async ({ db }) => {
    const { ask, window, moved } = await asking(db, unset)
    await ask({ opinionsOpenOn: '2027-03-20', opinionsCloseOn: null })
    expect(await ask({ opinionsOpenOn: null, opinionsCloseOn: null })).toEqual([
      { field: 'opensOn', was: '2027-03-20', became: '' },
    ])
    expect(await window()).toEqual([null, null])
    expect(await moved(), 'nobody took part yet').toEqual([[], []])
    const begun = await asking(db)
    for (const opinionsOpenOn of ['2027-02-02', null])
      await expect(begun.ask({ ...running, opinionsOpenOn })).rejects.toMatchObject({
        ...{ code: 'opinions-already-open', status: 409, field: 'opinionsOpenOn' },
      })
  })

  test('are not put into the past', async ({ db }) => {
    const { ask } = await asking(db)
    const refused = { code: 'opinions-close-in-past', status: 422, field: 'opinionsCloseOn' }
    await expect(
      ask({ ...running, opinionsCloseOn: '2027-03-09', closeDecision: decision }),
    ).rejects.toMatchObject(refused)
    // The end of the day in Paris, to the very instant.
    const midnight = new Date('2027-03-10T23:00:00Z')
    const today = { ...running, opinionsCloseOn: '2027-03-10', closeDecision: decision }
    await expect(ask(today, midnight)).rejects.toMatchObject(refused)
    await expect(ask(today, later(midnight, -1))).rejects.toMatchObject({ code: 'close-needs-eight-days' })
  })

  test('are over once they are over: another close is refused, the same one changes nothing', async ({
    db,
  }) => {
    const { ask, window, moved } = await asking(db)
    const after = new Date('2027-03-12T23:00:00Z')
    const before = await window()
    for (const opinionsCloseOn of ['2027-04-30', null])
      await expect(ask({ ...running, opinionsCloseOn }, after)).rejects.toMatchObject({
        ...{ code: 'opinions-already-closed', status: 409, field: 'opinionsCloseOn' },
      })
    expect(await ask(running, after)).toEqual([])
    expect((await window())[1]).toBe(before[1])
    expect(await moved()).toEqual([[], []])
  })
})

describe('a running consultation', () => {
  test('closes later without more, which whoever took part is told', async ({ db }) => {
    const { id, ask, moved } = await asking(db)
    expect(await ask({ ...running, opinionsCloseOn: '2027-03-13' })).toEqual([
      { field: 'closesOn', was: '2027-03-12', became: '2027-03-13' },
    ])
    const dates = { was: '2027-03-12T23:00:00.000Z', becomes: '2027-03-13T23:00:00.000Z' }
    expect(await moved()).toMatchObject([
      [{ subjectId: id, decision: '', was: new Date(dates.was), becomes: new Date(dates.becomes) }],
      [{ subjectKind: 'project', subjectId: id, details: dates }],
    ])
  })

  test('may lose its close, which is later than any', async ({ db }) => {
    const { ask, moved } = await asking(db)
    await ask({ ...running, opinionsCloseOn: null, closeDecision: decision })
    expect(await moved()).toMatchObject([[{ decision: '', becomes: null }], [{ details: { becomes: null } }]])
  })

  test('closes sooner by a decision that is named, with eight whole days left', async ({ db }) => {
    const far = { ...running, opinionsCloseOn: '2027-04-30' }
    const { ask, moved } = await asking(db)
    await ask(far)
    const sooner = { ...running, opinionsCloseOn: '2027-03-20' }
    for (const closeDecision of [undefined, '', 'D3'])
      await expect(ask({ ...sooner, closeDecision })).rejects.toMatchObject({
        ...{ code: 'close-needs-decision', status: 422, field: 'closeDecision' },
      })
    // Until the end of 20 March, in Paris.
    const last = later(new Date('2027-03-20T23:00:00Z'), -8 * days)
    const named = { ...sooner, closeDecision: 'D31' }
    await expect(ask(named, later(last, 1))).rejects.toMatchObject({
      ...{ code: 'close-needs-eight-days', status: 422, field: 'opinionsCloseOn' },
    })
    expect(await ask(named, last)).toEqual([
      { field: 'closesOn', was: '2027-04-30', became: '2027-03-20' },
      { field: 'closeDecision', was: '', became: 'D31' },
    ])
    expect((await moved())[1]).toHaveLength(2)
  })

  test('closes sooner by nothing else, whoever writes', async ({ db }) => {
    const { id: subjectId } = await aProject(db)
    const sooner = new Date('2027-03-12T22:00:00Z')
    const alone = act(
      db,
      theCity,
      ({ tx }) => tx.update(subjects).set({ opinionsCloseAt: sooner }).where(eq(subjects.id, subjectId)),
      noon,
    )
    await expect(alone).rejects.toMatchObject({ constraint_name: 'nearer_closes_are_decided' })
    const moved = { subjectId, was: opinionsClose, at: noon, decision }
    const eightDays = later(noon, 8 * days)
    const leaves = { was: later(eightDays, 9 * days), becomes: later(eightDays, -1) }
    for (const row of [
      { ...moved, becomes: sooner },
      { ...moved, ...leaves },
      { ...moved, ...leaves, was: null },
    ])
      await expect(db.insert(opinionCloses).values(row)).rejects.toMatchObject({
        cause: { constraint_name: 'a_nearer_close_leaves_eight_days' },
      })
    for (const was of [leaves.was, null])
      await expect(
        db.insert(opinionCloses).values({ ...moved, was, becomes: eightDays, decision: '' }),
      ).rejects.toMatchObject({ cause: { constraint_name: 'a_nearer_close_has_its_decision' } })
    await db.insert(opinionCloses).values({ ...moved, ...leaves, becomes: eightDays })
  })

  test('that had no close is given one as if it were nearer', async ({ db }) => {
    const { ask } = await asking(db, { opinionsCloseAt: null })
    await expect(ask({ ...running, opinionsCloseOn: '2027-04-30' })).rejects.toMatchObject({
      code: 'close-needs-decision',
    })
    await ask({ ...running, opinionsCloseOn: '2027-04-30', closeDecision: decision })
  })
})
