import { z } from 'zod'
import type { Act } from '../act.ts'
import { releaseContribution } from '../participation/index.ts'
import { allow } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { asSubject, lockContribution, refuseIfHers } from './contribution-lock.ts'
import { record } from './news.ts'

export const ReleaseInput = z.object({
  contributionId: z.uuid(),
  /** The mark of the words that she read, where her page bore one. */
  words: z.string().max(32).optional(),
})

/**
 * A moderator lets a contribution through that was held for a newcomer's first link. Refused once it is released,
 * hidden or withdrawn (`nothing-to-rule`), where it was rewritten since she read it (`words-changed`), and for her own (`own-contribution`).
 */
export async function release(
  act: Act,
  { contributionId, words }: z.output<typeof ReleaseInput>,
): Promise<void> {
  allow(act.actor, 'notice.rule')
  const contribution = await lockContribution(act, contributionId)
  await refuseIfHers(act, contribution.id)
  if (!contribution.heldAt || contribution.hiddenAt || contribution.withdrawnAt)
    throw new Refusal('nothing-to-rule')
  if (words !== undefined && words !== contribution.words) throw new Refusal('words-changed', 409)
  await releaseContribution(act, { contributionId })
  await record(act, 'contribution-released', asSubject(contribution))
}
