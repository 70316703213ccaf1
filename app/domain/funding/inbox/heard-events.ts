/** Which object an event speaks of, and so what is fetched again; events of other types change nothing here. */
export const heardEvents = {
  'checkout.session.completed': 'session',
  'checkout.session.expired': 'session',
  'checkout.session.async_payment_succeeded': 'session',
  'checkout.session.async_payment_failed': 'session',
  'setup_intent.succeeded': 'setup',
  'payment_intent.succeeded': 'payment',
  'payment_intent.payment_failed': 'payment',
  'payment_intent.canceled': 'payment',
  'refund.created': 'refund',
  'refund.updated': 'refund',
  'refund.failed': 'refund',
  'payout.paid': 'payout',
  'payout.failed': 'payout',
  'charge.dispute.created': 'dispute',
  'charge.dispute.updated': 'dispute',
  'charge.dispute.closed': 'dispute',
  'charge.dispute.funds_withdrawn': 'dispute',
  'charge.dispute.funds_reinstated': 'dispute',
} as const satisfies Record<string, string>

export type HeardKind = (typeof heardEvents)[keyof typeof heardEvents]

export const heardKind = (type: string): HeardKind | null =>
  (heardEvents as Record<string, HeardKind>)[type] ?? null

/** Those that say when something was finished: the instant of the event is that of the deed. */
export const finishing = new Set(['checkout.session.completed', 'setup_intent.succeeded'])
