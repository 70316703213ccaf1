import { invoiceToMail } from '#app/domain/funding/index.ts'
import { wording } from '#app/lib/language.ts'
import { invoiceForAccounts } from '#emails/funding/invoice-for-accounts.tsx'
import { renderMail } from '#emails/render.tsx'
import { printInvoiceOf } from '../papers/print-invoice.ts'
import type { Job } from '../tools.ts'
import { frameOf } from './frame.ts'

/**
 * Mails an invoice or a credit note, as it was printed, to the address that its sponsor gave for invoices: who keeps the
 * accounts there has no account here. Sent again, it has the same Message-ID, which a mailbox shows once.
 */
export const mailInvoice: Job<'mail-invoice'> = async (tools, { invoiceId }) => {
  const { db, mail, files, origin } = tools
  if (!(await invoiceToMail(db, invoiceId))) return
  // It may come before the job that prints: printed twice at once is kept once.
  await printInvoiceOf(tools, invoiceId)
  const invoice = await invoiceToMail(db, invoiceId)
  const content = invoice?.file && (await files.read(invoice.file))
  if (!invoice || !content) throw new Error(`invoice ${invoiceId} is not printed yet`)
  const { kind, number, email, locale, organisation, title, gross } = invoice
  const props = { kind, number, organisation, title, amount: wording(locale).money(gross) }
  const written = await renderMail(invoiceForAccounts, props, locale, await frameOf(tools))
  await mail.send({
    to: email,
    ...written,
    attachments: [{ filename: `${number}.pdf`, contentType: 'application/pdf', content }],
    headers: { 'Message-ID': `<invoice-${invoiceId}@${new URL(origin).hostname}>` },
  })
}
