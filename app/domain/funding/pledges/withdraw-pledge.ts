import { and, eq, isNull } from 'drizzle-orm'
import { checkouts, pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { asCampaign, takesPledges } from '../ground/lock-pledge.ts'
import { record } from '../news.ts'
import { ownPledge } from './own-pledge.ts'
import { mayMove } from './pledge-states.ts'
import { reversePromises } from './promised-sum.ts'

/**
 * Takes a promise back, until the deadline: nothing is charged, the reward goes to whoever wants it, the card is forgotten
 * by a job. Refused (`pledge-not-changeable`) once the campaign ended.
 */
export async function withdrawPledge(act: Act, { id }: { id: string }): Promise<{ slug: string }> {
  allow(act.actor, 'pledge.change')
  const { pledge, campaign } = await ownPledge(act, id)
  if (!takesPledges(campaign, act.at) || !mayMove(pledge.state, 'withdrawn'))
    throw new Refusal('pledge-not-changeable')
  await act.tx.update(pledges).set({ state: 'withdrawn', endedAt: act.at }).where(eq(pledges.id, id))
  await act.tx
    .update(checkouts)
    .set({ endedAt: act.at, result: 'replaced' })
    .where(and(eq(checkouts.pledgeId, id), isNull(checkouts.endedAt)))
  if (pledge.state === 'confirmed')
    await reversePromises(act, [pledge], { code: 'withdrawn', reason: 'withdrawn by its owner' })
  await record(act, 'pledge-withdrawn', asCampaign(campaign), {
    pledgeId: id,
    confirmed: pledge.state === 'confirmed',
  })
  return { slug: campaign.slug }
}
