import { z } from 'zod'
import type { Instance } from '../context.ts'
import { readCookie, writeCookie } from './cookies.ts'

const Ticket = z.object({
  email: z.string(),
  /** A code has shown that the address is hers: only a name and a class are missing. */
  proved: z.boolean(),
  /** The page to return to. */
  back: z.string().nullable(),
  /** The name of the kept words that this sign-in was begun to publish. */
  kept: z.string().nullable().default(null),
})

/** How far someone is in signing in, from one step to the next. A signed cookie carries it: nothing is kept of a visit that stops here. */
export type Ticket = z.input<typeof Ticket>

const life = 30 * 60

export const writeTicket = (instance: Pick<Instance, 'secure' | 'sign'>, ticket: Ticket): string =>
  writeCookie(instance, 'ticket', instance.sign('ticket', JSON.stringify(ticket), life), life)

export const dropTicket = (instance: Instance): string => writeCookie(instance, 'ticket', '', 0)

export function readTicket(request: Request, instance: Instance): z.output<typeof Ticket> | null {
  const value = instance.verify('ticket', readCookie(request, instance, 'ticket') ?? '')
  return value === null ? null : Ticket.parse(JSON.parse(value))
}
