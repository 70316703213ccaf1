import type { createServer } from 'node:http'
import type { ServerBuild } from '@remix-run/node'
import type { MiddlewareHandler } from 'hono'
import { isOwnPage } from '#app/lib/addresses/own-pages.ts'
import { takesOf } from '../forms/takes.ts'
import { withInstead } from './instead.ts'
import { pagesInsteadOfRemix } from './instead-of-remix.ts'
import { handlerByBranch, leafFinder } from './one-branch.ts'
import { type SecretPages, secretPagesOf } from './secret-pages.ts'

/** What the server reads off the build of the pages. */
export type Pages = ReturnType<typeof pagesOf>

/** Where the pages come from; while somebody develops, from their sources, which change (start/dev). */
export type PagesSource = {
  now: () => Pages
  /** Sees each request first. */
  before?: MiddlewareHandler
  createServer?: typeof createServer
}

export function pagesOf(
  read: ServerBuild,
  { matchRoutes }: Pick<typeof import('@remix-run/react'), 'matchRoutes'>,
) {
  const build = withInstead(read)
  const leafOf = leafFinder(build, matchRoutes)
  const secret = secretPagesOf(build, leafOf)
  return {
    answer: handlerByBranch(build, matchRoutes, leafOf),
    takes: takesOf(build, leafOf),
    instead: pagesInsteadOfRemix(build),
    secret,
    placeOf: placesOf(build),
    isForEverybody: forEverybody(build, leafOf, secret),
  }
}

/** Whether a path leads to a page, and not to a file, to somebody's own page, to one whose address is a key, or to none. */
function forEverybody(
  { routes }: ServerBuild,
  leafOf: (pathname: string) => string | null,
  secret: SecretPages,
) {
  return (pathname: string): boolean => {
    const leaf = routes[leafOf(pathname) ?? '']
    if (!leaf?.module.default || leaf.path === '*' || isOwnPage(pathname)) return false
    return !secret.is(new URL(pathname, 'http://commune.example'))
  }
}

/** The first word of a path, if it is one of ours: there are few, whatever is asked for. */
function placesOf({ routes }: ServerBuild) {
  const first = (path: string) => /^\/?(?:(?:it|en)(?=\/|$)\/?)?([^/]*)/.exec(path)?.[1] ?? ''
  const ours = new Set(Object.values(routes).map((route) => first(route?.path ?? '')))
  for (const word of ['', 'assets', 'relief', 'sante', 'metrics']) ours.add(word)
  return (path: string) => (ours.has(first(path)) ? `/${first(path)}` : 'other')
}

/** Reads them off the build beside this program, once. */
async function pagesOfTheBuild(): Promise<PagesSource> {
  const build = (await import(new URL('remix/server/index.js', import.meta.url).href)) as ServerBuild
  const pages = pagesOf(build, await import('@remix-run/react'))
  return { now: () => pages }
}

let open = pagesOfTheBuild
/** Said before the server is loaded, by the program of whoever develops. */
export function readPagesFrom(other: () => Promise<PagesSource>): void {
  open = other
}

export const openPages = (): Promise<PagesSource> => open()
