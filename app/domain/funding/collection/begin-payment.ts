import { and, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import { pledgeReference } from '#app/lib/money/references.ts'
import type { Db } from '#db/client.ts'
import { payers, payments, pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { addJob } from '../../audit/index.ts'
import { lockPledge } from '../ground/lock-pledge.ts'

/** Stripe forgets a key after 24 hours; from a little before on, it is asked what it made instead. */
const keyHours = 23

/** What a collection must be asked for with; the same attempt always has the same key. */
export type PaymentWish = {
  paymentId: string
  pledgeId: string
  key: string
  amount: bigint
  customerId: string
  paymentMethodId: string
  description: string
  /** Set when it was sent so long ago that its key may be forgotten: what came of it is looked up first. */
  lookUpSince: Date | null
}

/**
 * Notes that an attempt is sent, before it is: from here on its outcome is unknown until Stripe has told it. Null when
 * there is nothing to send: it ended, is not due, or belongs to a page of its owner.
 */
export async function beginPayment(
  act: Act,
  { paymentId }: { paymentId: string },
): Promise<PaymentWish | null> {
  const { tx, at } = act
  const [found] = await tx.select().from(payments).where(eq(payments.id, paymentId))
  if (!found?.pledgeId || found.checkoutId) return null
  const { pledge, campaign } = await lockPledge(act, found.pledgeId)
  const [payment] = await tx
    .select()
    .from(payments)
    .where(
      and(eq(payments.id, paymentId), inArray(payments.state, ['planned', 'sent']), lte(payments.dueAt, at)),
    )
  if (!payment) return null
  if (payment.state === 'planned' && pledge.state !== 'collecting') {
    await tx.update(payments).set({ state: 'cancelled', endedAt: at }).where(eq(payments.id, paymentId))
    return null
  }
  const [payer] = await tx.select().from(payers).where(eq(payers.personId, pledge.personId))
  if (!payer || !pledge.paymentMethodId) throw new Error(`pledge ${pledge.id} is collected without a card`)
  const sentAt = payment.sentAt ?? at
  await tx.update(payments).set({ state: 'sent', sentAt }).where(eq(payments.id, paymentId))
  return {
    paymentId,
    pledgeId: pledge.id,
    key: `pledge:${pledge.id}:attempt:${payment.number}`,
    amount: payment.amount,
    customerId: payer.customerId,
    paymentMethodId: pledge.paymentMethodId,
    description: `${pledgeReference(pledge.id)} ${campaign.slug}`,
    lookUpSince: at.getTime() - sentAt.getTime() > keyHours * 3_600_000 ? sentAt : null,
  }
}

/**
 * Attempts that are due, or were sent and never answered, and that no job cares for any more. Each is asked for again; its
 * key makes it one, however often it is sent.
 */
export async function queueDuePayments(db: Db, at: Date): Promise<void> {
  const due = await db
    .select({ id: payments.id })
    .from(payments)
    .innerJoin(pledges, eq(pledges.id, payments.pledgeId))
    .where(
      and(
        inArray(payments.state, ['planned', 'sent']),
        isNull(payments.checkoutId),
        lte(payments.dueAt, at),
        sql`not exists (select from graphile_worker.jobs j where j.key = 'collect:' || ${payments.id} and j.attempts < j.max_attempts)`,
      ),
    )
    .limit(500)
  if (due.length === 0) return
  await db.execute(sql`
    select ${addJob('collect-payment', { paymentId: sql`id` }, sql`'collect:' || id`)}
    from json_array_elements_text(${JSON.stringify(due.map(({ id }) => id))}::json) id`)
}
