import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { questions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'
import { asSubject } from '../contributions/lock.ts'
import { record } from '../news.ts'
import { lockAddressed } from './addressed.ts'
import { questionCan } from './question-states.ts'

export const AcknowledgeInput = z.object({ contributionId: z.uuid() })

/** The official says that she has read the question and will answer. Refused twice, and once answered (`already-done`). */
export async function acknowledge(
  act: Act,
  { contributionId }: z.output<typeof AcknowledgeInput>,
): Promise<void> {
  const question = await lockAddressed(act, contributionId)
  if (question.kind !== 'question') throw new Refusal('not-found', 404)
  if (!questionCan('acknowledge', question)) throw new Refusal('already-done')
  await act.tx.update(questions).set({ acknowledgedAt: act.at }).where(eq(questions.id, question.id))
  await record(act, 'question-acknowledged', asSubject(question), { officialId: question.officialId })
}
