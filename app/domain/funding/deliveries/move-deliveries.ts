import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { type DeliveryState, deliveryStates } from '#app/lib/deliveries.ts'
import { oneOf, read, shape, uuid } from '#db/read/index.ts'
import { deliveries } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'
import { toDeliver } from './deliveries-of.ts'

/** What the desk says of rewards that it ticked. */
export const DeliveriesMoved = z
  .object({ pledges: z.array(z.uuid()).max(50).default([]), state: z.enum(deliveryStates) })
  .refine(({ pledges }) => pledges.length > 0, {
    ...{ path: ['pledges'], params: { refusal: 'no-reward-ticked' } },
  })

const locked = shape({ id: uuid, campaignId: uuid, projectId: uuid, state: oneOf(deliveryStates) })

/**
 * Says of rewards of one campaign that they are sent, given, or to be prepared after all; what is said already is not said
 * again. Whoever gave is told when hers leaves. Refused (`not-found`) when one of them is not to be delivered: its promise
 * is not collected, or has no reward.
 */
export async function moveDeliveries(
  act: Act,
  { slug, pledges, state }: { slug: string; pledges: readonly string[]; state: DeliveryState },
): Promise<{ moved: number }> {
  allow(act.actor, 'reward.deliver')
  const ids = [...new Set(pledges)]
  const rows = await read(act.tx, locked)`
    select p.id, c.id as "campaignId", c.project_id as "projectId", coalesce(d.state, 'to-do') as state
    from pledges p join campaigns c on c.id = p.campaign_id left join deliveries d on d.pledge_id = p.id
    where c.slug = ${slug} and p.id = any(${sql.param(`{${ids.join(',')}}`)}::uuid[]) and ${toDeliver}
    order by p.id for no key update of p`
  if (rows.length < ids.length) throw new Refusal('not-found', 404, 'pledges')
  const moving = rows.filter((row) => row.state !== state)
  if (moving.length === 0) return { moved: 0 }
  const moved =
    state === 'to-do'
      ? { state, movedAt: null, movedBy: null }
      : { state, movedAt: act.at, movedBy: whoActs(act.actor) }
  await act.tx
    .insert(deliveries)
    .values(moving.map(({ id }) => ({ pledgeId: id, at: act.at, ...moved })))
    .onConflictDoUpdate({ target: deliveries.pledgeId, set: moved })
  for (const { id: pledgeId, campaignId, projectId } of moving) {
    const campaign = { kind: 'campaign', id: campaignId, topicId: projectId }
    if (state === 'to-do') await record(act, 'delivery-moved', campaign, { pledgeId, state })
    else await record(act, 'reward-left', campaign, { pledgeId, state })
  }
  return { moved: moving.length }
}
