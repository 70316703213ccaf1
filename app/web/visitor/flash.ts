import type { Instance } from '../context.ts'
import { readCookie, writeCookie } from './cookies.ts'

/** A message for the next page, carried by a cookie that the page takes away. It is text, and shown as text. */
export const flash = (instance: Instance, message: string) => writeCookie(instance, 'flash', message, 60)

/** The message to show now, and the header that takes it away. */
export function takeFlash(request: Request, instance: Instance): { message: string; cookie: string } | null {
  const message = readCookie(request, instance, 'flash')
  return message ? { message: message.slice(0, 300), cookie: writeCookie(instance, 'flash', '', 0) } : null
}
