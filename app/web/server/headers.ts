import type { RequestListener, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Instance } from '../context.ts'
import { isPersonal, readCookie, writeCookie } from '../visitor/cookies.ts'
import type { SecretPages } from './secret-pages.ts'

type Ours = Pick<Instance, 'secure' | 'checkoutOrigin' | 'map'>

const hstsOf = ({ secure }: Pick<Instance, 'secure'>): Record<string, string> =>
  secure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}

/** What everything that leaves this server says, whoever made it: pages, files, assets, refusals, errors. */
export const alwaysSaid = (instance: Pick<Instance, 'secure'>): [string, string][] =>
  Object.entries({ 'X-Content-Type-Options': 'nosniff', ...hstsOf(instance) })

/** Has it said before anything is answered. A page out of memory has it among its own headers (memory/kept-page.ts). */
export function saying(instance: Pick<Instance, 'secure'>, listener: RequestListener): RequestListener {
  const said = alwaysSaid(instance)
  return (incoming, outgoing) => {
    for (const [name, value] of said) outgoing.setHeader(name, value)
    listener(incoming, outgoing)
  }
}

/** Has it said by Node too, which answers by itself to a request that it cannot read. */
export function onUnreadable(server: Server, instance: Pick<Instance, 'secure'>): void {
  const said = alwaysSaid(instance)
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
    const status = unreadable[error.code ?? ''] ?? '400 Bad Request'
    const lines = [`HTTP/1.1 ${status}`, ...said.map((pair) => pair.join(': ')), 'Connection: close']
    socket.end(`${lines.join('\r\n')}\r\n\r\n`)
  })
}

const unreadable: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

type Answered = {
  request: Request
  status: number
  secretPages: Pick<SecretPages, 'is'>
  /** That of the page, when this is one that Remix made, or anything that it answered in a page's place. */
  nonce: string | undefined
  setCookies: readonly string[]
  /** The page says that it is one showing's alone. */
  forOne?: boolean
  /** Seconds to wait, where something said so. */
  retryAfter: number | undefined
}

/** The one place of headers and caching. It knows the request and the answer, and waits for nothing. */
export function giveHeaders(headers: Headers, instance: Ours, answered: Answered): void {
  const { request, status, nonce, setCookies, secretPages, forOne = false, retryAfter } = answered
  const secret = nonce !== undefined && secretPages.is(new URL(request.url))
  if (nonce !== undefined) pagePolicy(headers, nonce, instance)
  for (const cookie of setCookies) headers.append('Set-Cookie', cookie)
  if (secret && !request.headers.has('Sec-Fetch-Site') && readCookie(request, instance, 'ours') === null)
    headers.append('Set-Cookie', writeCookie(instance, 'ours', '1', undefined, 'Strict'))

  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  if (secret) {
    headers.set('Referrer-Policy', 'no-referrer')
    headers.set('X-Robots-Tag', 'noindex')
  } else if (!headers.has('Referrer-Policy'))
    headers.set('Referrer-Policy', 'strict-origin-when-cross-origin')

  // Whatever the page says of itself: a cookie is nobody else's.
  if (secret || forOne || headers.has('Set-Cookie')) headers.set('Cache-Control', 'private, no-store')
  else if (!headers.has('Cache-Control')) headers.set('Cache-Control', cachingOf(answered, instance))
  if (nonce !== undefined) headers.append('Vary', 'Cookie')

  if ((status === 429 || status === 503) && !headers.has('Retry-After'))
    headers.set('Retry-After', String(retryAfter ?? (status === 429 ? 600 : 10)))
}

function cachingOf({ request, status, nonce }: Answered, instance: Ours): string {
  if (nonce === undefined || status >= 500) return 'no-store'
  return isPersonal(request.headers.get('Cookie'), instance) ? 'private, no-store' : 'no-cache'
}

/** The policy of every page: our own files, and scripts only as `scripts` says. */
export function policyOf({ secure, checkoutOrigin, map }: Ours, scripts: string): string {
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self'",
    // Tiles of a map, where they come from elsewhere: nothing asks for one before somebody opened it.
    `img-src 'self' data: blob:${map ? ` ${new URL(map.address).origin}` : ''}`,
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    // Browsers hold a form's redirect to it as well: a promise leads to the hosted page.
    `form-action 'self' ${checkoutOrigin}`,
    "frame-ancestors 'none'",
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/** What a page says: scripts run only with this response's nonce. */
function pagePolicy(headers: Headers, nonce: string, instance: Ours): void {
  // A file that came with a stricter policy of its own (a mail's preview) keeps it, and says itself who may frame it.
  if (!headers.has('Content-Security-Policy')) {
    headers.set('Content-Security-Policy', policyOf(instance, `'nonce-${nonce}' 'strict-dynamic'`))
    headers.set('X-Frame-Options', 'DENY')
  }
  headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(self), interest-cohort=()')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
}
