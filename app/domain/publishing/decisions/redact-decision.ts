import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { decisionFiles, decisionRedactions, files, redactionGrounds } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { enqueue } from '../../audit/index.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { written } from '../../written.ts'
import { record } from '../news.ts'
import { lockedDecision } from './find.ts'

refuseOn('decision_redactions_pkey', () => new Refusal('already-done'))

export const RedactionInput = z.object({
  ground: z.enum(redactionGrounds),
  /** Number and date of the ruling or of the request. Everybody reads it: it names nobody. */
  reference: written().min(5).max(200),
  /** The title too, when it says what must not be said. */
  titleToo: z.coerce.boolean().default(false),
})
export type RedactionInput = z.input<typeof RedactionInput>

/**
 * Takes the text of a published act from the public because the law orders it: a tombstone names the ground, the PDF
 * is no longer served and its bytes are removed. Number, day, votes and the chain of events stay. Refused:
 * `already-done`.
 */
export async function redactDecision(
  act: Act,
  { slug, ...input }: RedactionInput & { slug: string },
): Promise<void> {
  allow(act.actor, 'decision.redact')
  const { ground, reference, titleToo } = RedactionInput.parse(input)
  const { id } = await lockedDecision(act, slug)
  await act.tx
    .insert(decisionRedactions)
    .values({ decisionId: id, ground, reference, titleToo, by: whoActs(act.actor), at: act.at })
  const [pdf] = await act.tx
    .select({ fileId: decisionFiles.fileId })
    .from(decisionFiles)
    .where(eq(decisionFiles.decisionId, id))
  if (pdf) {
    await act.tx.update(files).set({ deletedAt: act.at }).where(eq(files.id, pdf.fileId))
    await enqueue(act.tx, 'remove-decision-pdf', { fileId: pdf.fileId })
  }
  await record(act, 'decision-redacted', { kind: 'decision', id, topicId: id }, { ground, titleToo })
}
