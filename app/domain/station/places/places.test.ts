import { eq } from 'drizzle-orm'
import { events, subjects } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { later, minutes, noon, someone } from '#tests/fixtures/participation.ts'
import { aBody, aPlace } from '#tests/fixtures/station/bodies.ts'
import { act } from '../../act.ts'
import { changePlace } from './change-place.ts'
import { everyPlace, exportPlaces } from './export-places.ts'
import { placeCards, placeCounts } from './place-cards.ts'
import { PlaceInput } from './place-input.ts'
import { placeAt, placesNear } from './place-page.ts'

const square = { latitude: '44,9317', longitude: '6.7219' }

describe('the register of places', () => {
  test('is written by an agent for her own body alone, and by the mayor for each', async ({ db }) => {
    const [lifts, town] = [await aBody(db), await aBody(db, 'Services techniques')]
    const { slug } = await aPlace(db, lifts)
    const said = PlaceInput.parse({ fr: 'Parking du bas', kind: 'car-park', bodyId: lifts.id })
    const change = { ...said, slug, revision: 1 }
    await expect(act(db, town.agent, (act) => changePlace(act, change))).rejects.toMatchObject({
      code: 'not-her-body',
      field: 'bodyId',
    })
    await expect(aPlace(db, { ...lifts, agent: town.agent })).rejects.toMatchObject({ code: 'not-her-body' })
    const given = act(db, lifts.agent, (act) => changePlace(act, { ...change, bodyId: town.id }))
    await expect(given).rejects.toMatchObject({ code: 'not-her-body' })
    const mayor = await someone(db, { roles: ['mayor'] })
    await act(db, mayor, (act) => changePlace(act, { ...change, bodyId: town.id }))
    expect(await placeAt(db, slug, 'fr')).toMatchObject({
      slug: 'parking-du-col',
      name: 'Parking du bas',
      body: { name: 'Services techniques' },
    })
  })

  test('is not overwritten by whoever opened the form before another saved it, and says what was changed', async ({
    db,
  }) => {
    const body = await aBody(db)
    const { slug } = await aPlace(db, body)
    const change = (fr: string, revision: number) =>
      act(
        db,
        body.agent,
        (act) =>
          changePlace(act, {
            ...PlaceInput.parse({ fr, kind: 'car-park', bodyId: body.id }),
            ...{ slug, revision },
          }),
        later(noon, minutes),
      )
    await change('Parking du haut', 1)
    await expect(change('Parking du milieu', 1)).rejects.toMatchObject({ code: 'edited-meanwhile' })
    await change('Parking du haut', 2)
    const told = (await db.select().from(events)).filter(({ verb }) => verb === 'place-changed')
    expect(told).toMatchObject([{ details: { changed: ['names'] } }])
    expect(await db.select().from(subjects).where(eq(subjects.kind, 'place'))).toMatchObject([
      { kind: 'place', slug, titles: { fr: 'Parking du haut' }, bodyId: body.id },
    ])
  })

  test('finds a place by its name however it is spelt, by what it is, and by who looks after it', async ({
    db,
  }) => {
    const body = await aBody(db)
    await aPlace(db, body, { fr: 'Télésiège de la Crête', it: 'Seggiovia della Cresta', kind: 'lift' })
    await aPlace(db, body, { fr: 'Piscine du Bois' })
    const names = async (filters: Parameters<typeof placeCards>[2]) =>
      (await placeCards(db, 'it', filters)).cards.map(({ name }) => name)
    expect(await names({ words: ['telesiege'] })).toEqual(['Seggiovia della Cresta'])
    expect(await names({ words: ['seggiova'] })).toEqual(['Seggiovia della Cresta'])
    expect(await names({ kind: 'lift' })).toEqual(['Seggiovia della Cresta'])
    expect(await names({ body: body.slug })).toHaveLength(2)
    expect(await names({ body: 'autre' })).toEqual([])
    expect(await placeCounts(db, {})).toMatchObject({ total: 2, kinds: { lift: 1, 'car-park': 1 } })
  })

  test('finds what is near a point, the nearest first, within a third of a per cent of the ellipsoid', async ({
    db,
  }) => {
    const body = await aBody(db)
    await aPlace(db, body, { fr: 'Ici', ...square })
    // 0.001° of latitude is 111.2 m on the sphere, 111.1 m on the ellipsoid at this latitude.
    await aPlace(db, body, { fr: 'Au nord', latitude: '44.9327', longitude: '6.7219' })
    await aPlace(db, body, { fr: 'Loin', latitude: '45.2', longitude: '6.7219' })
    await aPlace(db, body, { fr: 'Quelque part' })
    const near = await placesNear(db, 'fr', { latitude: 44.9317, longitude: 6.7219 })
    expect(near.map(({ name, metres }) => [name, metres])).toEqual([
      ['Ici', 0],
      ['Au nord', 111],
    ])
  })

  test('takes no half of a point and none that is not on Earth', () => {
    const fault = (said: object) =>
      PlaceInput.safeParse({ fr: 'Ici', kind: 'other', ...said }).error?.issues[0]?.path
    expect(fault({ latitude: '44,9' })).toEqual(['latitude'])
    expect(fault({ latitude: '91', longitude: '6' })).toEqual(['latitude'])
    expect(fault({ latitude: 'ici', longitude: '6' })).toEqual(['latitude'])
    expect(fault(square)).toBeUndefined()
  })

  test('is given whole to whoever wants it', async ({ db }) => {
    const body = await aBody(db)
    await aPlace(db, body, { ...square, address: 'Route du col', equipmentCode: '03010201' })
    expect(await exportPlaces(db)).toMatchObject([
      { slug: 'parking-du-col', latitude: 44.9317, equipmentCode: '03010201', body: 'Régie des remontées' },
    ])
  })

  test('is offered to a form by name, in the reader’s language, without what is there no more', async ({
    db,
  }) => {
    const body = await aBody(db)
    await aPlace(db, body, { fr: 'Télésiège de la Crête', it: 'Seggiovia della Cresta', kind: 'lift' })
    await aPlace(db, body, { fr: 'Église' })
    const { slug } = await aPlace(db, body, { fr: 'Ancienne gare' })
    const gone = PlaceInput.parse({ fr: 'Ancienne gare', kind: 'car-park', bodyId: body.id, closed: 'on' })
    await act(db, body.agent, (act) => changePlace(act, { ...gone, slug, revision: 1 }))
    expect(await everyPlace(db, 'it')).toMatchObject([
      { name: 'Église', lang: 'fr' },
      { name: 'Seggiovia della Cresta', lang: 'it' },
    ])
  })
})
