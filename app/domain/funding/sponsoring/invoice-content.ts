import { civilDay } from '#app/lib/days/civil-day.ts'
import { canonicalJson, type Json } from '#app/lib/formats/canonical-json.ts'
import type { SponsorPackage, Sponsorship } from '#db/schema/index.ts'
import type { Seller } from './seller.ts'

/**
 * All that an invoice or a credit note prints, and nothing else (CGI annexe II art. 242 nonies A; C. com. L441-9): frozen
 * when it is issued, and hashed. Cents are texts; days are civil days in Paris.
 */
export type InvoiceContent = {
  schema: 'cordee/invoice/1'
  kind: 'invoice' | 'credit-note'
  /** "F-2026-0001": written by the database's trigger, and null until then. */
  number: string | null
  /** The invoice that a credit note cancels, and why. */
  cancels: { number: string; issuedOn: string; reason: string } | null
  demonstration: boolean
  seller: Seller
  buyer: { name: string; address: string; siret: string; vatNumber: string }
  issuedOn: string
  /** From when the service is given. */
  servedFrom: string
  line: { title: string; benefits: string; project: string; quantity: 1; unitPrice: string }
  vatRate: number
  /** By which text no VAT is due; empty at any other rate. */
  exemption: string
  net: string
  vat: string
  gross: string
  payment: { on: string; by: 'card'; reference: string }
}

/** What the invoice of a sponsorship says, but for its number. */
export function invoiceContent({
  at,
  demonstration,
  seller,
  project,
  sponsorship: { billing, net, vat, gross, vatRate },
  package: { title, benefits, vatExemption },
  chargeId,
}: {
  at: Date
  demonstration: boolean
  seller: Seller
  project: string
  sponsorship: Sponsorship
  package: SponsorPackage
  chargeId: string
}): InvoiceContent {
  const { name, address, siret, vatNumber } = billing
  const today = civilDay(at)
  return {
    schema: 'cordee/invoice/1',
    kind: 'invoice',
    number: null,
    cancels: null,
    demonstration,
    seller,
    buyer: { name, address, siret, vatNumber },
    issuedOn: today,
    servedFrom: today,
    line: { title: title.fr, benefits: benefits.fr, project, quantity: 1, unitPrice: String(net) },
    vatRate,
    exemption: vatExemption,
    ...{ net: String(net), vat: String(vat), gross: String(gross) },
    payment: { on: today, by: 'card', reference: chargeId },
  }
}

/** The one way in which it is written and hashed. */
export const writtenInvoice = (content: InvoiceContent): string => canonicalJson(content as unknown as Json)
/** The way back. */
export const readInvoice = (content: string): InvoiceContent => JSON.parse(content) as InvoiceContent
