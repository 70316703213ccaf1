import { describe, expect, test } from '#tests/db.ts'
import { anOfficial } from '#tests/fixtures/participation.ts'
import { aBody, aPlace } from '#tests/fixtures/station/bodies.ts'
import { act } from '../../act.ts'
import { changePlace } from '../places/change-place.ts'
import { PlaceInput } from '../places/place-input.ts'
import { placeAt } from '../places/place-page.ts'
import { importPage } from './import-page.ts'
import { keepImport } from './keep-import.ts'
import { readPlaces } from './read-places.ts'
import { runImport } from './run-import.ts'

const centre = { latitude: 44.9317, longitude: 6.7219 }
const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readPlaces(bytesOf(text), centre)

describe('a file of places', () => {
  test('is read whatever separates its columns, marks its bytes and names its columns', () => {
    for (const [text, separator] of [
      ['nom,type,latitude,longitude\nArrêt,arret,44.93,6.72', ','],
      ['\uFEFFNom;Catégorie;Lat;Lon\r\n"Arrêt";"arret";44,93;6,72\r\n', ';'],
      ['name\tkind\tcoordinates\nArrêt\tbus-stop\t44.93, 6.72', 'tab'],
    ] as const) {
      const { rows, remarks } = read(text)
      expect(rows).toMatchObject([
        { names: { fr: 'Arrêt' }, kind: 'bus-stop', latitude: 44.93, longitude: 6.72, faults: [] },
      ])
      expect(remarks).toContain(`separator ${separator}`)
    }
    const windows = Uint8Array.from('nom\nArr\xeat', (sign) => sign.codePointAt(0)!)
    expect(readPlaces(windows, centre)).toMatchObject({
      rows: [{ names: { fr: 'Arrêt' } }],
      remarks: ['windows-1252', 'separator ,'],
    })
  })

  test('with coordinates the wrong way round is turned, and says so', () => {
    const swapped = read('nom,latitude,longitude\nArrêt,6.72,44.93\nPlace,6.73,44.94')
    expect(swapped.remarks).toContain('swapped')
    expect(swapped.rows).toMatchObject([{ latitude: 44.93, longitude: 6.72 }, { latitude: 44.94 }])
    const one = read('nom,latitude,longitude\nArrêt,44.93,6.72\nPlace,44.94,6.73\nFaux,6.72,44.93')
    expect(one.remarks).not.toContain('swapped')
    expect(one.rows.map(({ faults }) => faults)).toEqual([[], [], ['import-far']])
    const geo = (coordinates: number[]) => ({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'LineString', coordinates: [coordinates, coordinates] },
          properties: { nom: 'Sentier' },
        },
      ],
    })
    const line = read(JSON.stringify(geo([44.93, 6.72])))
    expect(line).toMatchObject({
      remarks: ['geojson', 'swapped'],
      rows: [
        {
          latitude: 44.93,
          geometry: {
            coordinates: [
              [6.72, 44.93],
              [6.72, 44.93],
            ],
          },
        },
      ],
    })
  })

  test('that cannot be read is refused with a sentence, whatever is in it', () => {
    for (const [text, code] of [
      ['', 'import-empty'],
      ['{"type":"FeatureCollection"', 'import-broken'],
      ['{"type":"Topology"}', 'import-broken'],
      ['ville;pays\nParis;France', 'import-no-name'],
      [`nom\n${'Lieu\n'.repeat(2_050)}`, 'import-too-long'],
    ] as const)
      expect(() => read(text), text.slice(0, 20)).toThrow(expect.objectContaining({ code }))
    const hostile = 'nom,latitude\n"=HYPERLINK(""x"")",1e999\n\u0000\u202Eabc,abc\n__proto__,'
    expect(read(hostile).rows.map(({ faults }) => faults)).toEqual([
      ['import-number-latitude'],
      ['import-number-latitude'],
      [],
    ])
  })

  test('shows line by line what it would do, and does just that, once', async ({ db }) => {
    const [body, other] = [await aBody(db), await aBody(db, 'Office de tourisme')]
    await aPlace(db, body, { fr: 'Parking du Col', address: 'Route du col' })
    await aPlace(db, other, { fr: 'Piscine' })
    const text = `nom;altitude;adresse;type
parking du col;1850;;
Patinoire;1860;Place;patinoire
Piscine;1;;
Patinoire;;;
Chose;;;soucoupe
`
    const { id } = await act(db, body.agent, (act) =>
      keepImport(act, { bodyId: body.id, fileName: 'lieux.csv', bytes: bytesOf(text) }),
    )
    expect((await importPage(db, id, body.agent))!.lines).toMatchObject([
      { line: 2, what: 'change', changed: ['altitude'] },
      { line: 3, what: 'add' },
      { line: 4, what: 'refused', faults: ['not-her-body'] },
      { line: 5, what: 'refused', faults: ['import-twice'] },
      { line: 6, what: 'refused', faults: ['import-kind'] },
    ])
    const both = await Promise.allSettled(
      [1, 2].map(() => act(db, body.agent, (act) => runImport(act, { id }))),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await placeAt(db, 'parking-du-col', 'fr')).toMatchObject({
      altitude: 1850,
      address: 'Route du col',
    })
    expect(await placeAt(db, 'patinoire', 'fr')).toMatchObject({ kind: 'rink', bodyId: body.id })
    expect(await placeAt(db, 'piscine', 'fr')).toMatchObject({ altitude: null })
    const again = await act(db, body.agent, (act) =>
      keepImport(act, { bodyId: body.id, fileName: 'lieux.csv', bytes: bytesOf('nom\nPatinoire') }),
    )
    await expect(act(db, body.agent, (act) => runImport(act, again))).rejects.toMatchObject({
      code: 'import-nothing',
    })
  })

  test('changes no place that is given to another body while it is read', async ({ db }) => {
    const [body, other] = [await aBody(db), await aBody(db, 'Office de tourisme')]
    const { slug } = await aPlace(db, body, { fr: 'Parking du Col' })
    const { id } = await act(db, body.agent, (act) =>
      keepImport(act, {
        bodyId: body.id,
        fileName: 'lieux.csv',
        bytes: bytesOf('nom;altitude\nParking du Col;1850'),
      }),
    )
    const given = PlaceInput.parse({ fr: 'Parking du Col', kind: 'car-park', bodyId: other.id })
    let importing: Promise<unknown> | undefined
    await act(db, await anOfficial(db, 'mayor'), async (deed) => {
      await changePlace(deed, { ...given, slug, revision: 1 })
      importing = act(db, body.agent, (act) => runImport(act, { id })).catch(({ code }) => code)
      await new Promise((resolve) => setTimeout(resolve, 500))
    })
    expect(await importing).toBe('import-nothing')
    expect(await placeAt(db, slug, 'fr')).toMatchObject({ bodyId: other.id, altitude: null })
  })
})
