import { and, eq, sql } from 'drizzle-orm'
import { createInsertSchema } from 'drizzle-zod'
import type { z } from 'zod'
import { appeals, rulings } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { settingsOf } from '../commune/index.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal, refuseOn } from '../refusal.ts'
import { written } from '../written.ts'
import { asSubject, lockContribution } from './contribution-lock.ts'
import { record } from './news.ts'

export const AppealInput = createInsertSchema(appeals, { text: written().min(10).max(2000) }).pick({
  rulingId: true,
  text: true,
})
export type AppealInput = z.output<typeof AppealInput>

refuseOn('appeals_rulingId_unique', () => new Refusal('already-appealed'))

/**
 * The author of a hidden contribution asks for another pair of eyes, once, within six months (Regulation (EU)
 * 2022/2065, art. 20(1)). Past the commune's own delay (`appealDays`) without a ruling, the contribution returns.
 * Refused to anyone but its author (`not-allowed`), for a ruling that hides nothing now (`nothing-to-appeal`), too
 * late (`appeal-too-late`), twice (`already-appealed`).
 */
export async function appeal(act: Act, input: AppealInput): Promise<{ id: string; dueOn: string }> {
  allow(act.actor, 'appeal.make')
  const ruling = await rulingThatHides(act, input.rulingId)
  const contribution = await lockContribution(act, ruling.contributionId)
  if (contribution.authorId !== act.actor.id) throw new Refusal('not-allowed', 403)
  if (!contribution.hiddenAt) throw new Refusal('nothing-to-appeal')
  if (!ruling.inTime) throw new Refusal('appeal-too-late', 410)

  const { appealDays } = await settingsOf(act.tx)
  const [row] = await act.tx
    .insert(appeals)
    .values({
      rulingId: ruling.id,
      by: whoActs(act.actor),
      text: input.text,
      at: act.at,
      dueOn: sql`city_day(${act.at.toISOString()}::timestamptz) + ${appealDays}::int`,
    })
    .returning({ id: appeals.id, dueOn: appeals.dueOn })
  await record(act, 'appeal-made', asSubject(contribution), { appealId: row!.id, rulingId: ruling.id })
  return row! // an insert returns its row
}

async function rulingThatHides({ tx, at }: Act, rulingId: string) {
  const [row] = await tx
    .select({
      id: rulings.id,
      contributionId: rulings.contributionId,
      inTime: sql<boolean>`${rulings.at} > ${at.toISOString()}::timestamptz - interval '6 months'`,
    })
    .from(rulings)
    .where(and(eq(rulings.id, rulingId), eq(rulings.decision, 'hidden')))
  if (!row) throw new Refusal('nothing-to-appeal', 404)
  return row
}
