import { act, theCity } from '#app/domain/act.ts'
import { enqueue, type Payload } from '#app/domain/audit/index.ts'
import { recordAnnex } from '#app/domain/dossiers/index.ts'
import { annexData, annexesDue, hashOfAnnex } from '#app/domain/participation/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { makePdf } from '#app/services/pdf/index.ts'
import type { Due, ToolsApart } from '../tools.ts'
import { annexDocument } from './annex-document.ts'

/** Prints the annex of a dossier as its data stand; the same data are printed once. Harmless when run again. */
export const printAnnex = (tools: ToolsApart, { dossierId }: Payload<'print-annex'>) =>
  printAnnexOf(tools, dossierId)

/** The same for whoever tells a past. `replayedAt` is heeded by a demonstration alone. */
export async function printAnnexOf(
  { db, files }: ToolsApart,
  dossierId: string,
  replayedAt?: Date,
): Promise<void> {
  const data = await annexData(db, dossierId)
  if (!data) return
  const dataSha256 = hashOfAnnex(data)
  const content = await makePdf(annexDocument(data, dataSha256))
  const file = await files.keep({ purpose: 'document', name: `avis-${data.dossier.slug}.pdf`, content })
  try {
    const { final } = data
    const printed = { dossierId, dataSha256, countedAt: new Date(data.countedAt), final, file }
    await act(db, theCity, (act) => recordAnnex(act, printed), replayedAt)
  } catch (error) {
    await files.remove(file)
    if (!(error instanceof Refusal)) throw error
  }
}

/** Opinions that closed and were counted: their annex is printed. */
export const queueDueAnnexes: Due = async ({ db }) => {
  for (const dossierId of await annexesDue(db))
    await act(db, theCity, ({ tx }) => enqueue(tx, 'print-annex', { dossierId }, `print-annex:${dossierId}`))
}
