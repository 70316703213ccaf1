import { z } from 'zod'
import type { Instance } from '#app/web/context.ts'
import { readCookie, writeCookie } from '#app/web/visitor/cookies.ts'

const Carried = z.object({ codes: z.array(z.string()), back: z.string() })

/** Recovery codes on their way to the one page that shows them, sealed; nothing else keeps them in clear. */
export const carryCodes = (instance: Instance, carried: z.output<typeof Carried>): string =>
  writeCookie(instance, 'codes', instance.seal(JSON.stringify(carried)), 300)

/** The codes to show now, and the header that takes them away; null when they were shown already. */
export function takeCodes(request: Request, instance: Instance) {
  const sealed = readCookie(request, instance, 'codes')
  if (!sealed) return null
  const carried = opened(sealed, instance)
  return carried && { ...carried, cookie: writeCookie(instance, 'codes', '', 0) }
}

function opened(sealed: string, instance: Instance) {
  try {
    return Carried.parse(JSON.parse(instance.unseal(sealed)))
  } catch {
    return null // not sealed by us, or by a key that is gone: there is nothing to show
  }
}
