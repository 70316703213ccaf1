import { z } from 'zod'
import type { Act } from '../../act.ts'
import { whoActs } from '../../policy.ts'
import { lockAddressed } from './addressed.ts'
import { AnswerWords, type Written, writeAnswer } from './write-answer.ts'

export const AnswerInput = AnswerWords.extend({ contributionId: z.uuid() })
export type AnswerInput = z.output<typeof AnswerInput>

/**
 * The official addressed, or the mayor, answers a question or a comment that asks. It is public at once, and can be
 * undone for ten minutes. Refused: `answered-already`, `not-yours-to-answer`, `does-not-ask`, `not-in-office`.
 */
export async function answer(act: Act, { contributionId, ...words }: AnswerInput): Promise<Written> {
  const contribution = await lockAddressed(act, contributionId)
  return writeAnswer(act, contribution, words, { officialId: whoActs(act.actor) })
}
