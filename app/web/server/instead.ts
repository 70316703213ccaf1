import { data, type RequestHandler, type ServerBuild } from '@remix-run/node'
import { inLocale, localeOf } from '#app/lib/language.ts'
import type { RequestContext } from '../context.ts'

/** What stands where a page could not: 503 when the database is away, 500 when something of ours broke. */
export type Instead = 500 | 503

/** The build whose loaders and actions ask nothing of anybody when only the page that stands instead is wanted. */
export function withInstead(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      if (!route) return [id, route]
      const { loader, action } = route.module
      const module = {
        ...route.module,
        ...(loader && { loader: unlessInstead(loader) }),
        ...(action && { action: unlessInstead(action) }),
      }
      return [id, { ...route, module }]
    }),
  )
  return { ...build, routes }
}

function unlessInstead<Args extends { context: unknown }, Answer>(run: (args: Args) => Answer) {
  return (args: Args): Answer => {
    const { instead } = args.context as RequestContext
    if (instead) throw data({ code: 'not-now' }, { status: instead })
    return run(args)
  }
}

/**
 * That page, in the reader's language and made by Remix like any other, from nothing: no database, no session. What a
 * script asked for it gets as the script's data.
 */
export async function pageInstead(
  remix: RequestHandler,
  request: Request,
  context: RequestContext & { instead: Instead },
): Promise<Response> {
  const url = new URL(request.url)
  const byScript = url.pathname.endsWith('.data')
  if (!byScript) url.pathname = inLocale('/', localeOf(url.pathname))
  const method = byScript && request.method === 'POST' ? 'POST' : 'GET'
  const answer = await remix(new Request(url, { method }), context)
  return new Response(answer.body, { status: context.instead, headers: answer.headers })
}
