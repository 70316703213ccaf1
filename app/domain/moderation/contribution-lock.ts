import { and, eq, type SQL, sql } from 'drizzle-orm'
import { contributions, rulings } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { wordsMark } from './words-read.ts'

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
      words: wordsMark(sql`${contributions}`),
    })
    .from(contributions)
    .where(eq(contributions.id, contributionId))
    .for('update')
  if (!row) throw new Refusal('not-found', 404)
  return row
}
export type LockedContribution = Awaited<ReturnType<typeof lockContribution>>

/** Refuses (`own-contribution`) whoever wrote it, alone or as one of a proposal's authors: nobody judges her own words. */
export async function refuseIfHers({ tx, actor }: Act, contributionId: string): Promise<void> {
  const who = whoActs(actor)
  const hers = sql`(${contributions.authorId} = ${who} or exists (select from proposal_authors w
    where w.proposal_id = ${contributions.id} and w.person_id = ${who} and w.agreed_at is not null))`
  if ((await tx.$count(contributions, and(eq(contributions.id, contributionId), hers))) > 0)
    throw new Refusal('own-contribution', 403)
}

/**
 * When a ruling on a locked contribution was made: at the act's instant, unless it waited for an act that began later
 * and had the lock first. The register tells rulings in the order in which each knew of the other.
 */
export const ruledAt = ({ at }: Act, contributionId: string): SQL<Date> => sql`greatest(
  ${at.toISOString()}::timestamptz,
  (select max(${rulings.at}) + interval '1 millisecond' from ${rulings} where ${rulings.contributionId} = ${contributionId})
)`

/** How an event names a contribution: in the story of the subject that it stands under. */
export const asSubject = ({ id, subjectId }: LockedContribution) => ({
  kind: 'contribution',
  id,
  topicId: subjectId,
})
