import { eq } from 'drizzle-orm'
import { contributions } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { Refusal } from '../refusal.ts'

/**
 * The contribution that is ruled upon, locked until the act ends: of two moderators who rule at once, the second
 * finds what the first decided.
 */
export async function lockContribution({ tx }: Act, contributionId: string) {
  const [row] = await tx
    .select({
      id: contributions.id,
      subjectId: contributions.subjectId,
      authorId: contributions.authorId,
      heldAt: contributions.heldAt,
      hiddenAt: contributions.hiddenAt,
      withdrawnAt: contributions.withdrawnAt,
    })
    .from(contributions)
    .where(eq(contributions.id, contributionId))
    .for('update')
  if (!row) throw new Refusal('not-found', 404)
  return row
}
export type LockedContribution = Awaited<ReturnType<typeof lockContribution>>

/** How an event names a contribution: in the story of the subject that it stands under. */
export const asSubject = ({ id, subjectId }: LockedContribution) => ({
  kind: 'contribution',
  id,
  topicId: subjectId,
})
