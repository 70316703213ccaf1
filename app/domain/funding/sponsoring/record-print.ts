import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { invoicePrints, invoices } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { type KeptFile, keepFile } from '../../projects/index.ts'
import { Refusal } from '../../refusal.ts'
import { type InvoiceContent, readInvoice } from './invoice-content.ts'

/** What is to be printed of an invoice; null when there is none of this id, or it is printed. */
export async function invoiceToPrint(
  db: Db,
  invoiceId: string,
): Promise<{ content: InvoiceContent; sha256: string; issuedAt: Date } | null> {
  const [row] = await db
    .select({
      content: invoices.content,
      sha256: invoices.sha256,
      issuedAt: invoices.issuedAt,
      printed: invoicePrints.fileId,
    })
    .from(invoices)
    .leftJoin(invoicePrints, eq(invoicePrints.invoiceId, invoices.id))
    .where(eq(invoices.id, invoiceId))
  if (!row || row.printed) return null
  return { content: readInvoice(row.content), sha256: row.sha256, issuedAt: row.issuedAt }
}

/** Keeps what was printed of an invoice, once: the file is what its parties hold. Refused (`already-done`) when there is one. */
export async function recordPrint(
  act: Act,
  { invoiceId, file }: { invoiceId: string; file: KeptFile },
): Promise<void> {
  if (!act.actor.city) throw new Refusal('not-allowed', 403)
  const fileId = await keepFile(act, 'document', file)
  const added = await act.tx
    .insert(invoicePrints)
    .values({ invoiceId, fileId, at: act.at })
    .onConflictDoNothing()
    .returning({ invoiceId: invoicePrints.invoiceId })
  if (added.length === 0) throw new Refusal('already-done')
}
