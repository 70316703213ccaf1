import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { events, follows, notifications, officials, serviceWords, subjects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { feedOf } from '#tests/fixtures/news.ts'
import { days, later, minutes, noon, someone } from '#tests/fixtures/participation.ts'
import { aBody, aService, type BodyOfStation } from '#tests/fixtures/station/bodies.ts'
import { act, nobody, theCity } from '../../act.ts'
import { announce } from '../../publishing/index.ts'
import { exportServices } from './export-services.ts'
import { doubtState, sayState } from './say-state.ts'
import { seasonDays } from './season-days.ts'
import { serviceCards, servicesOf } from './service-cards.ts'
import { ServiceInput, WordInput } from './service-input.ts'
import { serviceAt } from './service-page.ts'
import { changeService } from './write-service.ts'

const hour = 60 * minutes
const say = (db: Db, { agent }: BodyOfStation, services: string[], said: Record<string, string>, at = noon) =>
  act(db, agent, (act) => sayState(act, WordInput.parse({ services, ...said })), at)

/** The service as it is read at this instant. */
async function readAt(db: Db, slug: string, at: Date) {
  await db.execute(sql`update city_clock set ahead = ${at.toISOString()}::timestamptz - now()`)
  return (await serviceAt(db, slug, 'fr'))!
}

describe('the state of a service', () => {
  test('is what was said last, for as long as it was said to hold; then nobody knows', async ({ db }) => {
    const body = await aBody(db)
    const { id, slug } = await aService(db, body)
    expect(await readAt(db, slug, noon)).toMatchObject({ state: 'unknown', history: [] })
    await say(db, body, [id], { state: 'open' })
    await say(db, body, [id], { state: 'closed', holds: 'three-hours', fr: 'Vent' }, later(noon, hour))
    expect(await readAt(db, slug, later(noon, 2 * hour))).toMatchObject({
      ...{ state: 'closed', reason: { fr: 'Vent' }, until: later(noon, 4 * hour) },
      history: [{ state: 'closed' }, { state: 'open' }],
    })
    expect(await readAt(db, slug, later(noon, 5 * hour))).toMatchObject({ state: 'unknown', until: null })
    await say(db, body, [id], { state: 'open', holds: 'tonight' }, later(noon, 6 * hour))
    expect(await readAt(db, slug, later(noon, 7 * hour))).toMatchObject({
      until: new Date('2027-03-10T23:00:00Z'),
    })
  })

  test('is confirmed by being said again, and says since when it is so and when nobody confirmed it', async ({
    db,
  }) => {
    const body = await aBody(db)
    const { id, slug } = await aService(db, body, { confirmHours: 24 })
    await say(db, body, [id], { state: 'open', fr: 'Tout va bien' })
    await say(db, body, [id], { state: 'again' }, later(noon, days))
    const since = { since: noon, confirmedAt: later(noon, days), reason: { fr: 'Tout va bien' } }
    expect(await readAt(db, slug, later(noon, 1.5 * days))).toMatchObject({ ...since, stale: false })
    expect(await readAt(db, slug, later(noon, 2.5 * days))).toMatchObject({ ...since, stale: true })
    const told = (await db.select().from(events).orderBy(events.id)).map(({ verb }) => verb)
    expect(told.slice(-2)).toEqual(['service-state-said', 'service-confirmed'])
  })

  test('that nobody said has nothing to confirm or to doubt', async ({ db }) => {
    const body = await aBody(db)
    const { id, slug } = await aService(db, body)
    await expect(say(db, body, [id], { state: 'again' })).rejects.toMatchObject({
      code: 'nothing-to-confirm',
    })
    await expect(act(db, nobody, (act) => doubtState(act, { slug }), noon)).rejects.toMatchObject({
      code: 'nothing-to-doubt',
    })
  })

  test('is said of several at once, all or none, and by an agent of its own body alone', async ({ db }) => {
    const [lifts, town] = [await aBody(db), await aBody(db, 'Mairie')]
    const [one, two] = [await aService(db, lifts), await aService(db, lifts, { fr: 'Tapis' })]
    const pool = await aService(db, town, { fr: 'Piscine', kind: 'pool' })
    await expect(say(db, lifts, [one.id, pool.id], { state: 'open' })).rejects.toMatchObject({
      code: 'not-her-body',
    })
    expect(await say(db, lifts, [one.id, two.id], { state: 'open' })).toEqual({ said: 2 })
    expect((await servicesOf(db, 'fr', lifts.agent)).map(({ name }) => name)).toEqual([
      'Tapis',
      'Télésiège de la Crête',
    ])
    const mayor = await someone(db, { roles: ['mayor'] })
    expect(await servicesOf(db, 'fr', mayor)).toHaveLength(3)
    expect(await serviceCards(db, 'fr', { kind: 'pool' })).toMatchObject([{ state: 'unknown' }])
  })

  test('stays as it was said: neither the application nor its owner changes a word', async ({
    db,
    ownerSql,
  }) => {
    const body = await aBody(db)
    const { id } = await aService(db, body)
    await say(db, body, [id], { state: 'open' })
    for (const change of [
      "update service_words set state = 'closed'",
      'delete from service_words',
      'truncate service_words cascade',
    ])
      await expect(ownerSql.unsafe(change), change).rejects.toThrow(/service_words/)
    await expect(db.execute(sql`update service_words set state = 'closed'`)).rejects.toThrow()
  })

  test('is doubted by one touch, counted until somebody says it again', async ({ db }) => {
    const body = await aBody(db)
    const { id, slug } = await aService(db, body)
    await say(db, body, [id], { state: 'open' })
    for (const minute of [1, 2])
      await act(db, nobody, (act) => doubtState(act, { slug }), later(noon, minute * minutes))
    expect(await readAt(db, slug, later(noon, hour))).toMatchObject({ doubts: 2 })
    await say(db, body, [id], { state: 'again' }, later(noon, hour))
    expect(await readAt(db, slug, later(noon, 2 * hour))).toMatchObject({ doubts: 0 })
  })
})

describe('a season', () => {
  const season = { fromOn: '2027-03-08', untilOn: '2027-03-20', hours: 'Mo-Su 09:00-16:30' }

  test('says when a service does not run, and at which hours it does', async ({ db }) => {
    const body = await aBody(db)
    const { id, slug } = await aService(db, body, { seasons: [season] })
    expect(await readAt(db, slug, new Date('2027-04-01T10:00:00Z'))).toMatchObject({ state: 'out-of-season' })
    await say(db, body, [id], { state: 'open' })
    expect(await readAt(db, slug, noon)).toMatchObject({ hour: { open: true } })
    expect(await readAt(db, slug, new Date('2027-03-10T19:00:00Z'))).toMatchObject({
      ...{ state: 'open', hour: { open: false, next: new Date('2027-03-11T08:00:00Z') } },
    })
  })

  test('is counted by days: open, closed with its hours, stale, unknown', async ({ db }) => {
    const body = await aBody(db)
    const { id, slug } = await aService(db, body, { seasons: [season], confirmHours: 24 })
    const on = (day: number, time = '08:00') =>
      new Date(`2027-03-${String(day).padStart(2, '0')}T${time}:00Z`)
    await say(db, body, [id], { state: 'open', holds: 'tonight' }, on(10))
    await say(db, body, [id], { state: 'closed', cause: 'wind', holds: 'tonight' }, on(11))
    // Half an hour before it closes is no open day.
    await say(db, body, [id], { state: 'closed' }, on(12))
    await say(db, body, [id], { state: 'open', holds: 'tonight' }, on(12, '15:10'))
    await say(db, body, [id], { state: 'open' }, on(13))
    // Why a day was lost is counted with it; of one on which nobody said it, that.
    const causes = { wind: 1, unsaid: 1 }
    const expected = { open: 2, closed: 2, stale: 1, unknown: 2, partly: 0, disrupted: 0, causes }
    expect((await readAt(db, slug, on(14, '16:00'))).counts).toMatchObject([expected])
    expect(await exportServices(db)).toMatchObject([{ slug, ...expected }])
  })

  test('is counted in the file by its own words and the one that stood as it began', async ({ db }) => {
    const body = await aBody(db)
    const [first, second] = [
      { ...season, untilOn: '2027-03-12' },
      { ...season, fromOn: '2027-03-16', untilOn: '2027-03-18' },
    ]
    const { id, slug } = await aService(db, body, { seasons: [first, second], confirmHours: 96 })
    const on = (day: number) => new Date(`2027-03-${String(day).padStart(2, '0')}T08:00:00Z`)
    await say(db, body, [id], { state: 'open' }, on(8))
    await say(db, body, [id], { state: 'closed', cause: 'wind' }, on(13))
    await say(db, body, [id], { state: 'open' }, on(17))
    const { counts } = await readAt(db, slug, on(21))
    const [before, after] = await exportServices(db)
    // Said on the thirteenth, between the two: it is what the second begins with.
    expect(after).toMatchObject({ closed: 1, open: 2, causes: { wind: 1 } })
    expect(counts.map(({ open }) => open).sort()).toEqual([before!.open, after!.open].sort())
  })

  test('has a cause for what is not open alone, which stays while it is confirmed', async ({ db }) => {
    const body = await aBody(db)
    const { id } = await aService(db, body)
    await say(db, body, [id], { state: 'disrupted', cause: 'works' })
    await say(db, body, [id], { state: 'again' }, later(noon, hour))
    await say(db, body, [id], { state: 'open', cause: 'wind' }, later(noon, 2 * hour))
    const said = await db.select().from(serviceWords).orderBy(serviceWords.at)
    expect(said.map(({ cause }) => cause)).toEqual(['works', 'works', null])
  })

  test('of what runs day and night has as many days as any other', () => {
    const asked = { words: [], confirmHours: 24, now: new Date('2027-03-12T11:00:00Z') }
    for (const hours of ['24/7', '00:00-24:00', '09:00-16:30'])
      expect(seasonDays({ ...season, ...asked, hours }), hours).toMatchObject({ unknown: 5 })
  })

  test('that ends before it begins, overlaps another or has hours that cannot be read is refused', () => {
    const id = '00000000-0000-7000-8000-000000000000'
    const wrong = (seasons: object[]) =>
      ServiceInput.safeParse({
        ...{ fr: 'Lift', kind: 'lift', placeId: id, bodyId: id, electedId: id, seasons },
      }).error?.issues[0]?.path.join('.')
    expect(wrong([season])).toBeUndefined()
    expect(wrong([{ fromOn: '', untilOn: '', hours: '' }])).toBeUndefined()
    expect(wrong([{ ...season, untilOn: '2027-01-01' }])).toBe('seasons.0.untilOn')
    expect(wrong([{ ...season, hours: 'quand on veut' }])).toBe('seasons.0.hours')
    expect(wrong([season, { ...season, fromOn: '2027-03-15' }])).toBe('seasons')
  })
})

describe('a service', () => {
  test('is changed by who has its newest form, and is a subject that shows what it is', async ({ db }) => {
    const body = await aBody(db)
    const { id, slug } = await aService(db, body)
    const { place, elected } = await readAt(db, slug, noon)
    const change = (fr: string) =>
      act(db, body.agent, (act) =>
        changeService(act, {
          ...ServiceInput.parse({
            ...{ fr, kind: 'lift', placeId: place.id, bodyId: body.id, electedId: elected.id },
          }),
          ...{ slug, revision: 1 },
        }),
      )
    await change('Télésiège du Lac')
    await expect(change('Autre')).rejects.toMatchObject({ code: 'edited-meanwhile' })
    expect((await db.select().from(subjects)).filter((subject) => subject.id === id)).toMatchObject([
      { kind: 'service', slug, titles: { fr: 'Télésiège du Lac' }, answersId: elected.id },
    ])
  })

  test('is answered for by an official whose term runs, and by no other', async ({ db }) => {
    const body = await aBody(db)
    const { slug } = await aService(db, body)
    const { place, elected } = await readAt(db, slug, noon)
    const change = (electedId: string, revision: number) => {
      const said = { fr: 'Télésiège du Lac', kind: 'lift', placeId: place.id, bodyId: body.id, electedId }
      return act(db, body.agent, (act) => changeService(act, { ...ServiceInput.parse(said), slug, revision }))
    }
    const refused = { code: 'not-in-office', field: 'electedId' }
    await expect(change(body.agent.id, 1)).rejects.toMatchObject(refused)
    await db.update(officials).set({ until: '2027-03-10' })
    await change(elected.id, 1)
    await db.update(officials).set({ until: '2027-03-09' })
    await expect(change(elected.id, 2)).rejects.toMatchObject(refused)
  })
})

test('whoever follows a service is told that it is another way, and not that it is confirmed', async ({
  db,
}) => {
  const body = await aBody(db)
  const { id } = await aService(db, body)
  const { id: follower } = await someone(db)
  await db.insert(follows).values({ personId: follower, subjectId: id, cadence: 'at-once', since: noon })
  const told = async () => {
    const said = await db.select({ id: events.id }).from(events).orderBy(events.id)
    for (const { id: eventId } of said) await act(db, theCity, (deed) => announce(deed, { eventId }))
    const kept = await db.select().from(notifications)
    return kept.map(({ personId, template, topicId }) => [personId, template, topicId])
  }
  await say(db, body, [id], { state: 'open' }, later(noon, hour))
  await say(db, body, [id], { state: 'again' }, later(noon, 2 * hour))
  expect(await told()).toEqual([[follower, 'service-state', id]])
  await say(db, body, [id], { state: 'closed', fr: 'Vent', it: 'Vento' }, later(noon, 3 * hour))
  expect(await told()).toHaveLength(2)
  expect((await feedOf(db, 'it', id)).map(({ text }) => text)).toEqual([
    'Télésiège de la Crête: chiuso',
    'Télésiège de la Crête: aperto',
  ])
})
