import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { civilDay } from '#app/lib/days/civil-day.ts'
import {
  type Invoice,
  invoices,
  ledgerTransactions,
  payments,
  type SponsorPackage,
  sponsorships,
} from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { post, reverse } from '../../ledger/index.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'
import { record } from '../news.ts'
import { lockedSponsorship } from './find.ts'
import { planSponsorRefund } from './give-back.ts'
import { readInvoice } from './invoice-content.ts'
import { writeInvoice } from './issue-invoice.ts'

export const CreditReason = z.object({ reason: written().min(5).max(300) })

/**
 * Cancels an invoice by a credit note with a number of its own series, and gives the whole of it back: an issued invoice
 * is never changed (CGI art. 272, 289). The logo is hidden from now on. Refused: `invoice-credited`, `not-found`.
 */
export async function creditInvoice(
  act: Act,
  { invoiceId, reason: said }: { invoiceId: string; reason: string },
): Promise<{ creditId: string }> {
  allow(act.actor, 'refund.make')
  const { reason } = CreditReason.parse({ reason: said })
  const [invoice] = await act.tx.select().from(invoices).where(eq(invoices.id, invoiceId))
  if (invoice?.series !== 'F') throw new Refusal('not-found', 404)
  const of = await lockedSponsorship(act, invoice.sponsorshipId)
  if (of?.sponsorship.state !== 'paid') throw new Refusal('invoice-credited')
  const { sponsorship, package: offered } = of

  await act.tx.update(sponsorships).set({ state: 'refunding' }).where(eq(sponsorships.id, sponsorship.id))
  const before = readInvoice(invoice.content)
  const cancels = { number: before.number ?? '', issuedOn: before.issuedOn, reason }
  const content = {
    ...before,
    kind: 'credit-note' as const,
    number: null,
    cancels,
    issuedOn: civilDay(act.at),
  }
  const credit = await writeInvoice(act, sponsorship, content, invoice.id)
  await takeBack(act, invoice, credit, offered)
  await planSponsorRefund(act, {
    ...(await paymentOf(act, sponsorship.id)),
    key: `credit:${credit.id}`,
    reason,
  })
  const about = { kind: 'sponsorship', id: sponsorship.id, topicId: offered.projectId }
  await record(act, 'invoice-credited', about, { invoiceId: credit.id })
  return { creditId: credit.id }
}

/** The mirror of what the invoice was in the ledger; what was paid for it is owed back. */
async function takeBack(act: Act, invoice: Invoice, credit: Invoice, { campaignId }: SponsorPackage) {
  const [posted] = await act.tx
    .select({ id: ledgerTransactions.id })
    .from(ledgerTransactions)
    .where(
      and(
        eq(ledgerTransactions.source, 'invoice'),
        eq(ledgerTransactions.sourceId, invoice.id),
        eq(ledgerTransactions.code, 'sponsored'),
      ),
    )
  const source = { source: 'invoice', sourceId: credit.id }
  await reverse(act, {
    ...source,
    transactionId: posted!.id, // an invoice is posted in the transaction that issues it
    code: 'sponsoring-cancelled',
    reason: 'avoir',
  })
  await post(act, {
    ...source,
    ...{ code: 'refund-due' as const, eventAt: act.at, campaignId },
    entries: [
      { account: { kind: 'sponsor-receivable' }, amount: invoice.gross },
      { account: { kind: 'refund-payable' }, amount: -invoice.gross },
    ],
  })
}

async function paymentOf({ tx }: Act, sponsorshipId: string) {
  const [payment] = await tx
    .select({ paymentId: payments.id, amount: payments.amount })
    .from(payments)
    .where(
      and(
        eq(payments.sponsorshipId, sponsorshipId),
        eq(payments.state, 'succeeded'),
        eq(payments.surplus, false),
      ),
    )
  return payment! // a sponsorship is paid by a payment
}
