import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { questions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { answersCitizens, officialById } from '../../people/index.ts'
import { Refusal } from '../../refusal.ts'
import { asSubject } from '../contributions/lock.ts'
import { record } from '../news.ts'
import { inWhoseName, lockAddressed } from './addressed.ts'
import { questionCan } from './question-states.ts'

export const PassOnInput = z.object({ officialId: z.uuid() })

/**
 * Hands a question to the official whose matter it is: in public, and the day by which it is owed does not move. What the
 * first had promised was hers, and goes; her link answers no longer. Refused: `already-done` to whom it is put already and
 * once answered, `not-in-office`, `own-contribution` to whoever asked it.
 */
export async function passOn(
  act: Act,
  { contributionId, officialId }: z.output<typeof PassOnInput> & { contributionId: string },
): Promise<void> {
  const question = await lockAddressed(act, contributionId)
  if (question.kind !== 'question' || !question.officialId) throw new Refusal('not-found', 404)
  if (!questionCan('pass', question)) throw new Refusal('already-done')
  if (question.officialId === officialId) throw new Refusal('already-done', 409, 'officialId')
  if (question.authorId === officialId) throw new Refusal('own-contribution', 409, 'officialId')
  const answers = (await officialById(act.tx, officialId)) && (await answersCitizens(act.tx, officialId))
  if (!answers) throw new Refusal('not-in-office', 409, 'officialId')
  await act.tx
    .update(questions)
    .set({ officialId, acknowledgedAt: null, promisedOn: null })
    .where(eq(questions.id, question.id))
  const details = { from: question.officialId, by: await inWhoseName(act, question), officialId }
  await record(act, 'question-passed-on', asSubject(question), details)
}
