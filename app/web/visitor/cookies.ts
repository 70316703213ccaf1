import type { Instance } from '../context.ts'

/**
 * `ticket`: how far someone is in signing in; `codes`: recovery codes on their way to the one page that shows them;
 * `pour`: who reads, one of five words (web/visitor/reader.ts); `device`: it has signed in before (web/visitor/device.ts); `ours`: this browser has had a page of ours that hides its address (web/server/secret-pages.ts).
 */
type Names = 'pour' | 'session' | 'flash' | 'pending' | 'ticket' | 'codes' | 'device' | 'ours'

/** With one of these a page may hold what is for this browser alone. */
const personal = ['session', 'flash', 'pending', 'ticket', 'codes'] as const

export const isPersonal = (request: Request, instance: Pick<Instance, 'secure'>): boolean =>
  personal.some((name) => readCookie(request, instance, name) !== null)

/** `__Host-` binds a cookie to this host over TLS; plain http (a demonstration on localhost) cannot carry it. */
const nameOf = (instance: Pick<Instance, 'secure'>, name: Names) =>
  instance.secure ? `__Host-${name}` : name

export function readCookie(request: Request, instance: Pick<Instance, 'secure'>, name: Names): string | null {
  const wanted = `${nameOf(instance, name)}=`
  for (const part of (request.headers.get('Cookie') ?? '').split(';')) {
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
