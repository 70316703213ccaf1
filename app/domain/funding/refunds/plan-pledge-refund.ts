import { and, eq, sql } from 'drizzle-orm'
import { cents, read, shape } from '#db/read/index.ts'
import {
  type Campaign,
  campaignSettlements,
  type Payment,
  payments,
  pledges,
  type Refund,
  refunds,
} from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { type AccountRef, post } from '../../ledger/index.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { asCampaign, type Locked } from '../ground/lock-pledge.ts'
import { record } from '../news.ts'
import { lookAgain } from './send-refund.ts'

export type RefundPlan = {
  /** The same asked twice under one key is one refund (MONEY.md, case 36). */
  key: string
  amount: bigint
  /** Why, for the treasurer and for its owner. */
  reason: string
  /** Stripe made it already: it is only heard of, never sent. */
  made?: string
}

/**
 * Owes money back from now on, and has a job send it. The row comes first: its id is the key at Stripe. Refused with
 * `refund-above-paid` when more would go back than was paid (37), which a trigger keeps, whoever asks at once.
 */
export async function planPledgeRefund(
  act: Act,
  locked: Locked,
  payment: Payment,
  { key, amount, reason, made }: RefundPlan,
): Promise<{ refundId: string; fresh: boolean }> {
  const { tx, at, actor } = act
  const free = await owedAndFree(act, payment.id)
  const [refund] = await tx
    .insert(refunds)
    .values({
      ...{ paymentId: payment.id, key, amount, reason, by: actor.id, at, dueAt: made ? lookAgain(at) : at },
      ...(made && { refundId: made, state: 'sent', sentAt: at }),
    })
    .onConflictDoNothing()
    .returning()
  if (!refund) return { refundId: await asBefore(act, payment.id, key), fresh: false }
  await owe(act, locked, refund, amount > free ? amount - free : 0n)
  if (await wholeGoesBack(act, payment))
    await tx
      .update(pledges)
      .set({ state: 'refunding' })
      .where(and(eq(pledges.id, locked.pledge.id), eq(pledges.state, 'collected')))
  if (!made) await enqueue(tx, 'send-refund', { refundId: refund.id }, `refund:${refund.id}`)
  await record(act, 'refund-asked', asCampaign(locked.campaign), {
    pledgeId: locked.pledge.id,
    refundId: refund.id,
  })
  return { refundId: refund.id, fresh: true }
}

/** From where the money lies now to what is owed. What a failed refund left owed is not owed again. */
async function owe(act: Act, { pledge, campaign }: Locked, refund: Refund, amount: bigint): Promise<void> {
  if (amount === 0n) return
  await post(act, {
    ...{
      source: 'refund',
      sourceId: refund.id,
      code: 'refund-due',
      campaignId: campaign.id,
      eventAt: act.at,
    },
    entries: [
      { account: await whereItLies(act, campaign, pledge.organisationId !== null), amount },
      { account: { kind: 'refund-payable' }, amount: -amount },
    ],
    note: refund.reason,
  })
}

/** Held for the campaign, until it was settled and kept: then it is the project's. */
async function whereItLies({ tx }: Act, campaign: Campaign, patronage: boolean): Promise<AccountRef> {
  const { id: campaignId, projectId } = campaign
  const [settlement] = await tx
    .select({ kept: campaignSettlements.kept })
    .from(campaignSettlements)
    .where(eq(campaignSettlements.campaignId, campaignId))
  if (!settlement?.kept) return { kind: 'held', campaignId }
  return { kind: patronage ? 'patronage' : 'gift', projectId }
}

/** Still owed of this payment, and in no refund under way: what failed refunds left. Cents. */
async function owedAndFree({ tx }: Act, paymentId: string): Promise<bigint> {
  const [row] = await read(tx, unbound)`
    select (coalesce((
        select -sum(e.amount) from ledger_entries e
        join ledger_accounts a on a.id = e.account_id and a.kind = 'refund-payable'
        join ledger_transactions t on t.id = e.transaction_id and t.source = 'refund'
        where t.source_id in (select id::text from refunds where payment_id = ${paymentId})), 0)
      - coalesce((select sum(amount) from refunds where payment_id = ${paymentId} and state in ('planned', 'sent')), 0)) as free`
  return row!.free // one row: it has no source
}

const unbound = shape({ free: cents })

async function asBefore({ tx }: Act, paymentId: string, key: string): Promise<string> {
  const [row] = await tx
    .select({ id: refunds.id })
    .from(refunds)
    .where(and(eq(refunds.paymentId, paymentId), eq(refunds.key, key)))
  return row!.id // the same key stood in the way
}

async function wholeGoesBack({ tx }: Act, { id, amount }: Payment): Promise<boolean> {
  const [row] = await tx
    .select({ back: sql<string>`coalesce(sum(${refunds.amount}), 0)::text` })
    .from(refunds)
    .where(and(eq(refunds.paymentId, id), sql`${refunds.state} <> 'failed'`))
  return BigInt(row!.back) === amount // an aggregate returns its row
}

/** The payment that collected a pledge. Refused with `not-found` (404) when there is none. */
export async function successOf({ tx }: Act, pledgeId: string): Promise<Payment> {
  const [payment] = await tx
    .select()
    .from(payments)
    .where(and(eq(payments.pledgeId, pledgeId), eq(payments.state, 'succeeded'), eq(payments.surplus, false)))
  if (!payment) throw new Refusal('not-found', 404)
  return payment
}

refuseOn('refund_within_payment', () => new Refusal('refund-above-paid', 422, 'amount'))
