import { act, theCity } from '#app/domain/act.ts'
import {
  alarmUnknown,
  lookFrom,
  missed,
  payoutsToMatch,
  queueReconciliation,
  receiveEvent,
  reconciled,
  watchClearing,
} from '#app/domain/funding/index.ts'
import type { Due, Job } from '../tools.ts'
import { matchPayout } from './match-payout.ts'

/**
 * Looks for what no webhook told, each day (MONEY.md, case 13): events that never arrived go through the inbox like all
 * others, payouts are held against our books, and what nobody can explain becomes an alarm.
 */
export const reconcile: Job<'reconcile'> = async (tools, { day }) => {
  const { db, stripe, log } = tools
  if (!stripe.configured) return
  const since = await lookFrom(db)
  const found = await missed(db, await stripe.eventsSince(since))
  for (const event of found)
    await act(db, theCity, (act) => receiveEvent(act, event, { via: 'reconciliation', live: stripe.live }))
  const payouts = await stripe.payoutsSince(since)
  const paid = payouts.filter(({ status }) => status === 'paid').map(({ payoutId }) => payoutId)
  // One that cannot be looked at keeps none of the others from it: it is tried again tomorrow.
  for (const payoutId of await payoutsToMatch(db, paid))
    await matchPayout(tools, payoutId).catch((error: unknown) =>
      log.error({ err: error, payoutId }, 'a payout could not be matched'),
    )
  await act(db, theCity, alarmUnknown)
  await act(db, theCity, (act) => watchClearing(act, null))
  const sums = { missed: found.length, payouts: paid.length }
  await act(db, theCity, (act) => reconciled(act, { day, ...sums }))
  log.info(sums, 'reconciled with Stripe')
}

/** Begins it once a day, by the city's clock. */
export const queueDueReconciliation: Due = async ({ db, stripe }) => {
  if (stripe.configured) await act(db, theCity, queueReconciliation)
}
