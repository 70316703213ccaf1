import type { MiddlewareHandler } from 'hono'
import type { pagesInsteadOfRemix } from './instead-of-remix.ts'

/** Twice the depth of our deepest page; what stands before the query is looked up segment by segment. */
export const mostSegments = 12
export const longestPath = 2_048

/** Where Remix would tell a browser of routes that it does not know: ours read them from a file (lib/whole-table.ts). */
const manifest = '/__manifest'

/** Answers with a 404 what can be no address of ours, before anybody looks for its route. */
export function guardAddress(instead: ReturnType<typeof pagesInsteadOfRemix>): MiddlewareHandler {
  return async (c, next) => {
    const { pathname } = new URL(c.req.url)
    const none = pathname.length > longestPath || segmentsOf(pathname) > mostSegments || pathname === manifest
    return none ? instead('no-page', pathname.slice(0, 4)) : next()
  }
}

function segmentsOf(pathname: string): number {
  let segments = 0
  for (
    let at = pathname.indexOf('/');
    at >= 0 && segments <= mostSegments;
    at = pathname.indexOf('/', at + 1)
  )
    segments++
  return segments
}
