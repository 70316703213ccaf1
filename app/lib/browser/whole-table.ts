// @ts-expect-error Remix publishes no types for it
import { createClientRoutes } from '@remix-run/react/dist/esm/routes.js'

type Route = { id: string; parentId?: string }
type Manifest = { url: string; routes: Record<string, Route> }
type Asked = {
  path: string
  fetcherKey?: string
  patch: (parentId: string | null, children: unknown[]) => void
}

/**
 * Stands in the browser for Remix's own discovery of routes (vite.config.ts). A page knows the routes of its own
 * branch. Once one of its forms or answers leads to another address, the table of all routes is read: a file of the
 * build, the same for everybody and kept for ever. Remix would ask the server for the routes of each address, which
 * anybody could make as dear as she likes.
 */
export function getPatchRoutesOnNavigationFunction(
  manifest: Manifest,
  modules: object,
  future: object,
  isSpaMode: boolean,
) {
  let table: Promise<Manifest['routes']> | undefined
  return async ({ path, fetcherKey, patch }: Asked): Promise<void> => {
    // The page itself was found over the whole table, by the server.
    if (path === window.location.pathname) return
    table ??= tableAt(manifest.url)
    const unknown = notKnown(await table.catch(failed), manifest.routes)
    Object.assign(manifest.routes, unknown)
    for (const parent of parentsOf(unknown))
      patch(parent || null, createClientRoutes(unknown, modules, null, future, isSpaMode, parent))

    function failed(error: unknown): never {
      table = undefined
      // Another version is online: a new document knows its own.
      if (error instanceof Gone) window.location.href = fetcherKey ? window.location.href : path
      throw error
    }
  }
}

/** Links are documents: nothing is looked up before it is asked for. */
export function useFogOFWarDiscovery(): void {}

class Gone extends Error {}

/** The file says `window.__remixManifest={…};`. */
async function tableAt(url: string): Promise<Manifest['routes']> {
  const answer = await fetch(url)
  if (answer.status === 404) throw new Gone(url)
  if (!answer.ok) throw new Error(`${answer.status} ${url}`)
  const text = await answer.text()
  return (JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as Manifest).routes
}

const notKnown = (all: Manifest['routes'], known: Manifest['routes']): Manifest['routes'] =>
  Object.fromEntries(Object.entries(all).filter(([id]) => !(id in known)))

/** Under which known routes new ones have to be put. */
const parentsOf = (unknown: Manifest['routes']): Set<string> =>
  new Set(
    Object.values(unknown)
      .map(({ parentId }) => parentId ?? '')
      .filter((parent) => !(parent in unknown)),
  )
