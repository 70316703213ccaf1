import type { LoaderFunctionArgs } from '@remix-run/node'
import { sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aReport } from '#tests/fixtures/field/reports.ts'
import { aBody, aPlace } from '#tests/fixtures/station/bodies.ts'
import { contextOver } from '#tests/pages.ts'
import { collectionOfPlaces as places } from './places/collection.ts'
import { collectionOfReports as reports } from './reports/collection.ts'

type Collection = { features: { id: number | string }[]; suite?: string }

const asking =
  (db: Db, most?: number) => async (from: typeof reports, path: string, has?: string, origin?: string) => {
    const request = new Request(`http://localhost${path}`, { headers: has ? { 'If-None-Match': has } : {} })
    const context = contextOver(db, origin ? { origin } : {})
    const answer = await from({ request, params: {}, context } as LoaderFunctionArgs, most)
    return { status: answer.status, tag: answer.headers.get('ETag') ?? '', text: await answer.text() }
  }

describe('the files of the station as GeoJSON', () => {
  test('are not sent again to whoever has them, however she says so', async ({ db }) => {
    const ask = asking(db)
    await aReport(db, { placeId: (await aPlace(db, await aBody(db))).id })
    for (const [from, path] of [
      [reports, '/signalements.geojson'],
      [places, '/lieux.geojson'],
    ] as const) {
      const { tag, text } = await ask(from, path)
      expect(JSON.parse(text)).toMatchObject({ type: 'FeatureCollection' })
      for (const has of [tag, `W/${tag}`, `"x", ${tag}`, '*'])
        expect(await ask(from, path, has), `${path} ${has}`).toEqual({ status: 304, tag, text: '' })
      expect((await ask(from, path, '"x"')).status).toBe(200)
      expect((await ask(from, path, tag, 'http://ailleurs.example')).status, path).toBe(200)
    }
  })

  test('bear another tag after each change of what they say', async ({ db }) => {
    const ask = asking(db)
    const body = await aBody(db)
    const { id: placeId } = await aPlace(db, body)
    const { id } = await aReport(db, { placeId, of: body })
    const tags = async (query = '') => [
      (await ask(reports, `/signalements.geojson${query}`)).tag,
      (await ask(places, '/lieux.geojson')).tag,
    ]
    const changes: [name: string, change: ReturnType<typeof sql>, ofPlaces: boolean][] = [
      ['a state', sql`update field_reports set state = 'acknowledged' where id = ${id}`, false],
      ['words', sql`update contributions set body = 'Effacé.' where id = ${id}`, false],
      [
        'a voice',
        sql`insert into field_voices (report_id, person_id) select ${id}::uuid, id from people limit 1`,
        false,
      ],
      ['a body', sql`update organisations set name = 'Régie' where id = ${body.id}`, true],
      ['a category', sql`update field_categories set slug = 'lampes' where slug = 'eclairage'`, false],
      ['a place', sql`update places set latitude = 44.9, longitude = 6.7 where id = ${placeId}`, true],
      ['a day', sql`update city_clock set ahead = ahead + interval '1 day'`, false],
      [
        'what is hidden',
        sql`update contributions set hidden_at = now(), hidden_ground = 'private', hidden_reason = 'x' where id = ${id}`,
        false,
      ],
    ]
    let [before, beforeOfPlaces] = await tags()
    expect((await tags('?nature=probleme'))[0]).not.toBe(before)
    for (const [name, change, ofPlaces] of changes) {
      expect(await tags(), name).toEqual([before, beforeOfPlaces])
      await db.execute(change)
      const [now, nowOfPlaces] = await tags()
      expect(now, name).not.toBe(before)
      expect(nowOfPlaces !== beforeOfPlaces, name).toBe(ofPlaces)
      ;[before, beforeOfPlaces] = [now, nowOfPlaces]
    }
  })

  test('hold so many at most, and say where the rest is', async ({ db }) => {
    const ask = asking(db, 2)
    const body = await aBody(db)
    for (const fr of ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq']) {
      const { id: placeId } = await aPlace(db, body, { fr })
      await aReport(db, { placeId, of: body })
    }
    for (const [from, path] of [
      [reports, '/signalements.geojson?etat=en-attente'],
      [places, '/lieux.geojson'],
    ] as const) {
      const seen: (number | string)[][] = []
      let next: string | undefined = path
      while (next) {
        const { features, suite }: Collection = JSON.parse((await ask(from, next)).text)
        seen.push(features.map(({ id }) => id))
        next = suite?.replace('http://localhost', '')
      }
      expect(
        seen.map(({ length }) => length),
        path,
      ).toEqual([2, 2, 1])
      expect(new Set(seen.flat()).size).toBe(5)
    }
  })
})
