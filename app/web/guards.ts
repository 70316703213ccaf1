import type { MiddlewareHandler } from 'hono'
import type { Instance } from './context.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Where a mutation may come from without our origin: signed webhooks and the public API, which carry no cookie. */
const originFree = /^\/(webhooks|api|open311|desabonnement)\//

/** Refuses with 403 a mutation that another site asked a browser for. Without Origin only a same-origin fetch passes. */
export function guardOrigin(instance: Instance): MiddlewareHandler {
  const allowed = new URL(instance.origin)
  return async (c, next) => {
    if (reading.has(c.req.method) || originFree.test(c.req.path.replace(/^\/(it|en)(?=\/)/, '')))
      return next()
    const origin = c.req.header('Origin')
    if (
      origin
        ? isOurs(origin, allowed, c.req.header('Host'), instance)
        : c.req.header('Sec-Fetch-Site') === 'same-origin'
    )
      return next()
    return c.text('Cette demande vient d’un autre site. / This request comes from another site.', 403)
  }
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

/** The policy of every page: our own files, and scripts only with this response's nonce. */
export function securityHeaders(
  headers: Headers,
  nonce: string,
  { secure, checkoutOrigin }: Pick<Instance, 'secure' | 'checkoutOrigin'>,
): void {
  const policy = [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    // Browsers hold a form's redirect to it as well: a promise leads to the hosted page.
    `form-action 'self' ${checkoutOrigin}`,
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ]
  // A file that came with a stricter policy of its own (a mail's preview) keeps it, and says itself who may frame it.
  if (!headers.has('Content-Security-Policy')) {
    headers.set('Content-Security-Policy', policy.join('; '))
    headers.set('X-Frame-Options', 'DENY')
  }
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Referrer-Policy', 'strict-origin-when-cross-origin')
  headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(self), interest-cohort=()')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  if (secure) headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
}
