import { and, eq, isNull } from 'drizzle-orm'
import { createInsertSchema } from 'drizzle-zod'
import { z } from 'zod'
import { notices, rulings } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { hideContribution } from '../participation/index.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { written } from '../written.ts'
import {
  asSubject,
  type LockedContribution,
  lockContribution,
  refuseIfHers,
  ruledAt,
} from './contribution-lock.ts'
import { record } from './news.ts'

/** The statement of reasons that the author receives: Regulation (EU) 2022/2065, art. 17. */
export const RulingInput = createInsertSchema(rulings, {
  decision: z.enum(['hidden', 'kept']),
  reason: written().min(10).max(1000),
})
  .pick({ contributionId: true, decision: true, ground: true, reason: true })
  // The mark of the words that she read (words-read.ts), where her page bore one.
  .extend({ words: z.string().max(32).optional() })
export type RulingInput = z.output<typeof RulingInput>

/**
 * A moderator rules on every open notice about a contribution at once, or hides it on her own initiative. What is
 * hidden leaves a tombstone with the reason. Refused: her own contribution (`own-contribution`), one that is hidden or
 * withdrawn (`nothing-to-rule`), and keeping what nobody reported (`nothing-to-rule`): so the second of two
 * moderators who rule at once is told that it is done. Refused too is what was rewritten since she read it (`words-changed`).
 */
export async function ruleOnNotice(act: Act, input: RulingInput): Promise<{ rulingId: string }> {
  allow(act.actor, 'notice.rule')
  const contribution = await lockContribution(act, input.contributionId)
  await refuseIfHers(act, contribution.id)
  if (contribution.hiddenAt || contribution.withdrawnAt) throw new Refusal('nothing-to-rule')
  if (input.words !== undefined && input.words !== contribution.words) throw new Refusal('words-changed', 409)

  const rulingId = await writeRuling(act, input)
  const closed = await closeNotices(act, input.contributionId, rulingId)
  if (input.decision === 'kept' && closed === 0) throw new Refusal('nothing-to-rule')
  await carryOut(act, contribution, input, { rulingId, notices: closed })
  return { rulingId }
}

async function writeRuling(act: Act, { contributionId, decision, ground, reason }: RulingInput) {
  const [row] = await act.tx
    .insert(rulings)
    .values({
      contributionId,
      decision,
      ground,
      reason,
      by: whoActs(act.actor),
      at: ruledAt(act, contributionId),
    })
    .returning({ id: rulings.id })
  return row!.id // an insert returns its row
}

async function closeNotices({ tx }: Act, contributionId: string, rulingId: string): Promise<number> {
  const closed = await tx
    .update(notices)
    .set({ rulingId })
    .where(and(eq(notices.contributionId, contributionId), isNull(notices.rulingId)))
    .returning({ id: notices.id })
  return closed.length
}

async function carryOut(
  act: Act,
  contribution: LockedContribution,
  { decision, ground, reason }: RulingInput,
  facts: { rulingId: string; notices: number },
) {
  if (decision === 'hidden') {
    await hideContribution(act, { contributionId: contribution.id, ground, reason })
    await record(act, 'contribution-hidden', asSubject(contribution), { ...facts, ground })
  } else {
    await record(act, 'contribution-kept', asSubject(contribution), { ...facts, ground })
  }
}
