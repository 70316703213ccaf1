import type { ServerBuild } from '@remix-run/node'
import { pageOf } from './one-branch.ts'

/** The pages whose address is itself a key, or which show one that is shown once. */
export type SecretPages = {
  is: (url: URL) => boolean
  /** How the addresses of those with a token begin, without their language. */
  prefixes: string[]
}

/**
 * Reads them off the table of routes: those with a `:token` in their path, and those whose module says
 * `export const handle = { secret: true }`. An address that leads back to one of them is as secret.
 */
export function secretPagesOf(build: ServerBuild, leafOf: (pathname: string) => string | null): SecretPages {
  const routes = Object.values(build.routes).filter((route) => route !== undefined)
  const withToken = routes.map(({ id }) => fullPath(build, id)).filter((path) => path.includes(':token'))
  const secret = new Set(
    routes
      .filter(
        ({ id, module }) =>
          fullPath(build, id).includes(':token') || (module.handle as Handle | undefined)?.secret === true,
      )
      .map(({ id }) => id),
  )
  const isSecret = (path: string) => secret.has(leafOf(pageOf(path)) ?? '')
  return {
    is: (url) => isSecret(url.pathname) || leadsBack(url.searchParams.get('suite'), isSecret),
    prefixes: [...new Set(withToken.map((path) => path.slice(0, path.indexOf(':token'))))].sort(),
  }
}

type Handle = { secret?: boolean }

/** The first one alone, as the pages read it: each that is looked up costs some milliseconds. */
const leadsBack = (suite: string | null, isSecret: (path: string) => boolean) =>
  Boolean(suite?.startsWith('/')) && isSecret(pathOf(suite ?? ''))

const pathOf = (path: string) => path.split(/[?#]/, 1)[0]!

/** The path of a route from the root, without the segment of the language. */
function fullPath(build: ServerBuild, id: string): string {
  const route = build.routes[id]
  const above = route?.parentId ? fullPath(build, route.parentId) : ''
  return route?.path && route.path !== ':lang?' ? `${above}/${route.path}` : above
}
