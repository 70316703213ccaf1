import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'
import type { matchRoutes } from '@remix-run/react'
import { isLocale } from '#app/lib/language.ts'
import { isTooDeep } from './guard-address.ts'
import { fileHandler, isFile } from './refused-file.ts'
import { remembering } from './remembering.ts'

/** How many addresses are remembered with their route: more than a commune has pages in three languages. */
const remembered = 5000

/**
 * Answers like Remix with the whole table of routes, for a third less CPU a page. Remix looks an address up four
 * times while it answers (server, data, components, manifest) and compiles every path of its table each time. Here
 * it is looked up once, by the same function, and Remix is handed the one branch that it found.
 */
export function handlerByBranch(
  build: ServerBuild,
  match: typeof matchRoutes,
  leafOf = leafFinder(build, match),
): RequestHandler {
  const everything = createRequestHandler(build, 'production')
  const handlers = new Map<string, RequestHandler>()

  const create = (branch: ServerBuild) => createRequestHandler(branch, 'production')
  function handlerOf(leaf: string): RequestHandler {
    const branch = branchOf(build, leaf)
    return isFile(build, leaf) ? fileHandler(branch, leaf, create) : create(branch)
  }

  return (request, context) => {
    const pathname = pageOf(new URL(request.url).pathname)
    const leaf = leafOf(pathname)
    if (!leaf) return everything(request, context)
    const handler = handlers.get(leaf) ?? handlerOf(leaf)
    handlers.set(leaf, handler)
    return handler(request, context)
  }
}

/**
 * Which route stands behind the path of a page: looked up as Remix does, and remembered. None behind a path too deep to
 * be ours, whoever asks: looking it up costs by its segments.
 */
export function leafFinder(
  build: ServerBuild,
  match: typeof matchRoutes,
): (pathname: string) => string | null {
  const routes = nested(build)
  const known = remembering<string | null>(remembered)
  const nowhere = Object.values(build.routes).find((route) => route?.path === '*')?.id ?? null
  const lookUp = (pathname: string) => {
    const found = match(within(routes, wordsOf(pathname)), pathname)?.at(-1)
    // A first word that is no language leads to no page: the one under it would be asked in vain.
    const { lang } = found?.params ?? {}
    return lang === undefined || isLocale(lang) ? (found?.route.id ?? null) : nowhere
  }
  return (pathname) => (isTooDeep(pathname) ? null : known(pathname, () => lookUp(pathname)))
}

/** The segments of a path as Remix compares them: decoded, in whatever case. */
function wordsOf(pathname: string): Set<string> {
  return new Set(pathname.split('/').map((segment) => decoded(segment).toLowerCase()))
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment // nothing of ours is written so
  }
}

/**
 * The routes that may stand behind a path which holds these words. Remix unfolds, ranks and compiles all that it is
 * given for each address that nobody asked for before; a dozen are left of three hundred.
 */
const within = (routes: readonly Nested[], words: ReadonlySet<string>): Nested[] =>
  routes
    .filter(({ fixed }) => fixed.every((word) => words.has(word)))
    .map((route) => (route.index ? route : { ...route, children: within(route.children, words) }))

/** What an address must hold to be a route's: its segments but for those that stand for something. */
const fixedIn = (path = ''): string[] =>
  path
    .split('/')
    .filter((segment) => segment && !/[:*]|\?$/.test(segment))
    .map((segment) => segment.toLowerCase())

/**
 * The build with the routes from the root to this one, and the index routes beside them: without those a browser
 * would take the frame of a page for the page when it is led to the frame's address.
 */
export function branchOf(build: ServerBuild, leaf: string): ServerBuild {
  const ancestors = new Set<string>()
  for (let id: string | undefined = leaf; id; id = build.routes[id]?.parentId) ancestors.add(id)
  const beside = build.routes[leaf]?.path !== '*' // which is shown without scripts
  const only = <Route extends { id: string; parentId?: string; index?: boolean }>(
    routes: Record<string, Route | undefined>,
  ) =>
    Object.fromEntries(
      Object.entries(routes).filter(
        ([id, route]) => ancestors.has(id) || (beside && route?.index && ancestors.has(route.parentId ?? '')),
      ),
    ) as Record<string, Route>
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  }
}

type Nested = { id: string; path?: string; caseSensitive?: boolean; fixed: string[] } & (
  | { index: true }
  | { index?: false; children: Nested[] }
)

function nested(build: ServerBuild, parent?: string): Nested[] {
  return Object.values(build.routes)
    .filter((route) => route !== undefined && route.parentId === parent)
    .map((route) => {
      const { id, path, caseSensitive, index } = route! // filtered above
      const itself = { id, path, caseSensitive, fixed: fixedIn(path) }
      return index ? { ...itself, index } : { ...itself, children: nested(build, id) }
    })
}

/** The page behind an address: a navigation of the browser asks for its `….data`. */
export const pageOf = (pathname: string) => pathname.replace(/\/_root\.data$/, '/').replace(/\.data$/, '')
