import { act, theCity } from '#app/domain/act.ts'
import type { Payload } from '#app/domain/audit/index.ts'
import { fileToRemove } from '#app/domain/people/index.ts'
import { decisionToPrint, recordPrinted } from '#app/domain/publishing/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { makePdf } from '#app/services/pdf/index.ts'
import type { Job, ToolsApart } from '../tools.ts'
import { decisionDocument } from './decision-document.ts'

/** Prints the PDF of a published act that has none. Harmless when run again. */
export const printDecision = (tools: ToolsApart, { decisionId }: Payload<'print-decision'>) =>
  printDecisionOf(tools, decisionId)

/** The same for whoever tells a past. `replayedAt` is heeded by a demonstration alone. */
export async function printDecisionOf(
  { db, files }: ToolsApart,
  decisionId: string,
  replayedAt?: Date,
): Promise<void> {
  const printed = await decisionToPrint(db, decisionId)
  if (!printed) return
  const content = await makePdf(decisionDocument(printed))
  const file = await files.keep({ purpose: 'document', name: `${printed.act.slug}.pdf`, content })
  try {
    await act(db, theCity, (act) => recordPrinted(act, { decisionId, file }), replayedAt)
  } catch (error) {
    await files.remove(file)
    if (!(error instanceof Refusal)) throw error
  }
}

/** Removes the bytes of an act's PDF that a redaction took from the public. Its row stays, with the hash of what was there. */
export const removeDecisionPdf: Job<'remove-decision-pdf'> = async ({ db, files }, { fileId }) => {
  const file = await fileToRemove(db, fileId)
  if (file) await files.remove(file)
}
