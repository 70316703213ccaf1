import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { proposals } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { settingsOf } from '../commune/index.ts'
import { answersCitizens, officialById } from '../people/index.ts'
import { allow, may, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { asSubject, proposalThatMay, refuseAuthorAsExaminer } from './find.ts'
import { record } from './news.ts'

export const ExaminerInput = z.object({ officialId: z.uuid() })

/**
 * Says who answers a proposal whose threshold is reached: the mayor names an elected official in office, or one of them
 * takes it herself. Its day does not move. Refused: `not-yours-to-answer` to name another, `not-in-office`,
 * `examiner-is-author`, `proposal-closed` before the threshold or after the answer, `already-done` for whom it is already.
 */
export async function nameExaminer(
  act: Act,
  { proposalId, officialId }: z.output<typeof ExaminerInput> & { proposalId: string },
): Promise<void> {
  allow(act.actor, 'proposal.examine')
  const { examinerId, dueOn, reachedAt } = await proposalThatMay(act, 'name', proposalId)
  const toHerself = officialId === whoActs(act.actor)
  if (!may(act.actor, 'question.answer-all') && !(toHerself && examinerId === null))
    throw new Refusal('not-yours-to-answer', 403)
  if (examinerId === officialId) throw new Refusal('already-done')
  await refuseAuthorAsExaminer(act, proposalId, officialId)
  const answers = (await officialById(act.tx, officialId)) && (await answersCitizens(act.tx, officialId))
  if (!answers) throw new Refusal('not-in-office', 409, 'officialId')
  const { proposalDays } = await settingsOf(act.tx)
  const from = sql`${act.at.toISOString()}::timestamptz`
  await act.tx
    .update(proposals)
    .set({
      ...{ state: 'examined', examinerId: officialId, movedAt: act.at },
      reachedAt: reachedAt ?? act.at,
      dueOn: dueOn ?? sql`city_day(${from}) + ${proposalDays}::int`,
    })
    .where(eq(proposals.id, proposalId))
  await record(act, 'proposal-examiner-named', asSubject(proposalId), { officialId })
}
