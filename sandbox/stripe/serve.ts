import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type HttpBindings, serve } from '@hono/node-server'
import { Hono } from 'hono'
import Stripe from 'stripe'
import { openFaults } from './control/faults.ts'
import { controlRoutes } from './control/routes.ts'
import { pageRoutes } from './pages/routes.ts'
import { answerCalls } from './wire/api.ts'
import { openWorld } from './world.ts'

export type Options = {
  /** Where everything is kept. */
  folder: string
  host?: string
  /** 0, or none, for any that is free. */
  port?: number
  /** `sk_test_…`, which every call must carry. */
  secretKey: string
  /** Signs webhooks: `whsec_…`. */
  webhookSecret: string
  /** Where events are sent; without it nowhere. */
  webhookUrl?: string | undefined
}

/** The sandbox's Stripe: API, hosted pages and control API on one port. Returns where it is reached. */
export async function serveStripe(options: Options) {
  const { folder, host = '127.0.0.1', port = 0, secretKey, webhookSecret, webhookUrl } = options
  const apiVersion = Stripe.API_VERSION
  const world = openWorld({
    folder,
    apiVersion,
    endpoint: webhookUrl ? { url: webhookUrl, secret: webhookSecret } : undefined,
  })
  const faults = openFaults()
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.all('/v1/*', answerCalls(world, faults, secretKey, apiVersion))
  app.route('/_control', controlRoutes(world, faults))
  app.route('/c', pageRoutes(world))
  const server = serve({ fetch: app.fetch, hostname: host, port })
  await once(server, 'listening')
  const { port: listening } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${listening}`
  world.reachedAt(address)
  return {
    address,
    host: '127.0.0.1',
    port: listening,
    close: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise<void>((closed) => server.close(() => closed()))
      await world.close()
    },
  }
}
