import { eq, sql } from 'drizzle-orm'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { read, shape, text } from '#db/read/index.ts'
import {
  type Invoice,
  invoices,
  projects,
  projectTexts,
  type SponsorPackage,
  type Sponsorship,
} from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { type InvoiceContent, invoiceContent, writtenInvoice } from './invoice-content.ts'
import { sellerOf } from './seller.ts'

/**
 * Issues the invoice of a sponsorship in the transaction that pays it: the database gives the next number of the year
 * under a lock, and takes it back should the transaction fail, so that none is ever missing.
 */
export async function issueInvoice(
  act: Act,
  of: { sponsorship: Sponsorship; package: SponsorPackage; chargeId: string },
): Promise<Invoice> {
  const { sponsorship, package: offered } = of
  const [seller, project, demonstration] = await Promise.all([
    sellerOf(act),
    titleOfProject(act, offered.projectId),
    isDemonstration(act),
  ])
  const content = invoiceContent({ ...of, at: act.at, seller, project, demonstration })
  return writeInvoice(act, sponsorship, content, null)
}

/** The row of an invoice, or of the credit note that cancels one; it is printed, and mailed to who keeps the accounts. */
export async function writeInvoice(
  { tx, at }: Act,
  { id: sponsorshipId, net, vat, gross }: Sponsorship,
  content: InvoiceContent,
  cancelsId: string | null,
): Promise<Invoice> {
  const [invoice] = await tx
    .insert(invoices)
    .values({
      ...{ sponsorshipId, cancelsId, net, vat, gross, issuedAt: at },
      series: cancelsId ? 'A' : 'F',
      year: Number(civilDay(at).slice(0, 4)),
      content: writtenInvoice(content),
      // The trigger gives the number, writes it into the content and hashes that.
      number: 0,
      sha256: '',
    })
    .returning()
  const invoiceId = invoice!.id // an insert returns its row
  for (const task of ['print-invoice', 'mail-invoice'] as const)
    await enqueue(tx, task, { invoiceId }, `${task}:${invoiceId}`)
  return invoice!
}

async function titleOfProject({ tx }: Act, id: string): Promise<string> {
  const [row] = await tx
    .select({ title: sql<string>`coalesce(${projectTexts.title}, ${projects.slug})` })
    .from(projects)
    .leftJoin(
      projectTexts,
      sql`${projectTexts.versionId} = ${projects.versionId} and ${projectTexts.lang} = 'fr'`,
    )
    .where(eq(projects.id, id))
  return row!.title // the package names it
}

async function isDemonstration({ tx }: Act): Promise<boolean> {
  const [marked] = await read(tx, mark)`select mode from instance_mark`
  return marked?.mode === 'demonstration'
}

const mark = shape({ mode: text })
