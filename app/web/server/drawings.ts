import { type Context, Hono } from 'hono'
import { settingsOf } from '#app/domain/commune/index.ts'
import type { Instance } from '../context.ts'
import { contoursDrawn } from './contours-drawn.ts'
import { reliefDrawn } from './relief-drawn.ts'

type Given = Pick<Instance, 'db' | 'rateLimits'>

/** The reliefs of projects and the contours of the plan: drawn from their address, the same for ever. */
export function drawings({ db, rateLimits }: Given, addressOf: (c: Context) => string): Hono {
  const app = new Hono()
  const contours = contoursDrawn({ limited: rateLimits })
  const immutable = {
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Type': 'image/svg+xml',
  }
  app.get('/relief/:file', (c) => {
    const drawing = reliefDrawn(/^(.{1,3})\.svg$/.exec(c.req.param('file'))?.[1] ?? '')
    return drawing ? c.body(drawing, 200, immutable) : c.text('', 404)
  })
  app.get('/relief/plan/:zoom/:column/:file', async (c) => {
    const { latitude, longitude } = await settingsOf(db)
    const around = latitude === undefined || longitude === undefined ? null : { latitude, longitude }
    const drawing = contours(c.req.param(), around, addressOf(c))
    if (drawing === 'too-many') return c.text('', 429)
    return drawing ? c.body(drawing, 200, immutable) : c.text('', 404)
  })
  return app
}
