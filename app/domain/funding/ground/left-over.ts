import { and, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { checkouts, pledges } from '#db/schema/index.ts'
import { type Act, act, theCity } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'

/**
 * What is left over at Stripe: pages that ended here and are still open there, and cards of promises that will never be
 * charged again. Found by what the rows say, whoever ended them; a job that was lost is asked for again.
 */
export async function queueLeftOver(db: Db): Promise<void> {
  const [pages, cards] = await Promise.all([
    db
      .select({ id: checkouts.id })
      .from(checkouts)
      .where(and(isNotNull(checkouts.endedAt), isNotNull(checkouts.url), isNotNull(checkouts.sessionId)))
      .limit(200),
    db
      .select({ id: pledges.id })
      .from(pledges)
      .where(and(isNotNull(pledges.paymentMethodId), neverCharged))
      .limit(200),
  ])
  if (pages.length + cards.length === 0) return
  await act(db, theCity, async ({ tx }) => {
    for (const { id } of pages) await enqueue(tx, 'close-page', { checkoutId: id }, `close-page:${id}`)
    for (const { id } of cards) await enqueue(tx, 'forget-card', { pledgeId: id }, `forget-card:${id}`)
  })
}

// As the partial index says it, so that it is used.
const neverCharged = sql`${pledges.state} in ('released', 'withdrawn', 'void', 'failed', 'collected', 'refunding', 'refunded')`

/** The session of a page that ended here and may still be open there. */
export async function pageToClose(db: Db, checkoutId: string): Promise<string | null> {
  const [row] = await db
    .select({ sessionId: checkouts.sessionId })
    .from(checkouts)
    .where(and(eq(checkouts.id, checkoutId), isNotNull(checkouts.endedAt), isNotNull(checkouts.url)))
  return row?.sessionId ?? null
}

export async function pageClosed({ tx }: Act, checkoutId: string): Promise<void> {
  await tx.update(checkouts).set({ url: null }).where(eq(checkouts.id, checkoutId))
}

/** The card of a promise that will never be charged again. */
export async function cardToForget(db: Db, pledgeId: string): Promise<string | null> {
  const [row] = await db
    .select({ paymentMethodId: pledges.paymentMethodId })
    .from(pledges)
    .where(and(eq(pledges.id, pledgeId), neverCharged))
  return row?.paymentMethodId ?? null
}

export async function cardForgotten({ tx }: Act, pledgeId: string): Promise<void> {
  await tx
    .update(pledges)
    .set({ paymentMethodId: null })
    .where(and(eq(pledges.id, pledgeId), neverCharged))
}

/** Has a card forgotten that no promise holds: it was replaced, or given too late. */
export async function forgetLooseCard({ tx }: Act, paymentMethodId: string | null): Promise<void> {
  if (!paymentMethodId) return
  const [held] = await tx
    .select({ id: pledges.id })
    .from(pledges)
    .where(
      and(
        eq(pledges.paymentMethodId, paymentMethodId),
        isNull(pledges.endedAt),
        ne(pledges.state, 'released'),
      ),
    )
    .limit(1)
  if (!held) await enqueue(tx, 'forget-loose-card', { paymentMethodId }, `forget-card:${paymentMethodId}`)
}
