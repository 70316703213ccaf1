import { eq } from 'drizzle-orm'
import { createInsertSchema } from 'drizzle-zod'
import { z } from 'zod'
import { questions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'
import { asSubject, lockContribution } from '../contributions/lock.ts'
import { record } from '../news.ts'
import { questionCan } from './question-states.ts'

export const SettleInput = createInsertSchema(questions, {
  settled: z.stringbool().or(z.boolean()),
  settledRemark: written().max(500).default(''),
})
  .pick({ settled: true, settledRemark: true })
  .extend({ contributionId: z.uuid() })
export type SettleInput = z.output<typeof SettleInput>
export const SettleWords = SettleInput.omit({ contributionId: true })

/**
 * The asker says whether the answer answers, with a remark if she likes. Refused: `not-allowed` to others,
 * `not-answered-yet`, `already-done` once she has said it.
 */
export async function settle(
  act: Act,
  { contributionId, settled, settledRemark }: SettleInput,
): Promise<void> {
  allow(act.actor, 'question.settle')
  const question = await lockContribution(act, contributionId)
  if (question.kind !== 'question') throw new Refusal('not-found', 404)
  if (question.authorId !== act.actor.id) throw new Refusal('not-allowed', 403)
  if (!question.answeredAt) throw new Refusal('not-answered-yet')
  if (!questionCan('settle', question)) throw new Refusal('already-done')
  await act.tx
    .update(questions)
    .set({ settled, settledRemark, settledAt: act.at })
    .where(eq(questions.id, question.id))
  await record(act, 'question-settled', asSubject(question), { settled, officialId: question.officialId })
}
