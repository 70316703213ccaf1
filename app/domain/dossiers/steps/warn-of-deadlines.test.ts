import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { cityClock, dossierWarnings, events } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aDesk, granted, morning, started, toReceipt, walked } from '#tests/fixtures/dossiers.ts'
import { allReadBeforeAnyWrites } from '#tests/race.ts'
import { warnOfDeadlines } from './warn-of-deadlines.ts'

const itIs = (db: Db, day: string) =>
  db.update(cityClock).set({ ahead: sql`${`${day}T10:00:00Z`}::timestamptz - now()` })

const warnings = async (db: Db) =>
  (
    await db
      .select({ verb: events.verb, details: events.details })
      .from(events)
      .where(sql`${events.verb} in ('dossier-deadline-near', 'dossier-deadline-passed')`)
      .orderBy(events.id)
  ).map(({ verb, details }) => [
    verb.slice('dossier-deadline-'.length),
    (details as { deadline: string }).deadline,
  ])

describe('a deadline of a dossier', () => {
  test('is told once when it is near and once when it passed, whoever looks and how often', async ({
    db,
    ownerSql,
  }) => {
    const desk = await aDesk(db)
    await started(db, desk, { plannedStartOn: '2027-09-01' })
    await itIs(db, '2027-07-02')
    expect(await warnOfDeadlines(db)).toBe(0)
    await itIs(db, '2027-07-03')
    const workers = await allReadBeforeAnyWrites(
      ownerSql,
      'dossier_warnings',
      Array.from({ length: 4 }, () => () => warnOfDeadlines(db)),
    )
    const told = workers.map((one) => (one.status === 'fulfilled' ? one.value : one.reason))
    expect(told.sort()).toEqual([0, 0, 0, 1])
    await itIs(db, '2027-09-01')
    expect(await warnOfDeadlines(db)).toBe(0)
    await itIs(db, '2027-09-02')
    expect([await warnOfDeadlines(db), await warnOfDeadlines(db)]).toEqual([1, 0])
    expect(await warnings(db)).toEqual([
      ['near', 'receipt-before-start'],
      ['passed', 'receipt-before-start'],
    ])
  })

  test('that moved is told again for its new day', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk, { plannedStartOn: '2027-09-01' })
    await itIs(db, '2027-08-01')
    await warnOfDeadlines(db)
    await db.execute(sql`update dossiers set planned_start_on = '2027-09-15' where slug = ${slug}`)
    expect(await warnOfDeadlines(db)).toBe(1)
    expect(
      (await db.select().from(dossierWarnings).orderBy(dossierWarnings.dueOn)).map(({ dueOn }) => dueOn),
    ).toEqual(['2027-09-01', '2027-09-15'])
  })

  test('of an application without an answer tells that it is deemed complete', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await walked(db, desk.town.agent, slug, toReceipt)
    await itIs(db, '2027-06-21')
    await warnOfDeadlines(db)
    expect(await warnings(db)).toEqual([['passed', 'deemed-complete']])
  })

  test('says nothing of a dossier that is over', async ({ db }) => {
    const desk = await aDesk(db)
    const { slug } = await started(db, desk)
    await granted(db, desk.town.agent, slug, { granted: '250' }, morning)
    await walked(db, desk.town.agent, slug, [
      ...toReceipt,
      ['complete', '2027-04-01'],
      ['examination', '2027-04-02'],
      ['notified', '2027-06-30'],
      ['lapsed', '2027-07-01'],
    ])
    await itIs(db, '2029-12-01')
    expect(await warnOfDeadlines(db)).toBe(0)
  })
})
