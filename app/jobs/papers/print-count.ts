import { act, theCity } from '#app/domain/act.ts'
import type { Payload } from '#app/domain/audit/index.ts'
import { budgetToPrint, consultationToPrint, recordReport } from '#app/domain/ballots/index.ts'
import { makePdf } from '#app/services/pdf/index.ts'
import type { Tools, ToolsApart } from '../tools.ts'
import { budgetDocument } from './budget-document.ts'
import { countDocument } from './count-document.ts'

/** Prints the report of a count as its result stands. Harmless when run again. */
export const printCount = (tools: ToolsApart, { consultationId }: Payload<'print-count'>) =>
  printCountOf(tools, consultationId)

/** The same for whoever tells a past. `replayedAt` is heeded by a demonstration alone. */
export async function printCountOf({ db, files }: ToolsApart, id: string, replayedAt?: Date): Promise<void> {
  const printed = await documentOf(db, id)
  if (!printed) return
  const content = await makePdf(printed.document)
  const file = await files.keep({ purpose: 'document', name: `depouillement-${printed.slug}.pdf`, content })
  try {
    await act(db, theCity, (act) => recordReport(act, { id, file, names: printed.names }), replayedAt)
  } catch (error) {
    await files.remove(file)
    throw error
  }
}

async function documentOf(db: Tools['db'], id: string) {
  const consultation = await consultationToPrint(db, id)
  if (consultation) return { slug: consultation.slug, document: countDocument(consultation), names: null }
  const budget = await budgetToPrint(db, id)
  return budget && { slug: budget.slug, document: budgetDocument(budget), names: budget.called }
}
