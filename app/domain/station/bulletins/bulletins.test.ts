import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '#db/client.ts'
import { bulletins, bulletinVersions, events } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { days, later, minutes, noon, someone } from '#tests/fixtures/participation.ts'
import { aBody, aPlace, type BodyOfStation } from '#tests/fixtures/station/bodies.ts'
import { aBulletin, bulletinSaid } from '#tests/fixtures/station/bulletins.ts'
import { act } from '../../act.ts'
import { bulletinsOf, everyBulletin, standingBulletins } from './bulletin-cards.ts'
import { BulletinInput, EndingInput } from './bulletin-input.ts'
import { bulletinAt, bulletinAtDesk, projectsToLink } from './bulletin-page.ts'
import { correctBulletin } from './correct-bulletin.ts'
import { endBulletin } from './end-bulletin.ts'

const hour = 60 * minutes
const readAt = async (db: Db, slug: string, at: Date) => {
  await db.execute(sql`update city_clock set ahead = ${at.toISOString()}::timestamptz - now()`)
  return (await bulletinAt(db, slug, 'it'))!
}
const correct = (
  db: Db,
  body: BodyOfStation,
  slug: string,
  said: Partial<z.input<typeof BulletinInput>> & { revision: number },
  at = later(noon, hour),
) => {
  const { revision, ...typed } = said
  const input = { ...bulletinSaid(body, typed), slug, revision }
  return act(db, body.agent, (deed) => correctBulletin(deed, input), at)
}

describe('a bulletin', () => {
  test('is read at once, in the reader’s language or in French, until its end by the commune’s clocks', async ({
    db,
  }) => {
    const body = await aBody(db)
    const place = await aPlace(db, body)
    const { slug } = await aBulletin(db, body, {
      ...{ it: 'Strada chiusa', textIt: 'Passi dal colle.', places: [place.id], ends: 'tonight' },
    })
    expect(await readAt(db, slug, later(noon, hour))).toMatchObject({
      ...{ title: 'Strada chiusa', lang: 'it', until: new Date('2027-03-10T23:00:00Z'), over: false },
      ...{ toCome: false, places: [{ slug: place.slug }], versions: [{ number: 1 }] },
    })
    expect((await bulletinAt(db, slug, 'en'))!).toMatchObject({ title: 'Route du Col étroite', lang: 'fr' })
    expect(await standingBulletins(db, 'fr')).toHaveLength(1)
    expect(await readAt(db, slug, later(noon, days))).toMatchObject({ over: true, ending: null })
    expect(await standingBulletins(db, 'fr')).toEqual([])
    expect((await everyBulletin(db, 'fr', {})).cards).toHaveLength(1)
    expect(await bulletinAt(db, 'rien', 'fr')).toBeNull()
  })

  test('is told beforehand, and holds from its first day', async ({ db }) => {
    const body = await aBody(db)
    const said = { fromOn: '2027-03-12', fromTime: '08:30', ends: 'on-a-day', untilOn: '2027-03-12' } as const
    const { slug } = await aBulletin(db, body, said)
    expect(await readAt(db, slug, noon)).toMatchObject({
      ...{ toCome: true, from: new Date('2027-03-12T07:30:00Z'), until: new Date('2027-03-12T23:00:00Z') },
    })
    expect(await bulletinAtDesk(db, slug)).toMatchObject({
      ...{ fromOn: '2027-03-12', fromTime: '08:30', untilOn: '2027-03-13', untilTime: '00:00' },
    })
    const late = aBulletin(db, body, { ...said, untilOn: '9999-12-31' })
    await expect(late).rejects.toMatchObject({ code: 'bulletin-ends-late', field: 'untilOn' })
    const early = aBulletin(db, body, { ...said, untilOn: '2027-03-11' })
    await expect(early).rejects.toMatchObject({ code: 'bulletin-ends-early', field: 'untilOn' })
  })

  test('is corrected by a new version, of which one of two wins, and the old one stays to be read', async ({
    db,
  }) => {
    const body = await aBody(db)
    const { slug } = await aBulletin(db, body)
    const both = await Promise.allSettled([
      correct(db, body, slug, { revision: 1, fr: 'Route du Col fermée', severity: 'warning' }),
      correct(db, body, slug, { revision: 1, fr: 'Route du Col ouverte' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'edited-meanwhile' },
    })
    const shown = await readAt(db, slug, later(noon, 2 * hour))
    expect(shown.versions.map(({ number, titles }) => [number, titles.fr])).toEqual([
      [2, expect.stringMatching(/^Route du Col (fermée|ouverte)$/)],
      [1, 'Route du Col étroite'],
    ])
    expect(shown.versions[1]).toMatchObject({ at: noon, by: expect.stringMatching(/./) })
    for (const said of [db.delete(bulletinVersions), db.update(bulletinVersions).set({ severity: 'watch' })])
      await expect(said).rejects.toThrow()
  })

  test('ends early with a reason, once, and is corrected no more', async ({ db }) => {
    const body = await aBody(db)
    const { id, slug } = await aBulletin(db, body)
    const end = () =>
      act(
        db,
        body.agent,
        (deed) => endBulletin(deed, { ...EndingInput.parse({ fr: 'La route est dégagée' }), slug }),
        later(noon, hour),
      )
    const next = await aBulletin(db, body, { at: later(noon, minutes) })
    await end()
    const { cards } = await everyBulletin(db, 'fr', {})
    expect(
      cards.map((card) => card.id),
      'what ended is what was said last',
    ).toEqual([id, next.id])
    await expect(end()).rejects.toMatchObject({ code: 'bulletin-ended' })
    await expect(correct(db, body, slug, { revision: 1 })).rejects.toMatchObject({ code: 'bulletin-ended' })
    expect(await readAt(db, slug, later(noon, 2 * hour))).toMatchObject({
      ...{ over: true, ending: { at: later(noon, hour), reason: { fr: 'La route est dégagée' } } },
    })
    const told = await db.select().from(events).where(eq(events.subjectId, id)).orderBy(events.id)
    expect(told.map(({ verb }) => verb)).toEqual(['bulletin-published', 'bulletin-ended'])
  })

  test('of danger asks a second time, which the database holds too', async ({ db, ownerSql }) => {
    const body = await aBody(db)
    await expect(aBulletin(db, body, { severity: 'danger' })).rejects.toMatchObject({
      ...{ code: 'danger-unconfirmed', field: 'confirmed' },
    })
    expect(await db.$count(bulletins)).toBe(0)
    const { slug } = await aBulletin(db, body, { severity: 'danger', confirmed: 'on' })
    await aBulletin(db, body)
    const [first] = await standingBulletins(db, 'fr')
    expect(first).toMatchObject({ slug, severity: 'danger' })
    const unconfirmed = ownerSql`insert into bulletin_versions select uuidv7(), bulletin_id, 9, severity, false, category,
      audiences, titles, texts, "from", until, subject_id, by, at from bulletin_versions where severity = 'danger'`
    await expect(unconfirmed).rejects.toMatchObject({ constraint_name: 'a_danger_is_said_twice' })
  })

  test('is written by an agent for her own body alone', async ({ db }) => {
    const [lifts, town] = [await aBody(db), await aBody(db, 'Mairie')]
    const { slug } = await aBulletin(db, lifts)
    const hers = { ...town, id: lifts.id }
    await expect(aBulletin(db, hers)).rejects.toMatchObject({ code: 'not-her-body' })
    await expect(correct(db, hers, slug, { revision: 1 })).rejects.toMatchObject({ code: 'not-her-body' })
    await expect(correct(db, lifts, slug, { revision: 1, bodyId: town.id })).rejects.toMatchObject({
      code: 'not-her-body',
    })
    const mayor = { ...town, id: crypto.randomUUID(), agent: await someone(db, { roles: ['mayor'] }) }
    await expect(aBulletin(db, mayor)).rejects.toMatchObject({ code: 'not-found', field: 'bodyId' })
    expect(await bulletinsOf(db, 'fr', town.agent)).toEqual([])
    expect(await bulletinsOf(db, 'fr', lifts.agent)).toHaveLength(1)
  })

  test('is found by whom and what it concerns, and belongs to nothing that nobody knows', async ({ db }) => {
    const body = await aBody(db)
    await aBulletin(db, body, { audiences: ['seasonal'], category: 'health' })
    await aBulletin(db, body, { category: 'health' })
    const found = async (filters: Parameters<typeof everyBulletin>[2]) =>
      (await everyBulletin(db, 'fr', filters)).cards.length
    expect(await found({ audience: 'seasonal' })).toBe(2)
    expect(await found({ audience: 'visitor', category: 'health' })).toBe(1)
    expect(await found({ body: body.slug, category: 'road' })).toBe(0)
    const nowhere = '00000000-0000-4000-8000-000000000000'
    await expect(aBulletin(db, body, { places: [nowhere] })).rejects.toMatchObject({ field: 'places' })
    await expect(aBulletin(db, body, { subjectId: nowhere })).rejects.toMatchObject({ field: 'subjectId' })
    expect(await projectsToLink(db, 'fr')).toEqual([])
  })

  test('begins on a day that calendars know, and at no hour without its day', () => {
    const typed = { bodyId: '00000000-0000-4000-8000-000000000000', severity: 'watch', category: 'road' }
    const said = { ...typed, fr: 'Un titre', textFr: 'Un texte', ends: 'tonight' }
    const faults = (days: object) =>
      BulletinInput.safeParse({ ...said, ...days }).error!.issues.map(({ path }) => path[0])
    expect(faults({ fromOn: '0000-01-01' })).toEqual(['fromOn'])
    expect(faults({ fromTime: '18:00' })).toEqual(['fromOn'])
  })

  test('in another language has a title and a text, or neither', () => {
    const typed = { bodyId: '00000000-0000-4000-8000-000000000000', severity: 'watch', category: 'road' }
    const said = { ...typed, fr: 'Un titre', textFr: 'Un texte', ends: 'on-a-day' }
    const faults = BulletinInput.safeParse({ ...said, it: 'Un titolo' }).error!.issues
    expect(faults.map(({ path }) => path[0])).toEqual(['untilOn', 'textIt'])
  })
})
