import { data, type RequestHandler, type ServerBuild } from '@remix-run/node'
import type { RequestContext } from '../context.ts'

/** What a route without a page threw in the place of its file: Remix's `data(…, { status })`. */
export type RefusedFile = { data?: { message?: string } | null; init?: ResponseInit | null }

/** Whether a route answers with something else than a page: a file, a feed, what a script asks for. */
export const isFile = ({ routes }: ServerBuild, id: string): boolean =>
  routes[id]?.module.default === undefined

/**
 * Answers for a file. One that is refused has no page of its own, and Remix would say « Unexpected Server Error »: a
 * browser is shown the page of the refusal, at the same address and in its language, like anywhere else; a program is
 * told the sentence alone, by the same status.
 */
export function fileHandler(
  branch: ServerBuild,
  id: string,
  create: (build: ServerBuild) => RequestHandler,
): RequestHandler {
  const file = create(noting(branch, id))
  const page = create(asPage(branch, id))
  return async (request, context) => {
    const { headers, signal, url } = request
    const answer = await file(request, context)
    const { refused, away, instead } = context as RequestContext
    // What a script navigates to is Remix's own answer; a page that stands instead is the server's to make.
    if (!refused || away || instead || new URL(url).pathname.endsWith('.data')) return answer
    if (asksForPage(headers))
      return page(new Request(url, { headers: headersOfPage(headers), signal }), context)
    return new Response(`${refused.data?.message ?? answer.status}\n`, {
      status: answer.status,
      headers: { ...waiting(refused), 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
}

/** Browsers name HTML first where a person goes to an address, and not where a page asks for a picture of its own. */
const asksForPage = (headers: Headers) => headers.get('Accept')?.includes('text/html') ?? false

// What belonged to the file that was asked for says nothing of the page in its place.
function headersOfPage(asked: Headers): Headers {
  const headers = new Headers(asked)
  for (const name of ['If-None-Match', 'If-Modified-Since', 'Range', 'Content-Type', 'Content-Length'])
    headers.delete(name)
  return headers
}

const waiting = ({ init }: RefusedFile): Record<string, string> => {
  const after = new Headers(init?.headers).get('Retry-After')
  return after ? { 'Retry-After': after } : {}
}

/** The branch whose route leaves with the request what it refused. */
const noting = (branch: ServerBuild, id: string) =>
  withModule(branch, id, (module) => ({
    ...module,
    loader: noted(module.loader),
    action: noted(module.action),
  }))

type Run = ((args: never) => unknown) | undefined

function noted<R extends Run>(run: R): R {
  if (!run) return run
  return (async (args: never) => {
    try {
      return await run(args)
    } catch (error) {
      if (!(error instanceof Response))
        (args as { context: RequestContext }).context.refused = refusedBy(error)
      throw error
    }
  }) as R
}

// What broke is logged where it broke, and its page says no more than that.
const refusedBy = (error: unknown): RefusedFile =>
  error instanceof Error ? { data: null, init: { status: 500 } } : (error as RefusedFile)

/** The branch in which the route is a page, and the page is that of what was refused. */
const asPage = (branch: ServerBuild, id: string) =>
  withModule(branch, id, (module) => ({
    ...module,
    default: () => null,
    action: undefined,
    loader: ({ context }) => {
      const { data: said = null, init } = (context as RequestContext).refused ?? {}
      throw data(said, init ?? { status: 404 })
    },
  }))

type Module = NonNullable<ServerBuild['routes'][string]>['module']

function withModule(branch: ServerBuild, id: string, change: (module: Module) => Module): ServerBuild {
  const route = branch.routes[id]! // the leaf of its branch
  return { ...branch, routes: { ...branch.routes, [id]: { ...route, module: change(route.module) } } }
}
