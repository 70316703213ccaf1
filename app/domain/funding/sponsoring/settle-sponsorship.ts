import { and, eq, sql } from 'drizzle-orm'
import type { PaymentFacts } from '#app/lib/money/stripe-facts.ts'
import {
  type Checkout,
  checkouts,
  payments,
  type SponsorPackage,
  type Sponsorship,
  sponsorships,
} from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { type Outcome, quarantine } from '../ground/quarantine.ts'
import { record } from '../news.ts'
import { lockedSponsorship, onOffer } from './find.ts'
import { giveBack } from './give-back.ts'
import { issueInvoice } from './issue-invoice.ts'
import { endCheckouts, notePayment, type Paid } from './note-payment.ts'
import { postPayment } from './post-payment.ts'

/**
 * Applies what Stripe says of a payment, whoever brought it: the webhook, the way back, the daily look. Paid is paid
 * once: the invoice, the ledger and the logo follow in the same transaction. MONEY.md: 5 (released meanwhile: reserved
 * again, else given back), 8 and 9 (again: nothing; a second payment: given back), 15 (of another sponsorship) and 16 (another sum or currency):
 * quarantined, with an alarm for the treasurer.
 */
export async function settleSponsorship(act: Act, checkoutId: string, facts: PaymentFacts): Promise<Outcome> {
  if (facts.status !== 'succeeded' || !facts.chargeId) return 'nothing-to-do'
  const paid: Paid = { ...facts, chargeId: facts.chargeId }
  const [checkout] = await act.tx.select().from(checkouts).where(eq(checkouts.id, checkoutId))
  const of = checkout?.sponsorshipId ? await lockedSponsorship(act, checkout.sponsorshipId) : null
  if (!checkout || !of || facts.marks.sponsorshipId !== of.sponsorship.id)
    return setAside(act, 'webhook-quarantined', paid)
  const { sponsorship } = of
  if (await isKnown(act, paid)) return 'nothing-to-do'
  if (facts.amount !== sponsorship.gross || facts.currency !== 'eur')
    return setAside(act, 'amount-mismatch', paid, sponsorship)
  // Two pages were paid for one package.
  const before = sponsorship.state !== 'started' && sponsorship.state !== 'released'
  if (before) await giveBack(act, of, checkout, paid, 'paid-twice')
  else if (await reserve(act, of)) await confirm(act, of, checkout, paid)
  else await giveBack(act, of, checkout, paid, 'too-late')
  return 'applied'
}

async function isKnown({ tx }: Act, { chargeId }: Paid): Promise<boolean> {
  const [row] = await tx.select({ id: payments.id }).from(payments).where(eq(payments.chargeId, chargeId))
  return row !== undefined
}

const setAside = (
  act: Act,
  kind: 'webhook-quarantined' | 'amount-mismatch',
  { chargeId, amount, currency }: Paid,
  expected?: Sponsorship,
): Promise<Outcome> =>
  quarantine(
    act,
    kind,
    { kind: 'charge', id: chargeId },
    {
      amount: String(amount),
      currency,
      sponsorshipId: expected?.id ?? null,
      expected: expected ? String(expected.gross) : null,
    },
  )

type Of = { sponsorship: Sponsorship; package: SponsorPackage }

/** Paid, if one is still reserved, or can be again; null when it was let go and the offer is over or all are taken. */
async function reserve({ tx, at }: Act, { sponsorship, package: offered }: Of): Promise<boolean> {
  const late = sponsorship.state === 'released'
  if (late && (!onOffer(offered, at) || (offered.quantity !== null && offered.taken >= offered.quantity)))
    return false
  // Both rows are locked: nobody takes the last one now. But she may have begun again under another sponsorship.
  if (late && (await hasAnother(tx, sponsorship))) return false
  await tx
    .update(sponsorships)
    .set({ state: 'paid', paidAt: at, endedAt: null })
    .where(eq(sponsorships.id, sponsorship.id))
  return true
}

async function hasAnother(tx: Act['tx'], { id, packageId, organisationId }: Sponsorship): Promise<boolean> {
  const rows = await tx
    .select({ id: sponsorships.id })
    .from(sponsorships)
    .where(
      and(
        eq(sponsorships.packageId, packageId),
        eq(sponsorships.organisationId, organisationId),
        sql`${sponsorships.id} <> ${id} and ${sponsorships.state} in ('started', 'paid', 'refunding')`,
      ),
    )
  return rows.length > 0
}

async function confirm(act: Act, { sponsorship, package: offered }: Of, checkout: Checkout, facts: Paid) {
  await endCheckouts(act, sponsorship.id, checkout.id)
  await notePayment(act, sponsorship, checkout, facts, { surplus: false })
  const { id } = sponsorship
  const invoice = await issueInvoice(act, { sponsorship, package: offered, chargeId: facts.chargeId })
  await postPayment(act, { invoice, package: offered, ...facts })
  const about = { kind: 'sponsorship', id, topicId: offered.projectId }
  await record(act, 'sponsorship-paid', about, { packageId: offered.id })
  await record(act, 'invoice-issued', about, { invoiceId: invoice.id })
}
