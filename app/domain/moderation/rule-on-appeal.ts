import { eq } from 'drizzle-orm'
import { createInsertSchema } from 'drizzle-zod'
import { z } from 'zod'
import { appeals, type NoticeReason, rulings } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { restoreContribution } from '../participation/index.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal, refuseOn } from '../refusal.ts'
import { written } from '../written.ts'
import { asSubject, lockContribution, refuseIfHers, ruledAt } from './contribution-lock.ts'
import { record } from './news.ts'

export const AppealRulingInput = createInsertSchema(rulings, {
  appealId: z.uuid(),
  decision: z.enum(['restored', 'upheld']),
  reason: written().min(10).max(1000),
}).pick({ appealId: true, decision: true, reason: true })
export type AppealRulingInput = z.output<typeof AppealRulingInput>

refuseOn('rulings_appealId_unique', () => new Refusal('already-ruled'))

/**
 * Another moderator than the first judges an appeal: the contribution returns, or stays hidden for good. Refused to
 * whoever hid it (`another-moderator-needed`) and to its authors (`own-contribution`), once judged
 * (`already-ruled`).
 */
export async function ruleOnAppeal(act: Act, input: AppealRulingInput): Promise<{ rulingId: string }> {
  allow(act.actor, 'appeal.rule')
  const appealed = await appealedRuling(act, input.appealId)
  if (appealed.firstModerator === act.actor.id) throw new Refusal('another-moderator-needed', 403)
  if (appealed.appellant === act.actor.id) throw new Refusal('own-contribution', 403)
  await refuseIfHers(act, appealed.contributionId)
  return decide(act, appealed, { ...input, by: whoActs(act.actor) })
}

/** Writes the ruling that ends an appeal and does what it says; `by` is null when the deadline decided. */
export async function decide(
  act: Act,
  { contributionId, ground }: { contributionId: string; ground: NoticeReason },
  { appealId, decision, reason, by }: AppealRulingInput & { by: string | null },
): Promise<{ rulingId: string }> {
  const contribution = await lockContribution(act, contributionId)
  const [row] = await act.tx
    .insert(rulings)
    .values({ contributionId, decision, ground, reason, by, appealId, at: ruledAt(act, contributionId) })
    .returning({ id: rulings.id })
  const facts = { rulingId: row!.id, appealId, ground } // an insert returns its row
  if (decision === 'restored') {
    await restoreContribution(act, { contributionId })
    await record(act, 'contribution-restored', asSubject(contribution), { ...facts, byDeadline: by === null })
  } else {
    await record(act, 'appeal-upheld', asSubject(contribution), facts)
  }
  return { rulingId: row!.id }
}

async function appealedRuling({ tx }: Act, appealId: string) {
  const [row] = await tx
    .select({
      contributionId: rulings.contributionId,
      ground: rulings.ground,
      firstModerator: rulings.by,
      appellant: appeals.by,
    })
    .from(appeals)
    .innerJoin(rulings, eq(rulings.id, appeals.rulingId))
    .where(eq(appeals.id, appealId))
  if (!row) throw new Refusal('not-found', 404)
  return row
}
