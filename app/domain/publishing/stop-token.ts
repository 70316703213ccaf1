import { z } from 'zod'
import { type DirectMatter, directMatters } from '../audit/index.ts'

/** What one click stops: the mails on one subject, on one direct matter, or the digest of one cadence. */
export type Stoppable = { subject: string } | { matter: DirectMatter } | { digest: 'daily' | 'weekly' }
/** Matters that could be stopped once: a stop has no end, and mails of then still lead to theirs. It stops nothing any more. */
const formerMatters = ['moderation', 'account'] as const
export type StopOrder = { personId: string; what: Stoppable | { former: (typeof formerMatters)[number] } }
/** Whoever receives the checkpoints needs no account: her subscription is what one click ends. */
export type ReaderOrder = { readerId: string }
/** The same for whoever receives bulletins. */
export type InfoOrder = { infoReaderId: string }

/** For which purpose the instance's keys sign a stop: such a token is good for nothing else, and has no end. */
export const stopPurpose = 'stop-mails'

const Reader = z.object({ r: z.uuid() }).strict()
const Info = z.object({ i: z.uuid() }).strict()
const Former = z.object({ p: z.uuid(), w: z.object({ matter: z.enum(formerMatters) }).strict() })
const Order = z.object({
  p: z.uuid(),
  w: z.union([
    z.object({ subject: z.uuid() }).strict(),
    z.object({ matter: z.enum(directMatters) }).strict(),
    z.object({ digest: z.enum(['daily', 'weekly']) }).strict(),
  ]),
})

/** The value to sign. */
export function stopValue(order: StopOrder | ReaderOrder | InfoOrder): string {
  if ('readerId' in order) return JSON.stringify({ r: order.readerId })
  if ('infoReaderId' in order) return JSON.stringify({ i: order.infoReaderId })
  return JSON.stringify({ p: order.personId, w: order.what })
}

/** What a verified token orders, or null for what we never signed. */
export function readStopValue(value: string | null): StopOrder | ReaderOrder | InfoOrder | null {
  if (value === null) return null
  const json: unknown = JSON.parse(value)
  const reader = Reader.safeParse(json)
  if (reader.success) return { readerId: reader.data.r }
  const info = Info.safeParse(json)
  if (info.success) return { infoReaderId: info.data.i }
  const former = Former.safeParse(json)
  if (former.success) return { personId: former.data.p, what: { former: former.data.w.matter } }
  const order = Order.safeParse(json)
  return order.success ? { personId: order.data.p, what: order.data.w } : null
}
