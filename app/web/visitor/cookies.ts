import type { Instance } from '../context.ts'

/**
 * `ticket`: how far someone is in signing in; `codes`: recovery codes on their way to the one page that shows them;
 * `lately`: she changed something a moment ago, and reads it where it was written (web/server/lately.ts);
 * `pour`: who reads, one of five words (web/visitor/reader.ts); `device`: it has signed in before (web/visitor/device.ts); `ours`: this browser has had a page of ours that hides its address (web/server/secret-pages.ts).
 */
type Names = 'lately' | 'pour' | 'session' | 'flash' | 'pending' | 'ticket' | 'codes' | 'device' | 'ours'

/** With one of these a page may hold what is for this browser alone. */
const personal = ['session', 'flash', 'pending', 'ticket', 'codes', 'lately'] as const

export const isPersonal = (cookies: string | null | undefined, instance: Pick<Instance, 'secure'>): boolean =>
  Boolean(cookies) && personal.some((name) => cookieIn(cookies, instance, name) !== null)

/** `__Host-` binds a cookie to this host over TLS; plain http (a demonstration on localhost) cannot carry it. */
export const nameOf = (instance: Pick<Instance, 'secure'>, name: Names) =>
  instance.secure ? `__Host-${name}` : name

export const readCookie = (
  request: Request,
  instance: Pick<Instance, 'secure'>,
  name: Names,
): string | null => cookieIn(request.headers.get('Cookie'), instance, name)

/** The same of a `Cookie` header. */
export function cookieIn(
  cookies: string | null | undefined,
  instance: Pick<Instance, 'secure'>,
  name: Names,
): string | null {
  const wanted = `${nameOf(instance, name)}=`
  for (const part of (cookies ?? '').split(';')) {
    const pair = part.trim()
    if (!pair.startsWith(wanted)) continue
    try {
      return decodeURIComponent(pair.slice(wanted.length))
    } catch {
      return null // not ours: we only ever write well-formed values
    }
  }
  return null
}

/** A `Set-Cookie` value; `seconds` of 0 removes the cookie, undefined ends it with the browser. */
export function writeCookie(
  instance: Pick<Instance, 'secure'>,
  name: Names,
  value: string,
  seconds?: number,
  sameSite: 'Lax' | 'Strict' = 'Lax',
): string {
  const life = seconds === undefined ? '' : `; Max-Age=${seconds}`
  return `${nameOf(instance, name)}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=${sameSite}${instance.secure ? '; Secure' : ''}${life}`
}
