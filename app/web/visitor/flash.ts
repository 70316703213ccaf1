import type { Next, SaidShown } from '#app/lib/said.ts'
import type { Instance } from '../context.ts'
import { safeReturn } from '../return-to.ts'
import { readCookie, writeCookie } from './cookies.ts'

/** What is said of a deed: a sentence, what comes next where a sentence is not enough, and whether it was refused. */
export type Said = string | { text: string; next?: Next; refused?: boolean }

/** A message for the next page, carried by a cookie that the page takes away. It is text, and shown as text. */
export const flash = (instance: Instance, said: Said) =>
  writeCookie(instance, 'flash', instance.seal(JSON.stringify(asShown(said))), 60)

/** The message to show now, and the header that takes it away. */
export function takeFlash(request: Request, instance: Instance) {
  const sealed = readCookie(request, instance, 'flash')
  return sealed
    ? { said: opened(instance, sealed), cookie: writeCookie(instance, 'flash', '', 0) }
    : { said: null, cookie: undefined }
}

function asShown(said: Said): SaidShown {
  const { text, next, refused = false } = typeof said === 'string' ? { text: said } : said
  return { text: text.slice(0, 300), next: next ? { ...next, to: safeReturn(next.to, '/') } : null, refused }
}

// Nobody but us puts words, or the address of a form, into our page.
function opened(instance: Instance, sealed: string): SaidShown | null {
  try {
    return JSON.parse(instance.unseal(sealed)) as SaidShown
  } catch {
    return null
  }
}
