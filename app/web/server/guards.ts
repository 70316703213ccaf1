import type { MiddlewareHandler } from 'hono'
import type { Instance } from '../context.ts'
import { readCookie } from '../visitor/cookies.ts'
import type { SecretPages } from './secret-pages.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Where a mutation may come from without our origin: signed webhooks and the public API, which carry no cookie. */
const originFree = /^\/(webhooks|api|open311|desabonnement)\//

/**
 * Refuses with 403 a mutation that another site asked a browser for. Without Origin only a same-origin fetch passes;
 * so does the form of a page that hides its address, for which browsers say `null`.
 */
export function guardOrigin(instance: Instance, secretPages: Pick<SecretPages, 'is'>): MiddlewareHandler {
  const allowed = new URL(instance.origin)
  return async (c, next) => {
    if (reading.has(c.req.method) || originFree.test(c.req.path.replace(/^\/(it|en)(?=\/)/, '')))
      return next()
    const origin = c.req.header('Origin')
    if (
      origin === 'null'
        ? secretPages.is(new URL(c.req.url)) && isFromOurPage(c.req.raw, instance)
        : origin
          ? isOurs(origin, allowed, c.req.header('Host'), instance)
          : c.req.header('Sec-Fetch-Site') === 'same-origin'
    )
      return next()
    return c.text('Cette demande vient d’un autre site. / This request comes from another site.', 403)
  }
}

// A browser that does not say from which site it asks (an old one, or any over plain http) shows that it had a page of
// ours by a cookie that no other site can have it send.
function isFromOurPage(request: Request, instance: Instance): boolean {
  const site = request.headers.get('Sec-Fetch-Site')
  return site === null ? readCookie(request, instance, 'ours') !== null : site === 'same-origin'
}

// A demonstration is reached by whatever name its machine has: there, the Host header's own origin is ours too.
function isOurs(
  origin: string,
  allowed: URL,
  host: string | undefined,
  { demonstration }: Instance,
): boolean {
  if (!URL.canParse(origin)) return false
  const from = new URL(origin)
  return from.origin === allowed.origin || (demonstration && from.protocol === 'http:' && from.host === host)
}
