import { and, eq, isNull } from 'drizzle-orm'
import { type Checkout, checkouts } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { type CheckoutWish, wishOf } from '../ground/checkout-wish.ts'
import { endCheckout } from '../ground/end-checkout.ts'
import { type Locked, lockPledge, takesPledges } from '../ground/lock-pledge.ts'
import { newCheckout } from '../ground/new-checkout.ts'

/**
 * The hosted page on which she gives a card for her promise; for a confirmed one, another card. Asked again, it is the
 * same page. Refused: `not-found` (404) to others, `checkout-expired` (410) once what it held was released,
 * `pledge-needs-no-card` when the promise or its campaign has ended.
 */
export async function openCheckout(act: Act, { pledgeId }: { pledgeId: string }): Promise<CheckoutWish> {
  allow(act.actor, 'pledge.make')
  const locked = await lockPledge(act, pledgeId)
  const { pledge } = locked
  if (pledge.personId !== whoActs(act.actor)) throw new Refusal('not-found', 404)
  refuseEnded(act, locked)
  const open = await openOf(act, pledgeId)
  if (open && open.expiresAt <= act.at) {
    if (pledge.state === 'started') throw new Refusal('checkout-expired', 410)
    await endCheckout(act, open.id, 'expired')
  }
  const living = open && open.expiresAt > act.at ? open : await forCard(act, locked)
  return wishOfCard(act, locked, living)
}

/** The same wish under another key, since Stripe will not answer the `refused` one: one other, whoever asks twice at once. */
export async function reopenCheckout(
  act: Act,
  { pledgeId, refused }: { pledgeId: string; refused?: string },
): Promise<CheckoutWish> {
  const locked = await lockPledge(act, pledgeId)
  refuseEnded(act, locked)
  const open = await openOf(act, pledgeId)
  if (open && refused && open.id !== refused) return wishOfCard(act, locked, open)
  if (open) await endCheckout(act, open.id, 'replaced')
  return wishOfCard(act, locked, await forCard(act, locked))
}

const wishOfCard = (act: Act, { pledge }: Locked, checkout: Checkout) =>
  wishOf(act, checkout, { personId: pledge.personId }, { promised: pledge.amount })

function refuseEnded({ at }: Act, { pledge, campaign }: Locked) {
  if (pledge.state === 'released') throw new Refusal('checkout-expired', 410)
  const waits = pledge.state === 'started' || pledge.state === 'confirmed'
  if (!waits || !takesPledges(campaign, at)) throw new Refusal('pledge-needs-no-card')
}

async function openOf({ tx }: Act, pledgeId: string): Promise<Checkout | undefined> {
  const [open] = await tx
    .select()
    .from(checkouts)
    .where(and(eq(checkouts.pledgeId, pledgeId), isNull(checkouts.endedAt)))
  return open
}

const forCard = (act: Act, { pledge, campaign }: Locked): Promise<Checkout> => {
  const purpose = pledge.state === 'started' ? 'promise' : 'card'
  return newCheckout(act, { purpose, pledgeId: pledge.id, amount: 0n }, campaign.deadlineAt)
}
