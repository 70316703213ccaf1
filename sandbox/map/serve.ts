import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { closest, widest } from '#app/lib/map/mercator.ts'
import { type Ground, grounds } from '#app/lib/map/tiles.ts'
import { drawTile } from './draw-tile.ts'

/**
 * The sandbox's map: a WMTS server (OGC 1.0.0, by key and value) that answers for the IGN's layers with the invented land
 * of the drawn plans. Each tile says that it is invented.
 */
export async function serveMap(hostname: string, port: number) {
  const app = new Hono()
  app.get('/wmts', async (c) => {
    const asked = new Map(
      [...new URL(c.req.url).searchParams].map(([name, value]) => [name.toUpperCase(), value]),
    )
    const wrong = wrongIn(asked)
    if (wrong) return c.body(exception(...wrong), 400, { 'Content-Type': 'text/xml; charset=utf-8' })
    const ground = groundOf(asked)!
    const [zoom, column, row] = ['TILEMATRIX', 'TILECOL', 'TILEROW'].map((name) => Number(asked.get(name)))
    const tile = await drawTile(ground, { zoom: zoom!, column: column!, row: row! }) // checked above
    return c.body(new Uint8Array(tile), 200, {
      'Content-Type': grounds[ground].format,
      'Cache-Control': 'public, max-age=86400',
      'Access-Control-Allow-Origin': '*',
    })
  })
  const server = serve({ fetch: app.fetch, hostname, port })
  await once(server, 'listening')
  return {
    close: () => {
      if ('closeAllConnections' in server) server.closeAllConnections()
      return new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}

type Asked = ReadonlyMap<string, string>
const fixed = { SERVICE: 'WMTS', REQUEST: 'GetTile', VERSION: '1.0.0', STYLE: 'normal', TILEMATRIXSET: 'PM' }

const groundOf = (asked: Asked): Ground | undefined =>
  (Object.keys(grounds) as Ground[]).find((one) => grounds[one].layer === asked.get('LAYER'))

/** The code of an OGC exception, and the parameter that it is about; null where the tile can be drawn. */
function wrongIn(asked: Asked): [code: string, locator: string] | null {
  const ground = groundOf(asked)
  const needed = [...Object.keys(fixed), 'LAYER', 'FORMAT', 'TILEMATRIX', 'TILEROW', 'TILECOL']
  const missing = needed.find((name) => !asked.get(name))
  if (missing) return ['MissingParameterValue', missing]
  const other = Object.entries(fixed).find(([name, value]) => asked.get(name) !== value)
  if (other) return ['InvalidParameterValue', other[0]]
  if (!ground) return ['InvalidParameterValue', 'LAYER']
  if (asked.get('FORMAT') !== grounds[ground].format) return ['InvalidParameterValue', 'FORMAT']
  const [zoom, row, column] = ['TILEMATRIX', 'TILEROW', 'TILECOL'].map((name) => Number(asked.get(name)))
  if (!Number.isInteger(zoom) || zoom! < widest - 3 || zoom! > closest + 2)
    return ['InvalidParameterValue', 'TILEMATRIX']
  const within = (n: number | undefined) => Number.isInteger(n) && n! >= 0 && n! < 2 ** zoom!
  if (!within(row)) return ['TileOutOfRange', 'TILEROW']
  return within(column) ? null : ['TileOutOfRange', 'TILECOL']
}

const exception = (code: string, locator: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<ExceptionReport xmlns="http://www.opengis.net/ows/1.1" version="1.1.0"><Exception exceptionCode="${code}" locator="${locator}"/></ExceptionReport>
`
