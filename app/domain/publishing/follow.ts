import { and, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import { cadence, follows, subjectKinds, subjects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { allow, whoActs } from '../policy.ts'
import { Refusal } from '../refusal.ts'
import { record } from './news.ts'

export const FollowInput = z.object({ subjectId: z.uuid(), cadence: z.enum(cadence.enumValues) })
export type FollowInput = z.output<typeof FollowInput>

/**
 * Follows a public subject, or changes how often its follower is told: at once, each day, each week, or only in her
 * account (`none`). Refused (`not-found`) while the subject is not public, and where its kind is not followed.
 */
export async function follow(act: Act, { subjectId, cadence }: FollowInput): Promise<void> {
  allow(act.actor, 'subject.follow')
  const personId = whoActs(act.actor)
  const [subject] = await act.tx
    .select({ kind: subjects.kind })
    .from(subjects)
    .innerJoin(subjectKinds, and(eq(subjectKinds.kind, subjects.kind), subjectKinds.follows))
    .where(and(eq(subjects.id, subjectId), isNotNull(subjects.publicAt)))
  if (!subject) throw new Refusal('not-found', 404)

  await act.tx
    .insert(follows)
    .values({ personId, subjectId, cadence, since: act.at })
    .onConflictDoUpdate({ target: [follows.personId, follows.subjectId], set: { cadence } })
  await record(act, 'followed', { kind: subject.kind, id: subjectId, topicId: subjectId }, { cadence })
}
