import { and, eq, inArray, lt, max } from 'drizzle-orm'
import type { EventFacts } from '#app/lib/stripe-facts.ts'
import type { Db } from '#db/client.ts'
import { payments, stripeEvents } from '#db/schema/index.ts'
import { type Act, cityNow } from '../act.ts'
import { raiseAlarm } from '../ledger/index.ts'

const days = 86_400_000
/** Stripe tries a webhook for three days, and lists events of thirty. */
const looked = 3 * days
const listed = 29 * days

/** From when on events are to be looked for: three days, or from the last one that was heard if that is longer ago, as far back as Stripe lists them. */
export async function lookFrom(db: Db): Promise<Date> {
  const [[row], now] = await Promise.all([
    db.select({ last: max(stripeEvents.createdAt) }).from(stripeEvents),
    cityNow(db),
  ])
  const heard = row?.last?.getTime() ?? 0
  return new Date(Math.max(now.getTime() - listed, Math.min(now.getTime() - looked, heard - 3_600_000)))
}

/** Of these events, those that never arrived. */
export async function missed(db: Db, events: readonly EventFacts[]): Promise<EventFacts[]> {
  const known = new Set<string>()
  for (let i = 0; i < events.length; i += 1000) {
    const ids = events.slice(i, i + 1000).map(({ id }) => id)
    for (const { id } of await db
      .select({ id: stripeEvents.id })
      .from(stripeEvents)
      .where(inArray(stripeEvents.id, ids)))
      known.add(id)
  }
  return events.filter(({ id }) => !known.has(id))
}

/** Attempts of which nobody could say for a day what became of them: the treasurer asks Stripe herself. */
export async function alarmUnknown(act: Act): Promise<void> {
  const unknown = await act.tx
    .select()
    .from(payments)
    .where(and(eq(payments.state, 'sent'), lt(payments.sentAt, new Date(act.at.getTime() - days))))
  for (const { id, amount, pledgeId } of unknown)
    await raiseAlarm(act, {
      ...{ kind: 'collection-unknown', subjectKind: 'payment', subjectId: id },
      details: { amount: String(amount), pledgeId },
    })
}
