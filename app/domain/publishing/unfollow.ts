import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { follows, subjects } from '#db/schema/index.ts'
import type { Act } from '../act.ts'
import { allow, whoActs } from '../policy.ts'
import { record } from './news.ts'

export const UnfollowInput = z.object({ subjectId: z.uuid() })

/** Ends a follow. Whoever does not follow is left as she is, without a word. */
export async function unfollow(act: Act, { subjectId }: z.output<typeof UnfollowInput>): Promise<void> {
  allow(act.actor, 'subject.follow')
  const personId = whoActs(act.actor)
  const ended = await act.tx
    .delete(follows)
    .where(and(eq(follows.personId, personId), eq(follows.subjectId, subjectId)))
    .returning()
  if (ended.length === 0) return
  const [subject] = await act.tx
    .select({ kind: subjects.kind })
    .from(subjects)
    .where(eq(subjects.id, subjectId))
  await record(act, 'unfollowed', { kind: subject!.kind, id: subjectId, topicId: subjectId }) // a follow points at its subject
}
