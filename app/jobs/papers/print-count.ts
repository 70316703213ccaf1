import { act, theCity } from '#app/domain/act.ts'
import { consultationToPrint, recordReport } from '#app/domain/ballots/index.ts'
import { makePdf } from '#app/services/pdf/index.ts'
import type { Job, Tools } from '../tools.ts'
import { countDocument } from './count-document.ts'

/** Prints the report of a count as its result stands. Harmless when run again. */
export const printCount: Job<'print-count'> = (tools, { consultationId }) =>
  printCountOf(tools, consultationId)

/** The same for whoever tells a past. `replayedAt` is heeded by a demonstration alone. */
export async function printCountOf(
  { db, files }: Pick<Tools, 'db' | 'files'>,
  id: string,
  replayedAt?: Date,
): Promise<void> {
  const data = await consultationToPrint(db, id)
  if (!data) return
  const content = await makePdf(countDocument(data))
  const file = await files.keep({ purpose: 'document', name: `depouillement-${data.slug}.pdf`, content })
  try {
    await act(db, theCity, (act) => recordReport(act, { id, file }), replayedAt)
  } catch (error) {
    await files.remove(file)
    throw error
  }
}
