import { eq } from 'drizzle-orm'
import type { DisputeFacts } from '#app/lib/money/stripe-facts.ts'
import { cents, read, shape } from '#db/read/index.ts'
import { campaignSettlements, disputes, type Payment, payments } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { type AccountRef, closeAlarm, post, raiseAlarm } from '../../ledger/index.ts'
import { lockPledge } from '../ground/lock-pledge.ts'
import { type Outcome, quarantine } from '../ground/quarantine.ts'

/**
 * A payer's bank takes a payment back until it has decided (MONEY.md, cases 40 and 41): what it took stands on an account of
 * its own; won it comes back, lost it is taken from what it had been given to. The treasurer is told as it begins, and the
 * alarm closes by itself as it ends. Heard twice, or out of order, it changes nothing.
 */
export async function hearDispute(act: Act, facts: DisputeFacts): Promise<Outcome> {
  const payment = await paymentOf(act, facts.chargeId)
  if (!payment) return 'ignored'
  const { disputeId, amount, currency, status, withdrawn, fee } = facts
  if (currency !== 'eur' || amount <= 0n || amount > payment.amount)
    return quarantine(
      act,
      'amount-mismatch',
      { kind: 'dispute', id: disputeId },
      { says: `${amount} ${currency}` },
    )
  await act.tx
    .insert(disputes)
    .values({ disputeId, paymentId: payment.id, amount, at: act.at })
    .onConflictDoNothing()
  const [known] = await act.tx.select().from(disputes).where(eq(disputes.disputeId, disputeId)).for('update')
  if (known!.state !== 'open') return 'nothing-to-do' // it was just written, if it was not there
  const given = await givenTo(act, payment)
  const books = { ...given, disputeId, amount }
  if (withdrawn) await take(act, books, facts.createdAt)
  if (withdrawn && status !== 'won') await keepFee(act, books, fee)
  const alarm = { kind: 'dispute-open', subjectKind: 'dispute', subjectId: disputeId } as const
  if (status === 'open') {
    await raiseAlarm(act, {
      ...alarm,
      details: { amount: String(amount), paymentId: payment.id, pledgeId: payment.pledgeId },
    })
    return 'applied'
  }
  if (withdrawn) await (status === 'won' ? win(act, books, fee) : lose(act, books))
  await act.tx
    .update(disputes)
    .set({ state: status, endedAt: act.at })
    .where(eq(disputes.disputeId, disputeId))
  await closeAlarm(act, alarm)
  return 'applied'
}

async function paymentOf({ tx }: Act, chargeId: string | null): Promise<Payment | undefined> {
  if (!chargeId) return undefined
  const [payment] = await tx.select().from(payments).where(eq(payments.chargeId, chargeId))
  return payment
}

type Given = { campaignId: string | null; account: AccountRef }
type Books = Given & { disputeId: string; amount: bigint }

/** Where the money of a payment lies: held for its campaign, or its project's; a sponsor owes hers again. */
async function givenTo(act: Act, { pledgeId, surplus }: Payment): Promise<Given> {
  if (surplus) return { campaignId: null, account: { kind: 'refund-payable' } }
  if (!pledgeId) return { campaignId: null, account: { kind: 'sponsor-receivable' } }
  const { pledge, campaign } = await lockPledge(act, pledgeId)
  const { id: campaignId, projectId } = campaign
  const [settled] = await act.tx
    .select({ kept: campaignSettlements.kept })
    .from(campaignSettlements)
    .where(eq(campaignSettlements.campaignId, campaignId))
  const kind = pledge.organisationId === null ? ('gift' as const) : ('patronage' as const)
  return { campaignId, account: settled?.kept ? { kind, projectId } : { kind: 'held', campaignId } }
}

const clearing = { kind: 'stripe-clearing' } as const
const disputed = { kind: 'disputes' } as const
const fees = { kind: 'stripe-fees' } as const

const take = (act: Act, { disputeId, campaignId, amount }: Books, eventAt: Date) =>
  post(act, {
    ...{ source: 'dispute', sourceId: disputeId, code: 'disputed', campaignId, eventAt },
    entries: [
      { account: disputed, amount },
      { account: clearing, amount: -amount },
    ],
  })

/** What Stripe keeps of a dispute, as of any payment. */
async function keepFee(act: Act, { disputeId, campaignId }: Books, fee: bigint): Promise<void> {
  if (fee <= 0n) return
  await post(act, {
    ...{ source: 'dispute', sourceId: disputeId, code: 'fee', campaignId, eventAt: act.at },
    entries: [
      { account: fees, amount: fee },
      { account: clearing, amount: -fee },
    ],
  })
}

async function win(act: Act, { disputeId, campaignId, amount }: Books, fee: bigint): Promise<void> {
  const of = { source: 'dispute', sourceId: disputeId, campaignId, eventAt: act.at }
  await post(act, {
    ...{ ...of, code: 'dispute-won' },
    entries: [
      { account: clearing, amount },
      { account: disputed, amount: -amount },
    ],
  })
  const back = (await feeKept(act, disputeId)) - fee
  if (back > 0n)
    await post(act, {
      ...{ ...of, code: 'fee-returned' },
      entries: [
        { account: clearing, amount: back },
        { account: fees, amount: -back },
      ],
    })
}

const kept = shape({ fee: cents })
async function feeKept({ tx }: Act, disputeId: string): Promise<bigint> {
  const [row] = await read(tx, kept)`
    select coalesce(sum(e.amount), 0) as fee from ledger_transactions t
    join ledger_entries e on e.transaction_id = t.id
    join ledger_accounts a on a.id = e.account_id and a.kind = 'stripe-fees'
    where t.source = 'dispute' and t.source_id = ${disputeId}`
  return row!.fee // a sum is one row
}

const lose = (act: Act, { disputeId, campaignId, account, amount }: Books) =>
  post(act, {
    ...{ source: 'dispute', sourceId: disputeId, code: 'dispute-lost', campaignId, eventAt: act.at },
    entries: [
      { account, amount },
      { account: disputed, amount: -amount },
    ],
  })
