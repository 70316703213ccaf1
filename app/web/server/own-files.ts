import { readdirSync } from 'node:fs'
import { serveStatic } from '@hono/node-server/serve-static'
import type { MiddlewareHandler } from 'hono'

/**
 * The files at the root of the site, by their names. Which there are is known: to look for one under each address took a
 * system call of each page.
 */
export function ownFiles(folder: string): MiddlewareHandler {
  const named = new Set(readdirSync(folder).map((name) => `/${name}`))
  const file = ownFile(folder)
  return (c, next) => (named.has(c.req.path) ? file(c, next) : next())
}

/** One of them, whatever the address. */
export const ownFile = (root: string, path?: string): MiddlewareHandler =>
  serveStatic({
    root,
    onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=3600'),
    ...(path ? { path } : {}),
  })
