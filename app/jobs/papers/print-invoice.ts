import { act, theCity } from '#app/domain/act.ts'
import type { Payload } from '#app/domain/audit/index.ts'
import { invoiceToPrint, recordPrint } from '#app/domain/funding/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { makePdf } from '#app/services/pdf/index.ts'
import type { ToolsApart } from '../tools.ts'
import { invoiceDocument } from './invoice-document.ts'

/** Prints an invoice or a credit note from what was frozen when it was issued. Harmless when run again: it is printed once. */
export const printInvoice = (tools: ToolsApart, { invoiceId }: Payload<'print-invoice'>) =>
  printInvoiceOf(tools, invoiceId)

/** The same for whoever needs it printed now. */
export async function printInvoiceOf({ db, files }: ToolsApart, invoiceId: string): Promise<void> {
  const invoice = await invoiceToPrint(db, invoiceId)
  if (!invoice) return
  const content = await makePdf(invoiceDocument(invoice))
  const name = `${invoice.content.kind === 'invoice' ? 'facture' : 'avoir'}-${invoice.content.number}.pdf`
  const file = await files.keep({ purpose: 'document', name, content })
  try {
    await act(db, theCity, (act) => recordPrint(act, { invoiceId, file }))
  } catch (error) {
    await files.remove(file)
    if (!(error instanceof Refusal)) throw error
  }
}
