import { Hono } from 'hono'
import { contoursDrawn } from './contours-drawn.ts'
import { reliefDrawn } from './relief-drawn.ts'

/** The reliefs of projects and the contours of the plan: drawn from their address, the same for ever. */
export function drawings(): Hono {
  const app = new Hono()
  const immutable = {
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Type': 'image/svg+xml',
  }
  app.get('/relief/:file', (c) => {
    const drawing = reliefDrawn(/^(.{1,3})\.svg$/.exec(c.req.param('file'))?.[1] ?? '')
    return drawing ? c.body(drawing, 200, immutable) : c.text('', 404)
  })
  app.get('/relief/plan/:zoom/:column/:file', (c) => {
    const { zoom, column, file } = c.req.param()
    const drawing = contoursDrawn(zoom, column, file)
    return drawing ? c.body(drawing, 200, immutable) : c.text('', 404)
  })
  return app
}
