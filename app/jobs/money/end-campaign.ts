import { act, theCity } from '#app/domain/act.ts'
import { enqueue } from '#app/domain/audit/index.ts'
import {
  campaignsToFreeze,
  campaignsToSettle,
  checkoutMinutes,
  finishing,
  freezeOutcome,
  receiveEvent,
  settleCampaign,
} from '#app/domain/funding/index.ts'
import type { Due, Job } from '../tools.ts'
import { take } from './take-stripe-event.ts'

/**
 * Ends a campaign at its deadline. Cards that were given before it and not yet heard of are asked for first, by the
 * events that say when each was given; then its outcome is frozen.
 */
export const endCampaign: Job<'end-campaign'> = async (tools, { campaignId, deadlineAt }) => {
  const { db, stripe } = tools
  const since = new Date(deadlineAt.getTime() - (checkoutMinutes + 5) * 60_000)
  for (const event of await stripe.eventsSince(since, [...finishing])) {
    await act(db, theCity, (act) => receiveEvent(act, event, { via: 'reconciliation', live: stripe.live }))
    await take(tools, event.id)
  }
  await act(db, theCity, (act) => freezeOutcome(act, { campaignId }))
}

export const queueDeadlines: Due = async ({ db }, at) => {
  for (const { id, deadlineAt } of await campaignsToFreeze(db, at))
    await act(db, theCity, ({ tx }) =>
      enqueue(
        tx,
        'end-campaign',
        { campaignId: id, deadlineAt: deadlineAt.toISOString() },
        `end-campaign:${id}`,
      ),
    )
}

export const settleDueCampaigns: Due = async ({ db }) => {
  for (const { id } of await campaignsToSettle(db))
    await act(db, theCity, (act) => settleCampaign(act, { campaignId: id }))
}
