import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { contributions } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'
import { asSubject, type Locked, lockContribution } from './lock.ts'
import { refuseUnlessHers } from './own-words.ts'

export const WithdrawInput = z.object({ contributionId: z.uuid() })

/**
 * Takes one's own words back. What has replies or an answer leaves a tombstone in its place; the rest leaves the
 * discussion. Refused: as `refuseUnlessHers` says, `contribution-withdrawn` twice, `contribution-hidden` (a moderator's
 * tombstone and its ruling stay readable).
 */
export async function withdrawContribution(
  act: Act,
  { contributionId }: z.output<typeof WithdrawInput>,
): Promise<{ subjectId: string }> {
  allow(act.actor, 'comment.withdraw')
  const contribution = await lockContribution(act, contributionId)
  // A proposal is withdrawn as one: it stays readable, and others may carry it on. Words of a survey go with its answer.
  if (contribution.kind === 'proposal' || contribution.kind === 'survey_words')
    throw new Refusal('not-found', 404)
  await refuseUnlessHers(act, contribution)
  if (contribution.withdrawnAt) throw new Refusal('contribution-withdrawn', 410)
  if (contribution.hiddenAt) throw new Refusal('contribution-hidden', 410)
  await withdrawLocked(act, contribution)
  return { subjectId: contribution.subjectId }
}

/**
 * Takes words back for their author, hidden ones too: no ruling on an appeal brings those back. Who may ask for it is
 * the caller's to check.
 */
export const withdrawWords = async (act: Act, contributionId: string): Promise<void> =>
  withdrawLocked(act, await lockContribution(act, contributionId))

async function withdrawLocked(act: Act, contribution: Locked) {
  if (contribution.withdrawnAt) throw new Refusal('contribution-withdrawn', 410)
  await act.tx.update(contributions).set({ withdrawnAt: act.at }).where(eq(contributions.id, contribution.id))
  if (contribution.parentId && !contribution.heldAt) await uncountReply(act, contribution.parentId)
  await record(act, 'contribution-withdrawn', asSubject(contribution))
}

async function uncountReply({ tx }: Act, parentId: string) {
  await tx
    .update(contributions)
    .set({ replyCount: sql`${contributions.replyCount} - 1` })
    .where(eq(contributions.id, parentId))
}
