import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { type Checkout, checkouts, type Sponsorship } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { speaksFor } from '../../people/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { type CheckoutWish, wishOf } from '../ground/checkout-wish.ts'
import { endCheckout } from '../ground/end-checkout.ts'
import { newCheckout } from '../ground/new-checkout.ts'
import { lockedSponsorship } from './find.ts'

/**
 * The hosted page on which a package is paid. Asked again, it is the same page. Refused: `not-found` (404) to whoever
 * does not speak for the organisation, `checkout-expired` (410) once the package was let go, `already-sponsor` when it
 * is paid.
 */
export async function openPayment(
  act: Act,
  { sponsorshipId }: { sponsorshipId: string },
): Promise<CheckoutWish> {
  allow(act.actor, 'sponsorship.take')
  const sponsorship = await waiting(act, sponsorshipId)
  if (!(await speaksFor(act.tx, whoActs(act.actor), sponsorship.organisationId)))
    throw new Refusal('not-found', 404)
  const open = await openPage(act, sponsorshipId)
  if (!open || open.expiresAt <= act.at) throw new Refusal('checkout-expired', 410)
  return wish(act, open, sponsorship)
}

/** The same wish under another key, since Stripe will not answer the `refused` one: one other, whoever asks twice at once. */
export async function reopenPayment(
  act: Act,
  { sponsorshipId, refused }: { sponsorshipId: string; refused?: string },
): Promise<CheckoutWish> {
  const sponsorship = await waiting(act, sponsorshipId)
  const open = await openPage(act, sponsorshipId)
  if (open && refused && open.id !== refused) return wish(act, open, sponsorship)
  if (open) await endCheckout(act, open.id, 'replaced')
  return wish(act, await newPage(act, sponsorship), sponsorship)
}

async function waiting(act: Act, sponsorshipId: string): Promise<Sponsorship> {
  const of = await lockedSponsorship(act, sponsorshipId)
  if (!of) throw new Refusal('not-found', 404)
  const { state } = of.sponsorship
  if (state === 'released') throw new Refusal('checkout-expired', 410)
  if (state !== 'started') throw new Refusal('already-sponsor')
  return of.sponsorship
}

async function openPage({ tx }: Act, sponsorshipId: string): Promise<Checkout | undefined> {
  const [open] = await tx
    .select()
    .from(checkouts)
    .where(and(eq(checkouts.sponsorshipId, sponsorshipId), isNull(checkouts.endedAt)))
  return open
}

/** While it lives, the package stays reserved. */
export const newPage = (act: Act, { id, gross }: Pick<Sponsorship, 'id' | 'gross'>): Promise<Checkout> =>
  newCheckout(act, { purpose: 'sponsoring', sponsorshipId: id, amount: gross })

const wish = (act: Act, page: Checkout, { organisationId, billing }: Sponsorship) =>
  wishOf(act, page, { organisationId, email: billing.email })

/** The session of the page that is open for a sponsorship, as Stripe names it; null when there is none. */
export async function pageOfSponsorship(db: Db, sponsorshipId: string): Promise<string | null> {
  const [open] = await db
    .select({ sessionId: checkouts.sessionId })
    .from(checkouts)
    .where(and(eq(checkouts.sponsorshipId, sponsorshipId), isNull(checkouts.endedAt)))
  return open?.sessionId ?? null
}
