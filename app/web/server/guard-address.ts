import type { MiddlewareHandler } from 'hono'
import type { pagesInsteadOfRemix } from './instead-of-remix.ts'

/** Twice the depth of our deepest page; what stands before the query is looked up segment by segment. */
export const mostSegments = 12
export const longestPath = 2_048

/** Where Remix would tell a browser of routes that it does not know: ours read them from a file (lib/browser/whole-table.ts). */
const manifest = '/__manifest'

/** Answers with a 404 what can be no address of ours, before anybody looks for its route. */
export function guardAddress(instead: ReturnType<typeof pagesInsteadOfRemix>): MiddlewareHandler {
  return async (c, next) => {
    const { pathname } = new URL(c.req.url)
    const none = isTooDeep(pathname) || pathname === manifest
    return none ? instead('no-page', pathname.slice(0, 4)) : next()
  }
}

/** Whether a path is longer or deeper than any of ours can be: nobody looks for its route. */
export const isTooDeep = (pathname: string): boolean =>
  pathname.length > longestPath || segmentsOf(pathname) > mostSegments

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
