import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { later, minutes, noon, someone } from '#tests/fixtures/participation.ts'
import { aBody, aPlace, aService, type BodyOfStation } from '#tests/fixtures/station/bodies.ts'
import { aBulletin } from '#tests/fixtures/station/bulletins.ts'
import { act } from '../../act.ts'
import { bodyAt } from '../bodies/body-page.ts'
import { sayState } from '../services/say-state.ts'
import { WordInput } from '../services/service-input.ts'
import { ArrangementInput, arrangeInfos } from './arrange-infos.ts'
import { calendarAt, calendarDays, calendarsOf, publicCalendarsIn } from './calendars.ts'
import { infoOrder } from './info-order.ts'
import { infosFor } from './infos-for.ts'
import { seasonOf } from './season.ts'
import { addCalendar, CalendarChange, CalendarInput, changeCalendar } from './write-calendar.ts'

const soon = later(noon, minutes)
const clock = (db: Db, at: Date) =>
  db.execute(sql`update city_clock set ahead = ${at.toISOString()}::timestamptz - now()`)
const open = (db: Db, { agent }: BodyOfStation, services: string[]) =>
  act(db, agent, (deed) => sayState(deed, WordInput.parse({ services, state: 'open' })), noon)

describe('what one needs to know', () => {
  test('has the gravest first, then what is for the reader, and hides nothing from anybody', async ({
    db,
  }) => {
    const body = await aBody(db)
    await aBulletin(db, body, { fr: 'Pour tous', severity: 'information' })
    await aBulletin(db, body, { fr: 'Saisonniers', severity: 'information', audiences: ['seasonal'] })
    await aBulletin(db, body, { fr: 'Danger', severity: 'danger', confirmed: 'on', audiences: ['visitor'] })
    await clock(db, soon)
    const titles = async (audience?: 'seasonal' | 'visitor') =>
      (await infosFor(db, { locale: 'fr', now: soon, audience })).bulletins.map(({ title }) => title)
    expect(await titles('seasonal')).toEqual(['Danger', 'Saisonniers', 'Pour tous'])
    expect(await titles()).toEqual(['Danger', 'Pour tous', 'Saisonniers'])
  })

  test('is in the order of the season and the reader, which the desk sets and one of two writes', async ({
    db,
  }) => {
    const body = await aBody(db)
    const lift = await aService(db, body)
    const pool = await aService(db, body, { fr: 'Piscine', kind: 'pool' })
    await open(db, body, [lift.id])
    await clock(db, soon)
    const asked = { locale: 'fr', now: soon, audience: 'visitor' } as const
    const first = async () => (await infosFor(db, asked)).services.map(({ slug, openNow }) => [slug, openNow])
    expect(await first()).toEqual([
      [lift.slug, true],
      [pool.slug, false],
    ])
    const input = { audience: 'visitor', season: 'winter', kinds: ['pool', '', 'pool'], revision: 0 }
    const arrange = () =>
      act(db, body.agent, (deed) => arrangeInfos(deed, ArrangementInput.parse(input)), soon)
    const both = await Promise.allSettled([arrange(), arrange()])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await infoOrder(db, 'visitor', 'winter')).toEqual({ kinds: ['pool'], categories: [], revision: 1 })
    expect((await first())[0]).toEqual([pool.slug, false])
    expect((await infoOrder(db, 'visitor', 'summer')).revision).toBe(0)
    expect(ArrangementInput.safeParse({ ...input, revision: 3_000_000_000 }).success).toBe(false)
    expect([seasonOf('2027-04-30'), seasonOf('2027-05-01'), seasonOf('2027-11-01')]).toEqual([
      'winter',
      'summer',
      'winter',
    ])
  })

  test('has the nearest first once a place is said', async ({ db }) => {
    const body = await aBody(db)
    const near = await aPlace(db, body, { fr: 'Près', latitude: '44,93', longitude: '6,72' })
    const far = await aPlace(db, body, { fr: 'Loin', latitude: '44,99', longitude: '6,72' })
    await aBulletin(db, body, { fr: 'Loin', places: [far.id] })
    await aBulletin(db, body, { fr: 'Près', places: [near.id] })
    await clock(db, soon)
    const asked = { locale: 'fr', now: soon, near: near.slug } as const
    const { bulletins } = await infosFor(db, asked)
    expect(bulletins.map(({ title, metres }) => [title, metres])).toEqual([
      ['Près', 0],
      ['Loin', expect.any(Number)],
    ])
  })
})

describe('a practical calendar', () => {
  const bins = {
    ...{ kind: 'waste', fr: 'Bacs', it: 'Rifiuti' },
    lines: [
      {
        fromOn: '2027-03-01',
        untilOn: '2027-04-30',
        weekdays: ['3'],
        begins: '06:00',
        fr: 'Tri',
        it: 'Riciclo',
      },
      { fromOn: '2027-03-13', fr: 'Encombrants' },
      {},
    ],
  }

  test('names each of its days, in the reader’s language or in French', async ({ db }) => {
    const body = await aBody(db)
    const input = CalendarInput.parse({ ...bins, bodyId: body.id })
    const { slug } = await act(db, body.agent, (deed) => addCalendar(deed, input), noon)
    await clock(db, soon)
    const told = (await calendarDays(db, { locale: 'it', days: 8 })).map(({ on, text, lang }) => [
      on,
      text,
      lang,
    ])
    expect(told).toEqual([
      ['2027-03-10', 'Riciclo', 'it'],
      ['2027-03-13', 'Encombrants', 'fr'],
      ['2027-03-17', 'Riciclo', 'it'],
    ])
    expect(await publicCalendarsIn(db, 'it')).toMatchObject([{ slug, name: 'Rifiuti', revision: 1 }])
    expect(await calendarAt(db, 'rien', 'fr')).toBeNull()
  })

  test('is changed by its own body, once, and closed', async ({ db }) => {
    const [body, other] = [await aBody(db), await aBody(db, 'Mairie')]
    const input = CalendarInput.parse({ ...bins, bodyId: body.id })
    const { slug } = await act(db, body.agent, (deed) => addCalendar(deed, input), noon)
    const change = (who = body.agent) => {
      const typed = CalendarChange.parse({ ...bins, bodyId: body.id, lines: [], closed: 'on', revision: '1' })
      return act(db, who, (deed) => changeCalendar(deed, { ...typed, slug }), soon)
    }
    await expect(change(other.agent)).rejects.toMatchObject({ code: 'not-her-body' })
    await change()
    await expect(change()).rejects.toMatchObject({ code: 'edited-meanwhile' })
    expect(await publicCalendarsIn(db, 'fr')).toEqual([])
    expect(await calendarsOf(db, 'fr', body.agent)).toMatchObject([{ closed: true, lines: [] }])
    expect(await calendarsOf(db, 'fr', await someone(db))).toEqual([])
  })

  test('says what happens on a day, and which day', () => {
    const lines = [
      { fr: 'Tri' },
      { fromOn: '2027-03-01' },
      { fromOn: '2027-03-02', untilOn: '2027-03-01', fr: 'Tri' },
    ]
    const bodyId = '00000000-0000-4000-8000-000000000000'
    const before = [{ fromOn: '0000-01-01', fr: 'Tri' }]
    expect(CalendarInput.safeParse({ ...bins, bodyId, lines: before }).success).toBe(false)
    const { error } = CalendarInput.safeParse({ ...bins, bodyId, lines })
    expect(error!.issues.map(({ path }) => path.slice(1))).toEqual([
      [0, 'fromOn'],
      [1, 'fr'],
      [2, 'untilOn'],
    ])
  })
})

test('a body is found by its address, and nobody else is', async ({ db }) => {
  const body = await aBody(db)
  await aPlace(db, body)
  expect(await bodyAt(db, body.slug)).toMatchObject({ id: body.id, places: 1 })
  expect(await bodyAt(db, 'rien')).toBeNull()
})
