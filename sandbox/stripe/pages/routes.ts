import { Hono } from 'hono'
import type { World } from '../world.ts'
import { payPages } from './pay.ts'
import { verificationPages } from './verification.ts'

/** The hosted pages: where a card is saved or charged, and where its bank asks who is there. */
export function pageRoutes(world: World) {
  const app = new Hono()
  app.use(async (c, next) => {
    world.reachedAt(new URL(c.req.url).origin)
    world.passTime()
    await next()
  })
  app.route('/pay', payPages(world))
  app.route('/verification', verificationPages(world))
  return app
}
