import type Stripe from 'stripe'
import type { Outcome, Payer } from '../resources/complete-session.ts'
import type { Delivery } from '../store/tables.ts'
import type { Disorder } from '../webhooks/disorder.ts'
import type { Fault } from './faults.ts'

type Card = { card: string; expMonth?: number; expYear?: number }

/** The control API of a sandbox, for tests and the demonstration. @param address where it is served. */
export function controlOf(address: string) {
  const call = async <Answer>(method: string, path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${address}/_control${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
    })
    const answer = (await response.json()) as Answer & { error?: { message: string } }
    if (!response.ok) throw new Error(`The sandbox refused ${path}: ${answer.error?.message}`)
    return answer
  }
  const post = <Answer = object>(path: string, body: object = {}) => call<Answer>('POST', path, body)
  return {
    /** The card's owner does on the hosted page what the card makes necessary. */
    complete: (
      session: string,
      payer: Card & Pick<Payer, 'name' | 'email'> & { authenticate?: 'pass' | 'fail' },
    ) => post<Outcome>(`/checkout/${session}/complete`, payer),
    expire: (session: string) => post<Stripe.Checkout.Session>(`/checkout/${session}/expire`),
    /** Attaches a test card without saving it first: also one that would be refused then. */
    attach: (customer: string, card: Card & { setUp?: boolean }) =>
      post<Stripe.PaymentMethod>(`/customers/${customer}/payment_methods`, card),
    clock: (aheadSeconds: number) => post<{ now: number }>('/clock', { aheadSeconds }),
    latency: (milliseconds: number) => post('/latency', { milliseconds }),
    fault: (fault: Fault) => post('/faults', fault),
    clearFaults: () => call<object>('DELETE', '/faults'),
    disorder: (rule: Omit<Disorder, 'times'> & { times?: number }) => post('/events', rule),
    /** Sends an event again. */
    send: (event: string) => post(`/events/${event}/send`),
    deliveries: () => call<Delivery[]>('GET', '/deliveries'),
    settle: (intent: string, outcome: 'succeeded' | 'failed') =>
      post<Stripe.PaymentIntent>(`/payment_intents/${intent}/settle`, { outcome }),
    dispute: (charge: string, reason?: string) =>
      post<Stripe.Dispute>(`/charges/${charge}/dispute`, reason ? { reason } : {}),
    closeDispute: (dispute: string, status: 'won' | 'lost') =>
      post<Stripe.Dispute>(`/disputes/${dispute}/close`, { status }),
    failRefund: (refund: string, reason?: string) =>
      post<Stripe.Refund>(`/refunds/${refund}/fail`, reason ? { reason } : {}),
    /** From now on refunds are pending, as a bank that takes days has it; or no more. */
    refundsWait: (pending: boolean) => post('/refunds/wait', { pending }),
    /** The bank credited a refund that was pending. */
    settleRefund: (refund: string) => post<Stripe.Refund>(`/refunds/${refund}/settle`),
    /** The commune's bank did not accept a payout. */
    failPayout: (payout: string, code?: string) =>
      post<Stripe.Payout>(`/payouts/${payout}/fail`, code ? { code } : {}),
    /** `off` cents make it wrong: its sum and that of its transactions differ. `manual` cents are paid out by hand. */
    payout: (asked: { includePending?: boolean; off?: number; manual?: number } = {}) =>
      post<Stripe.Payout>('/payouts', asked),
    reset: () => post('/reset'),
  }
}
