import { eq } from 'drizzle-orm'
import type { CardFacts } from '#app/lib/money/stripe-facts.ts'
import { type Checkout, payers, pledges } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { asRefusal } from '../../refusal.ts'
import { cardEnd, tellCard } from '../collection/card-end.ts'
import { endCheckout } from '../ground/end-checkout.ts'
import { forgetLooseCard } from '../ground/left-over.ts'
import { asCampaign, type Locked, lockCheckout } from '../ground/lock-pledge.ts'
import { type Outcome, quarantine } from '../ground/quarantine.ts'
import { record } from '../news.ts'
import { leaveUncounted } from './leave-uncounted.ts'
import { mayMove } from './pledge-states.ts'
import { writePromise } from './promised-sum.ts'

export type SavedForPledge = {
  /** What stands on the session at Stripe, which may name something else than it should. */
  checkoutId: string
  sessionId: string | null
  pledgeId: string | null
  saved: CardFacts
  /** When the card was given, as Stripe's event says; null when it is only seen that it was. */
  finishedAt: Date | null
}

/**
 * A card was saved for a promise: it counts from now on, whatever the order and the number of messages that say so
 * (MONEY.md, cases 6 to 10). It stays uncounted when the card was given after the deadline (20), or when the unit that it
 * had reserved is gone (5): the card is forgotten and she is told. What names another promise is set aside (15).
 */
export async function confirmPledge(act: Act, given: SavedForPledge): Promise<Outcome> {
  const subject = { kind: 'checkout', id: given.checkoutId }
  const found = await lockCheckout(act, given.checkoutId)
  if (!found || found.checkout.purpose === 'mend')
    return quarantine(act, 'webhook-quarantined', subject, { why: 'a card for no promise' })
  const strange = await whyStrange(act, found, given)
  if (strange) return quarantine(act, 'webhook-quarantined', subject, { why: strange })

  const { pledge, campaign, checkout } = found
  const { paymentMethodId } = given.saved
  if (pledge.paymentMethodId === paymentMethodId) return 'nothing-to-do'
  const leave = (why: Parameters<typeof leaveUncounted>[2]) =>
    leaveUncounted(act, found, why, paymentMethodId)
  const finishedAt = given.finishedAt && given.finishedAt < act.at ? given.finishedAt : act.at
  if (campaign.state !== 'open' || finishedAt >= campaign.deadlineAt) {
    // Only seen to be finished, and late: whether it was in time is for its event to say.
    const eventToCome = campaign.state === 'open' && given.finishedAt === null
    return eventToCome ? 'nothing-to-do' : leave('too-late')
  }
  if (pledge.state === 'confirmed') return replaceCard(act, found, given.saved)
  if (!mayMove(pledge.state, 'confirmed')) return leave('ended')
  const tried = await tryToConfirm(act, found, given.saved, finishedAt)
  if (tried !== 'confirmed') return leave(tried)
  await endCheckout(act, checkout.id, 'completed')
  await writePromise(act, pledge)
  await record(act, 'pledge-confirmed', asCampaign(campaign), { pledgeId: pledge.id })
  return 'applied'
}

type Found = Locked & { checkout: Checkout }

/** Case 15: what stands on the session must be what we wrote there, and the card that of this promise's payer. */
async function whyStrange({ tx }: Act, { pledge, checkout }: Found, given: SavedForPledge) {
  if (given.pledgeId !== pledge.id) return 'names another promise'
  if (given.sessionId && checkout.sessionId && given.sessionId !== checkout.sessionId)
    return 'another session'
  const [payer] = await tx.select().from(payers).where(eq(payers.personId, pledge.personId))
  return payer && payer.customerId !== given.saved.customerId ? 'the card of another customer' : null
}

/** Takes the unit and makes the promise the one that lives, in a savepoint: another may have either. */
async function tryToConfirm(
  { tx }: Act,
  { pledge }: Locked,
  { paymentMethodId, card }: CardFacts,
  confirmedAt: Date,
): Promise<'confirmed' | 'reward-gone' | 'ended'> {
  try {
    await tx.transaction((savepoint) =>
      savepoint
        .update(pledges)
        .set({ state: 'confirmed', paymentMethodId, card, confirmedAt, endedAt: null })
        .where(eq(pledges.id, pledge.id)),
    )
    return 'confirmed'
  } catch (error) {
    const { constraint_name: constraint } = ((error as Error).cause ?? {}) as { constraint_name?: string }
    if (constraint === 'reward_within_its_number') return 'reward-gone'
    // She has promised anew since, and that promise lives.
    if (constraint === 'one_living_pledge') return 'ended'
    throw asRefusal(error)
  }
}

/** Another card for a promise that counts. One that comes from a page of before is not needed: the first one stays. */
async function replaceCard(
  act: Act,
  { pledge, campaign, checkout }: Found,
  saved: CardFacts,
): Promise<Outcome> {
  if (checkout.purpose !== 'card') {
    await forgetLooseCard(act, saved.paymentMethodId)
    return 'nothing-to-do'
  }
  const [replaced] = await act.tx
    .update(pledges)
    .set({ paymentMethodId: saved.paymentMethodId, card: saved.card, cardToldAt: null })
    .where(eq(pledges.id, pledge.id))
    .returning()
  await forgetLooseCard(act, pledge.paymentMethodId)
  await endCheckout(act, checkout.id, 'completed')
  await record(act, 'pledge-card-replaced', asCampaign(campaign), { pledgeId: pledge.id })
  // No mail tells of a card that will do; the first one is judged in that of the promise.
  if (cardEnd(replaced!, campaign, act.at)) await tellCard(act, { pledge, campaign }) // an update of one row returns it
  return 'applied'
}
