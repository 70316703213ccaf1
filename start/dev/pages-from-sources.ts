import { createServer, type Server } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { ServerBuild } from '@remix-run/node'
import type { MiddlewareHandler } from 'hono'
import { createServer as createVite, type ViteDevServer } from 'vite'
import { type Pages, type PagesSource, pagesOf } from '#app/web/server/pages.ts'

/** Serves pages, styles and scripts out of vite, in the web server's own process and on its own port. */
export async function pagesFromSources(): Promise<PagesSource> {
  let vite: Promise<ViteDevServer> | undefined
  let read: { build: ServerBuild; pages: Pages } | undefined
  const remix = await import('@remix-run/react')

  const before: MiddlewareHandler<{ Bindings: HttpBindings }> = async (c, next) => {
    const served = await vite
    if (!served) return c.text('', 503)
    if (await isVites(served, c.env)) return RESPONSE_ALREADY_SENT
    // The same object until a source of it changes.
    const build = (await served.ssrLoadModule('virtual:remix/server-build')) as ServerBuild
    if (read?.build !== build) read = { build, pages: pagesOf(build, remix) }
    return next()
  }
  return {
    before,
    now: () => {
      if (!read) throw new Error('no page was asked for yet')
      return read.pages
    },
    createServer: ((options: object, listener: never) => {
      const server = createServer(options, listener)
      vite = openVite(server)
      server.on('close', () => void vite?.then((one) => one.close()))
      return server
    }) as typeof createServer,
  }
}

/** Reloads browsers through our own port, the only one that the pages' policy lets them reach. */
const openVite = (server: Server) =>
  createVite({
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server } },
  })

/** Whether vite has answered: its own client, a module, a style. */
function isVites({ middlewares }: ViteDevServer, { incoming, outgoing }: HttpBindings): Promise<boolean> {
  return new Promise((resolve, reject) => {
    outgoing.once('close', () => resolve(true))
    middlewares(incoming, outgoing as never, (error?: unknown) => (error ? reject(error) : resolve(false)))
  })
}
