import type { PaymentState } from '#db/schema/index.ts'

/**
 * Where an attempt may go; a trigger keeps the same ways. What was `sent` and not answered is unknown, never failed. What
 * was refused or given up and is paid all the same is paid too much: it goes back.
 */
export const paymentMoves: Record<PaymentState, readonly PaymentState[]> = {
  planned: ['sent', 'succeeded', 'declined', 'needs-owner', 'cancelled'],
  sent: ['succeeded', 'needs-owner', 'declined', 'cancelled'],
  'needs-owner': ['succeeded', 'declined', 'cancelled'],
  succeeded: [],
  declined: ['succeeded'],
  cancelled: ['succeeded'],
}
