import type { z } from 'zod'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { answerVote, type VoteAnswerInput } from '../result/answer.ts'
import { lockedBudget } from './find.ts'

/** The mayor says what the council decided, and by which act. Refused: `vote-not-counted` before the winners are known; as `answerConsultation`. */
export async function decideBudget(
  act: Act,
  { slug, ...answer }: z.output<typeof VoteAnswerInput> & { slug: string },
): Promise<void> {
  allow(act.actor, 'consultation.answer')
  const { budget, vote } = await lockedBudget(act, slug)
  if (!budget.result) throw new Refusal('vote-not-counted')
  return answerVote(act, vote, answer)
}
