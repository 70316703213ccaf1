import { and, desc, eq, inArray, isNotNull, lt, max, sql } from 'drizzle-orm'
import type { EventFacts } from '#app/lib/money/stripe-facts.ts'
import type { Db } from '#db/client.ts'
import { payments, reconciliations, stripeEvents } from '#db/schema/index.ts'
import { type Act, cityNow } from '../../act.ts'
import { addJob } from '../../audit/index.ts'
import { raiseAlarm } from '../../ledger/index.ts'

const days = 86_400_000
/** Stripe tries a webhook for three days, and lists events of thirty. */
const looked = 3 * days
const listed = 29 * days

/**
 * Begins the reconciliation of a day once it is four in the morning by the city's clock. The row and the job are one
 * statement, and the row's key allows one a day, however many workers look; a clock that was moved over several days
 * begins one, which looks back to where the last one heard of something.
 */
export async function queueReconciliation({ tx, at }: Act): Promise<void> {
  const now = sql`${at.toISOString()}::timestamptz`
  await tx.execute(sql`
    with begun as (
      insert into reconciliations (day, at) values ((city_time(${now}) - interval '4 hours')::date, ${now})
      on conflict do nothing returning day)
    select ${addJob('reconcile', { day: sql`day::text` }, sql`'reconcile'`)} from begun`)
}

/** Keeps that the books of a day were held against Stripe's, and what was found. */
export async function reconciled(
  { tx, at }: Act,
  { day, ...found }: { day: string; missed: number; payouts: number },
): Promise<void> {
  const done = { ...found, doneAt: at }
  await tx
    .insert(reconciliations)
    .values({ day, at, ...done })
    .onConflictDoUpdate({ target: reconciliations.day, set: done })
}

/** When that was done last, and how many events were found that no webhook had brought; null before the first time. */
export async function lastReconciliation(db: Db): Promise<{ doneAt: Date; missed: number } | null> {
  const [row] = await db
    .select({ doneAt: reconciliations.doneAt, missed: reconciliations.missed })
    .from(reconciliations)
    .where(isNotNull(reconciliations.doneAt))
    .orderBy(desc(reconciliations.day))
    .limit(1)
  return row ? { doneAt: row.doneAt!, missed: row.missed! } : null // what is done says what it found
}

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
