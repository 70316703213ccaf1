import { act, theCity } from '#app/domain/act.ts'
import {
  alarmUnknown,
  lookFrom,
  missed,
  payoutsToMatch,
  queueReconciliation,
  receiveEvent,
  reconciled,
} from '#app/domain/funding/index.ts'
import type { Due, Job } from '../tools.ts'
import { matchPayout } from './match-payout.ts'

/**
 * Looks for what no webhook told, each day (MONEY.md, case 13): events that never arrived go through the inbox like all
 * others, payouts are held against our books, and what nobody can explain becomes an alarm.
 */
export const reconcile: Job<'reconcile'> = async (tools, { day }) => {
  const { db, stripe, log } = tools
  const since = await lookFrom(db)
  const found = await missed(db, await stripe.eventsSince(since))
  for (const event of found)
    await act(db, theCity, (act) => receiveEvent(act, event, { via: 'reconciliation', live: stripe.live }))
  const payouts = await stripe.payoutsSince(since)
  const paid = payouts.filter(({ status }) => status === 'paid').map(({ payoutId }) => payoutId)
  for (const payoutId of await payoutsToMatch(db, paid)) await matchPayout(tools, payoutId)
  await act(db, theCity, alarmUnknown)
  const sums = { missed: found.length, payouts: paid.length }
  await act(db, theCity, (act) => reconciled(act, { day, ...sums }))
  log.info(sums, 'reconciled with Stripe')
}

/** Begins it once a day, by the city's clock. */
export const queueDueReconciliation: Due = ({ db }) => act(db, theCity, queueReconciliation)
