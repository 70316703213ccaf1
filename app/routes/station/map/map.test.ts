import { expect, test } from '#tests/db.ts'
import { aReport } from '#tests/fixtures/field/reports.ts'
import { aBody, aPlace, aService } from '#tests/fixtures/station/bodies.ts'
import { aBulletin } from '#tests/fixtures/station/bulletins.ts'
import { load } from '#tests/pages.ts'
import { aPublishedProject, aTown } from '#tests/town.ts'
import { readQuery, writeQuery } from './map-query.ts'
import { loader as marks } from './marks.ts'
import { loader } from './show.tsx'

const point = { latitude: '44,9301', longitude: '6,7201' }

test('a map shows each layer that was chosen where it lies, and says how many lie nowhere', async ({
  db,
}) => {
  const body = await aBody(db)
  const place = await aPlace(db, body, { fr: 'Parking du Bas', ...point })
  const service = await aService(db, body, { fr: 'Parking', kind: 'car-park', placeId: place.id })
  await aService(db, body) // at a place without a point
  await aReport(db, { latitude: '44.9320', longitude: '6.7260' })
  await aBulletin(db, body, { places: [place.id] })
  const col = await aPlace(db, body, { fr: 'Le col', latitude: '44.95', longitude: '6.73' })
  await aPublishedProject(db, await aTown(db), { placeId: col.id })
  const shown = async (query = '') => {
    const { points, without, names, around } = await load(loader, db, `/carte${query}`)
    return { without, named: names.length, around: around?.title, layers: points.map(({ layer }) => layer) }
  }
  expect(await shown()).toEqual({
    ...{ without: 1, named: 2, around: undefined },
    layers: ['bulletins', 'services', 'reports', 'projects'],
  })
  expect(await shown('?montrer=lieux&montrer=autre')).toMatchObject({
    ...{ named: 0, layers: ['places', 'places'] },
  })
  expect(await shown(`?organisme=${body.slug}`)).toMatchObject({ layers: ['bulletins', 'services'] })
  expect(await shown('?organisme=personne')).toMatchObject({ layers: [] })
  // Whatever it is about is there, whichever layers were chosen, and nothing else of its layer.
  expect(await shown(`?montrer=projets&autour=services/${service.slug}`)).toMatchObject({
    ...{ around: 'Parking', layers: ['services', 'projects'] },
  })
  expect(await shown('?montrer=projets&autour=services/disparu')).toMatchObject({ layers: ['projects'] })
})

test('a link to a map says what is not usual, and is read back as it was', () => {
  const read = (query: string) => readQuery(new URLSearchParams(query))
  expect(writeQuery(read(''))).toEqual({ montrer: [], organisme: undefined, autour: undefined })
  expect(writeQuery(read('montrer=lieux&montrer=projets&autour=projets/gare'))).toEqual({
    ...{ montrer: ['projets', 'lieux'], organisme: undefined, autour: 'projets/gare' },
  })
  expect(read('montrer=__proto__&organisme=%3Cscript%3E&autour=../x')).toEqual(read(''))
})

test('a form’s map is fetched with the places that are in use and have a point', async ({ db }) => {
  const body = await aBody(db)
  const { id } = await aPlace(db, body, { fr: 'Parking du Bas', ...point })
  await aPlace(db, body)
  const answer = await load(marks, db, '/carte/reperes.json')
  expect(await answer.json()).toMatchObject({
    places: [{ id, name: 'Parking du Bas', latitude: 44.9301, longitude: 6.7201 }],
    tiles: null,
  })
})
