import { Hono } from 'hono'
import type { World } from '../world.ts'

/** The hosted pages. */
export function pageRoutes(world: World) {
  const app = new Hono()
  app.get('/pay/:id', (c) => c.json(world.store.get('checkout.session', c.req.param('id')) === undefined))
  return app
}
