import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { answerLinks } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { answersCitizens } from '../../people/index.ts'
import { byException } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { hashOfToken } from '../../token.ts'
import { lockContribution } from '../contributions/lock.ts'
import { refuseAnothers, refuseProposal, refuseUnanswerable } from './addressed.ts'
import { AnswerWords, type Written, writeAnswer } from './write-answer.ts'

export const LinkAnswerInput = AnswerWords.extend({ token: z.string().min(1).max(100) })
export type LinkAnswerInput = z.output<typeof LinkAnswerInput>

/**
 * Answers by a signed link, without signing in: the token is the only key, and this uses it up. Refused
 * (`link-expired`, 410) when the link is unknown, used or past its day, or its official holds no role that answers, and as `answer` is
 * (`not-yours-to-answer` once another is in charge).
 */
export async function answerByLink(act: Act, { token, ...words }: LinkAnswerInput): Promise<Written> {
  byException('signed-link', 'question.answer')
  const link = await spendAnswerLink(act, token)
  const contribution = await lockContribution(act, link.contributionId)
  refuseUnanswerable(contribution)
  refuseProposal(contribution)
  await refuseAnothers(act, contribution, link.officialId)
  return writeAnswer(act, contribution, words, { officialId: link.officialId, linkId: link.id })
}

/** Uses a signed link up; refused (`link-expired`) as well where its official holds no role that answers any more. */
export async function spendAnswerLink(act: Act, token: string) {
  const link = await spend(act, token)
  if (!(await answersCitizens(act.tx, link.officialId))) throw new Refusal('link-expired', 410)
  return link
}

async function spend({ tx, at }: Act, token: string) {
  const [link] = await tx
    .update(answerLinks)
    .set({ usedAt: at })
    .where(
      and(
        eq(answerLinks.tokenHash, hashOfToken(token)),
        isNull(answerLinks.usedAt),
        sql`${answerLinks.expiresAt} > ${at.toISOString()}::timestamptz`,
      ),
    )
    .returning({
      id: answerLinks.id,
      contributionId: answerLinks.contributionId,
      officialId: answerLinks.officialId,
    })
  if (!link) throw new Refusal('link-expired', 410)
  return link
}
