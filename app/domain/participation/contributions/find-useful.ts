import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { contributions, usefuls } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { record } from '../news.ts'

export const UsefulInput = z.object({ contributionId: z.uuid() })
type UsefulInput = z.output<typeof UsefulInput>

/**
 * Says that a contribution is useful: once a person, however often she sends it. Refused for what nobody can read
 * (`not-found`) and for one's own words (`own-words`).
 */
export async function findUseful(act: Act, { contributionId }: UsefulInput): Promise<void> {
  allow(act.actor, 'comment.find-useful')
  const personId = whoActs(act.actor)
  const found = await standing(act, contributionId)
  if (found.authorId === personId) throw new Refusal('own-words')

  const added = await act.tx
    .insert(usefuls)
    .values({ contributionId, personId, at: act.at })
    .onConflictDoNothing()
    .returning({ id: usefuls.contributionId })
  if (added.length === 0) return
  await count(act, contributionId, 1)
  await record(act, 'found-useful', { kind: 'contribution', id: contributionId, topicId: found.subjectId })
}

/** Takes it back; what was never found useful stays as it is. */
export async function takeBackUseful(act: Act, { contributionId }: UsefulInput): Promise<void> {
  allow(act.actor, 'comment.find-useful')
  const personId = whoActs(act.actor)
  const found = await standing(act, contributionId)
  const removed = await act.tx
    .delete(usefuls)
    .where(sql`${usefuls.contributionId} = ${contributionId} and ${usefuls.personId} = ${personId}`)
    .returning({ id: usefuls.contributionId })
  if (removed.length === 0) return
  await count(act, contributionId, -1)
  await record(act, 'useful-taken-back', {
    kind: 'contribution',
    id: contributionId,
    topicId: found.subjectId,
  })
}

async function standing({ tx }: Act, contributionId: string) {
  const [row] = await tx
    .select({ authorId: contributions.authorId, subjectId: contributions.subjectId })
    .from(contributions)
    .where(
      sql`${contributions.id} = ${contributionId} and ${contributions.withdrawnAt} is null
        and ${contributions.hiddenAt} is null and ${contributions.heldAt} is null`,
    )
  if (!row) throw new Refusal('not-found', 404)
  return row
}

// Added in SQL and only with its row: two at once wait for one another here, and none is lost.
async function count({ tx }: Act, contributionId: string, by: 1 | -1) {
  await tx
    .update(contributions)
    .set({ usefulCount: sql`${contributions.usefulCount} + ${by}::int` })
    .where(eq(contributions.id, contributionId))
}
