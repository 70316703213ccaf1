import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { proposalProjects, proposals, subjects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import {
  AnswerWords,
  lockContribution,
  refuseAnothers,
  refuseUnanswerable,
  spendAnswerLink,
  undoUntil,
  type Written,
  writeAnswer,
} from '../participation/index.ts'
import { allow, byException, may, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { asSubject, proposalThatMay, refuseAuthorAsExaminer } from './find.ts'
import { record } from './news.ts'
import { closeSupports } from './withdraw.ts'

export const VerdictWords = AnswerWords.extend({
  verdict: z.enum(['accepted', 'refused']),
  /** The public project that it joins, where it is accepted into one. */
  projectId: z.union([z.literal('').transform(() => null), z.uuid()]).default(null),
})
export type VerdictWords = z.output<typeof VerdictWords>

/** Who answers, and by which link. */
type Judge = { officialId: string; linkId?: string }

/**
 * The elected official who examines a proposal, or the mayor, accepts or refuses it with her reasons; before the threshold
 * is reached any of them may. It is an answer like another: public at once under her name, and undone within ten minutes
 * (the proposal then stands as before). Refused: `not-yours-to-answer`, `proposal-closed`, `not-in-office`,
 * `examiner-is-author`, `not-found` for a project that the public does not know.
 */
export async function judge(
  act: Act,
  { proposalId, ...words }: VerdictWords & { proposalId: string },
): Promise<Written> {
  allow(act.actor, 'proposal.examine')
  const officialId = whoActs(act.actor)
  const { examinerId } = await proposalThatMay(act, 'judge', proposalId)
  if (examinerId && examinerId !== officialId && !may(act.actor, 'question.answer-all'))
    throw new Refusal('not-yours-to-answer', 403)
  return write(act, proposalId, words, { officialId })
}

/**
 * The same by the signed link that was mailed to her, which this uses up. Refused as `judge` is, another having been named
 * since, and (`link-expired`) as `answerByLink`.
 */
export async function judgeByLink(
  act: Act,
  { token, ...words }: VerdictWords & { token: string },
): Promise<Written> {
  byException('signed-link', 'proposal.examine')
  const { id: linkId, contributionId, officialId } = await spendAnswerLink(act, token)
  const { examinerId } = await proposalThatMay(act, 'judge', contributionId)
  await refuseAnothers(act, { officialId: examinerId }, officialId)
  return write(act, contributionId, words, { officialId, linkId })
}

async function write(
  act: Act,
  id: string,
  { verdict, projectId, ...words }: VerdictWords,
  judge: Judge,
): Promise<Written> {
  const contribution = await lockContribution(act, id)
  refuseUnanswerable(contribution)
  await refuseAuthorAsExaminer(act, id, judge.officialId)
  const answer = await writeAnswer(act, contribution, words, judge)
  await act.tx
    .update(proposals)
    .set({
      ...{ state: verdict, verdictId: answer.id, movedAt: act.at },
      stateBefore: sql`${proposals.state}`,
    })
    .where(eq(proposals.id, id))
  // Until it may no longer be undone: an undone answer leaves the supports as they were.
  await closeSupports(act, id, sql`${undoUntil(act.at).toISOString()}::timestamptz`)
  if (verdict === 'accepted' && projectId)
    await join(act, { id, projectId, answerId: answer.id, by: judge.officialId })
  const byOfficial = { ...act, actor: { ...act.actor, id: judge.officialId } }
  await record(byOfficial, verdict === 'accepted' ? 'proposal-accepted' : 'proposal-refused', asSubject(id))
  return answer
}

async function join(
  { tx, at }: Act,
  link: { id: string; projectId: string; answerId: string; by: string },
): Promise<void> {
  const { id: proposalId, ...how } = link
  await publicProject({ tx }, link.projectId)
  await tx.insert(proposalProjects).values({ proposalId, ...how, at })
}

/** Refuses (`not-found`) a project that the public does not know. */
export async function publicProject({ tx }: Pick<Act, 'tx'>, projectId: string): Promise<void> {
  const known = sql`${subjects.id} = ${projectId} and ${subjects.kind} = 'project' and ${subjects.publicAt} is not null`
  if ((await tx.$count(subjects, known)) === 0) throw new Refusal('not-found', 404, 'projectId')
}
