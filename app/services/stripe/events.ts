import type Stripe from 'stripe'
import type { BalanceFacts, DisputeFacts, EventFacts, PayoutFacts } from '#app/lib/money/stripe-facts.ts'
import type { Client } from './client.ts'
import { idOf, instantOf } from './facts-of.ts'

/** A signature older than this is refused, so that a webhook that somebody kept cannot be played again. */
const toleranceSeconds = 300

/** What Stripe tells by itself, and its own account of what moved. */
export const eventCalls = (client: Client, webhookSecret: string | undefined) => ({
  /** The event of a webhook, or null: not signed by Stripe for us, or too long ago. */
  readEvent(body: string, signature: string): EventFacts | null {
    if (!webhookSecret) return null
    try {
      return eventFacts(client().webhooks.constructEvent(body, signature, webhookSecret, toleranceSeconds))
    } catch {
      return null
    }
  },

  /** Every event since an instant, of these types or of all, oldest first; Stripe keeps thirty days of them. */
  async eventsSince(since: Date, types?: string[]): Promise<EventFacts[]> {
    const created = { gte: Math.floor(since.getTime() / 1000) }
    const events: EventFacts[] = []
    for await (const event of client().events.list({ created, limit: 100, ...(types && { types }) }))
      events.push(eventFacts(event))
    return events.reverse()
  },

  async payoutsSince(since: Date): Promise<PayoutFacts[]> {
    const created = { gte: Math.floor(since.getTime() / 1000) }
    const payouts: PayoutFacts[] = []
    for await (const payout of client().payouts.list({ created, limit: 100 }))
      payouts.push(payoutFacts(payout))
    return payouts
  },

  async dispute(disputeId: string): Promise<DisputeFacts> {
    const { id, charge, amount, currency, status, created, balance_transactions } =
      await client().disputes.retrieve(disputeId)
    return {
      ...{ disputeId: id, chargeId: idOf(charge), amount: BigInt(amount), currency },
      status: status === 'won' ? 'won' : status === 'lost' ? 'lost' : 'open',
      fee: balance_transactions.reduce((sum, { fee }) => sum + BigInt(fee), 0n),
      withdrawn: balance_transactions.length > 0,
      createdAt: instantOf(created),
    }
  },

  async payout(payoutId: string): Promise<PayoutFacts> {
    return payoutFacts(await client().payouts.retrieve(payoutId))
  },

  /** What a payout is made of, itself included. */
  async balanceOf(payoutId: string): Promise<BalanceFacts[]> {
    const rows: BalanceFacts[] = []
    for await (const row of client().balanceTransactions.list({ payout: payoutId, limit: 100 }))
      rows.push({
        id: row.id,
        type: row.type,
        sourceId: idOf(row.source),
        amount: BigInt(row.amount),
        fee: BigInt(row.fee),
        net: BigInt(row.net),
        createdAt: instantOf(row.created),
      })
    return rows
  },
})

function eventFacts({ id, type, data, livemode, created }: Stripe.Event): EventFacts {
  const { id: objectId } = data.object as { id?: string }
  return { id, type, objectId: objectId ?? '', livemode, createdAt: instantOf(created) }
}

const payoutFacts = ({ id, status, automatic, amount, arrival_date }: Stripe.Payout): PayoutFacts => ({
  payoutId: id,
  ...{ status, automatic },
  amount: BigInt(amount),
  arrivesAt: instantOf(arrival_date),
})
