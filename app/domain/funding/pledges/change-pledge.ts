import { eq } from 'drizzle-orm'
import { pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { keepDelivery } from '../deliveries/keep-delivery.ts'
import { endCheckoutsOf } from '../ground/end-checkout.ts'
import { asCampaign } from '../ground/lock-pledge.ts'
import { record } from '../news.ts'
import { ownPledge } from './own-pledge.ts'
import type { PledgeChange } from './pledge-input.ts'
import { mustFit } from './pledge-terms.ts'
import { reversePromises, writePromise } from './promised-sum.ts'

/**
 * Changes the sum, the reward or what others read of a confirmed promise, until the deadline; the saved card stays.
 * Refused: `pledge-not-changeable` in any other state, and what `pledge` refuses.
 */
export async function changePledge(
  act: Act,
  { id, delivery, ...wanted }: PledgeChange & { id: string },
): Promise<{ slug: string }> {
  allow(act.actor, 'pledge.change')
  const { pledge, campaign } = await ownPledge(act, id)
  if (pledge.state !== 'confirmed') throw new Refusal('pledge-not-changeable')
  const { personId, organisationId } = pledge
  const needs = await mustFit(act, campaign, personId, { ...wanted, organisationId })
  await keepDelivery(act, id, needs, delivery)
  const other = wanted.amount !== pledge.amount
  const revision = pledge.revision + (other ? 1 : 0)
  await act.tx
    .update(pledges)
    .set({ ...wanted, revision })
    .where(eq(pledges.id, id))
  if (other) {
    // A page that is open for another card says the former sum above its button.
    await endCheckoutsOf(act, id, 'replaced')
    await reversePromises(act, [pledge], { code: 'changed', reason: 'sum changed by its owner' })
    await writePromise(act, { ...pledge, amount: wanted.amount, revision })
  }
  await record(act, 'pledge-changed', asCampaign(campaign), { pledgeId: id, revision })
  return { slug: campaign.slug }
}
