import { and, eq, inArray, isNull } from 'drizzle-orm'
import { type Campaign, checkouts, type Pledge, pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { keepDelivery } from '../deliveries/keep-delivery.ts'
import { openedCampaign } from '../ground/find-campaign.ts'
import { asCampaign } from '../ground/lock-pledge.ts'
import { newCheckout } from '../ground/new-checkout.ts'
import { record } from '../news.ts'
import type { PledgeInput } from './pledge-input.ts'
import { living } from './pledge-states.ts'
import { mustFit, mustSpeakFor } from './pledge-terms.ts'

/**
 * Promises a sum to a campaign: nothing is charged, a reward is reserved while she gives her card, and the promise counts
 * once she has. The same key again is the same promise; one that still waits for its card is taken over with what she
 * asks now. Refused: `already-pledged`, `campaign-over`, `pledge-below-least`, `pledge-above-most`, `reward-gone`,
 * `reward-needs-more`, `counterparts-of-the-year`, `not-her-organisation`, `not-found`, `delivery-incomplete`.
 */
export async function pledge(
  act: Act,
  { slug, delivery, ...input }: PledgeInput & { slug: string },
): Promise<{ id: string }> {
  allow(act.actor, 'pledge.make')
  if (input.organisationId) allow(act.actor, 'organisation.speak')
  const personId = whoActs(act.actor)
  const campaign = await openedCampaign(act, slug)
  const same = await ofThisClick(act, personId, input.clientKey)
  if (same) return same
  await mustSpeakFor(act, personId, input.organisationId)
  const needs = await mustFit(act, campaign, personId, input)
  const id = await start(act, campaign, personId, input)
  if (id) {
    await keepDelivery(act, id, needs, delivery)
    return asked(act, id, campaign)
  }
  const before = await livingOf(act, campaign, personId)
  // The other click of a double one has just committed.
  if (before?.clientKey === input.clientKey) return before
  if (before?.state !== 'started') throw new Refusal('already-pledged')
  await takeOver(act, before, input)
  await keepDelivery(act, before.id, needs, delivery)
  return asked(act, before.id, campaign)
}

type Wanted = Omit<PledgeInput, 'delivery'>

async function ofThisClick({ tx }: Act, personId: string, clientKey: string) {
  const [row] = await tx
    .select({ id: pledges.id })
    .from(pledges)
    .where(and(eq(pledges.personId, personId), eq(pledges.clientKey, clientKey)))
  return row
}

/** A new pledge; null where she has one already, which a unique index knows for certain. */
async function start({ tx, at }: Act, campaign: Campaign, personId: string, input: Wanted) {
  const [row] = await tx
    .insert(pledges)
    .values({ ...input, campaignId: campaign.id, personId, at })
    .onConflictDoNothing()
    .returning({ id: pledges.id })
  return row?.id ?? null
}

/** The one that she has in this campaign, locked. */
async function livingOf({ tx }: Act, campaign: Campaign, personId: string): Promise<Pledge | undefined> {
  const hers = and(eq(pledges.campaignId, campaign.id), eq(pledges.personId, personId))
  const [row] = await tx
    .select()
    .from(pledges)
    .where(and(hers, inArray(pledges.state, living)))
    .for('update')
  return row
}

/** The one that waits for its card in another tab gets what she asks now; its former checkout ends. */
async function takeOver({ tx, at }: Act, before: Pledge, input: Wanted): Promise<void> {
  await tx.update(pledges).set(input).where(eq(pledges.id, before.id))
  await tx
    .update(checkouts)
    .set({ endedAt: at, result: 'replaced' })
    .where(and(eq(checkouts.pledgeId, before.id), isNull(checkouts.endedAt)))
}

/** It waits for a card from now on. */
async function asked(act: Act, pledgeId: string, campaign: Campaign): Promise<{ id: string }> {
  await newCheckout(act, { purpose: 'promise', pledgeId, amount: 0n }, campaign.deadlineAt)
  await record(act, 'pledged', asCampaign(campaign), { pledgeId })
  return { id: pledgeId }
}
