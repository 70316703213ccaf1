import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { answerLinks, answers, questions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { byException } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { hashOfToken } from '../../token.ts'
import { asSubject, lockContribution } from '../contributions/lock.ts'
import { allowInOffice } from '../contributions/own-words.ts'
import { record } from '../news.ts'
import { undoUntil } from './write-answer.ts'

/** The answer to undo: by the link that gave it, or by its id and its author's session. */
export const UndoInput = z.union([
  z.object({ token: z.string().min(1).max(100) }),
  z.object({ answerId: z.uuid() }),
])
/** Or by the order that the mail which confirmed it carries, once its signature was verified. */
export type UndoInput = z.output<typeof UndoInput> | { signed: { answerId: string; officialId: string } }

/**
 * Takes an answer back within ten minutes by the city's clock; the link that gave it works again, and so does the
 * clock of the question. Refused: `undo-too-late`, `link-expired` or `not-found` where there is no answer in force,
 * `not-allowed` to others than its author, who undoes it in her office (`second-factor-required`, `office-ended`).
 */
export async function undoAnswer(act: Act, input: UndoInput): Promise<{ contributionId: string }> {
  const found = await answerIn(act, input)
  const contribution = await lockContribution(act, found.contributionId)
  if (act.at >= undoUntil(found.at)) throw new Refusal('undo-too-late')

  const undone = await act.tx
    .update(answers)
    .set({ undoneAt: act.at })
    .where(and(eq(answers.id, found.id), isNull(answers.undoneAt)))
    .returning({ id: answers.id })
  if (undone.length === 0) throw new Refusal('already-done')
  if (found.linkId)
    await act.tx.update(answerLinks).set({ usedAt: null }).where(eq(answerLinks.id, found.linkId))
  await act.tx
    .update(questions)
    .set({
      ...{ answeredAt: null, settled: null, settledRemark: null, settledAt: null },
      // What the answer said with it, that she has read the question, goes with it; what she had said before stays.
      acknowledgedAt: sql`case when ${questions.promisedOn} is not null
        or ${questions.acknowledgedAt} < ${questions.answeredAt} then ${questions.acknowledgedAt} end`,
    })
    .where(eq(questions.id, contribution.id))
  await record(
    { ...act, actor: { ...act.actor, id: found.officialId } },
    'answer-undone',
    asSubject(contribution),
    { answerId: found.id, officialId: found.officialId },
  )
  return { contributionId: contribution.id }
}

const columns = {
  id: answers.id,
  contributionId: answers.contributionId,
  officialId: answers.officialId,
  linkId: answers.linkId,
  at: answers.at,
}

async function answerIn(act: Act, input: UndoInput) {
  if ('answerId' in input) {
    const own = await byId(act, input.answerId, act.actor.id)
    allowInOffice(act)
    return own
  }
  byException('signed-link', 'office-words.change')
  if ('token' in input) return byLink(act, input.token)
  return byId(act, input.signed.answerId, input.signed.officialId)
}

async function byLink({ tx }: Act, token: string) {
  const [row] = await tx
    .select(columns)
    .from(answers)
    .innerJoin(answerLinks, eq(answerLinks.id, answers.linkId))
    .where(and(eq(answerLinks.tokenHash, hashOfToken(token)), isNull(answers.undoneAt)))
  if (!row) throw new Refusal('link-expired', 410)
  return row
}

async function byId(act: Act, id: string, officialId: string | null) {
  const [row] = await act.tx
    .select(columns)
    .from(answers)
    .where(and(eq(answers.id, id), isNull(answers.undoneAt)))
  if (!row) throw new Refusal('not-found', 404)
  if (row.officialId !== officialId) throw new Refusal('not-allowed', 403)
  return row
}
