import type { LoaderFunctionArgs } from '@remix-run/node'
import { frameOf } from '#app/domain/commune/index.ts'
import { actorOf, sessionOf, type Viewer } from '#app/domain/people/index.ts'
import { allow, type Right } from '#app/domain/policy.ts'
import { pathsIn } from '#app/lib/addresses/paths.ts'
import { localeOf, wording } from '#app/lib/language.ts'
import { messagesIn } from '#app/lib/messages/index.ts'
import type { RequestContext, SignedIn } from './context.ts'
import { asResponse, notFound } from './refused.ts'
import { readCookie, writeCookie } from './visitor/cookies.ts'

const sessionLife = 60 * 24 * 3600

/** What a loader needs: the database, who looks, and in which language. Thrown refusals become 401, 403 or 404 pages. */
export async function visit({ request, context }: Pick<LoaderFunctionArgs, 'request' | 'context'>) {
  const url = pageUrl(request)
  const locale = localeOf(url.pathname)
  // PostgreSQL stores no NUL: an address that holds one names nothing, and never reaches a query.
  if (request.url.includes('%00')) notFound({ t: messagesIn(locale) })
  const signedIn = await whoVisits(request, context)
  return {
    db: context.instance.readDb,
    viewer: signedIn?.viewer ?? null,
    session: signedIn,
    actor: actorOf(signedIn?.viewer ?? null),
    locale,
    url,
    t: messagesIn(locale),
    say: wording(locale),
    paths: pathsIn(locale),
    instance: context.instance,
    /** The settings and the city's time: one query a request, whoever asks. */
    frame: () => {
      context.frame ??= frameOf(context.instance.readDb)
      return context.frame
    },
  }
}
export type Visit = Awaited<ReturnType<typeof visit>>

/** A visit by someone who holds this right; others are sent to sign in (and back), or refused. */
export async function visitAs(
  args: Pick<LoaderFunctionArgs, 'request' | 'context'>,
  right: Right,
): Promise<Visit & { viewer: Viewer }> {
  const visited = await visit(args)
  try {
    allow(visited.actor, right)
  } catch (refusal) {
    throw asResponse(refusal, visited)
  }
  return visited as Visit & { viewer: Viewer } // allow() lets nobody through without a person
}

/** The session behind the request's cookie, read once a request from the primary. */
export function whoVisits(request: Request, context: RequestContext): Promise<SignedIn | null> {
  context.viewer ??= readSession(request, context)
  return context.viewer
}

async function readSession(
  request: Request,
  { instance, setCookies }: RequestContext,
): Promise<SignedIn | null> {
  const token = readCookie(request, instance, 'session')
  if (!token) return null
  const session = await sessionOf(instance.db, token)
  if (!session) {
    setCookies.push(writeCookie(instance, 'session', '', 0))
    return null
  }
  if (session.fresh) setCookies.push(writeCookie(instance, 'session', token, sessionLife))
  return { viewer: session.viewer, sessionId: session.sessionId, token }
}

/** The URL of the page: a client navigation asks for `….data`, and Remix's own parameters are not the page's. */
export function pageUrl(request: Request): URL {
  const url = new URL(request.url)
  url.pathname = url.pathname.replace(/\/_root\.data$/, '/').replace(/\.data$/, '') || '/'
  url.searchParams.delete('_routes')
  return url
}
