import { and, eq, isNull, lte } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { checkouts } from '#db/schema/index.ts'
import { act, theCity } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'

/** Pages on which somebody was to pay, past their time: whether she did is asked of Stripe before anything goes on. */
export async function queueStalePages(db: Db, at: Date): Promise<void> {
  const stale = await db
    .select({ id: checkouts.id })
    .from(checkouts)
    .where(and(isNull(checkouts.endedAt), lte(checkouts.expiresAt, at), eq(checkouts.purpose, 'mend')))
    .limit(100)
  if (stale.length > 0)
    await act(db, theCity, async ({ tx }) => {
      for (const { id } of stale) await enqueue(tx, 'look-at-page', { checkoutId: id }, `look-at-page:${id}`)
    })
}

/** The session of a page that is open here; `sessionId` is null when Stripe never made one, or we never heard of it. */
export async function pageToLookAt(db: Db, checkoutId: string): Promise<{ sessionId: string | null } | null> {
  const [row] = await db
    .select({ sessionId: checkouts.sessionId })
    .from(checkouts)
    .where(and(eq(checkouts.id, checkoutId), isNull(checkouts.endedAt)))
  return row ?? null
}
