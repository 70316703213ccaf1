import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { projectDrafts, projectHalts, subjects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { written } from '../../written.ts'
import { lockedPublished } from '../find.ts'
import { record } from '../news.ts'
import { markMoved } from './find-milestone.ts'

export const HaltInput = z.object({
  kind: z.enum(['suspended', 'abandoned']),
  reason: written().min(5).max(1_000),
  decision: written().min(3).max(300),
})
export type HaltInput = z.input<typeof HaltInput>

refuseOn('one_halt_at_a_time', () => new Refusal('project-is-halted'))

/**
 * Suspends or abandons a public project, with the reason and the decision. Giving it up also closes its opinions;
 * a suspension leaves their dates. Refused (`project-is-halted`) while it is halted already.
 */
export async function haltProject(act: Act, { slug, ...input }: HaltInput & { slug: string }): Promise<void> {
  allow(act.actor, 'project.halt')
  const { kind, reason, decision } = HaltInput.parse(input)
  const { id } = await lockedPublished(act, slug)
  await act.tx
    .insert(projectHalts)
    .values({ projectId: id, kind, reason, decision, by: whoActs(act.actor), at: act.at })
  if (kind === 'abandoned') await closeOpinions(act, id)
  await markMoved(act, id)
  await record(act, 'project-halted', { kind: 'project', id }, { kind })
}

/** Opinions that are open end now; those that were to open never do. The draft says the same dates. */
async function closeOpinions({ tx, at }: Act, id: string) {
  const now = sql`${at.toISOString()}::timestamptz`
  const open = sql`${subjects.opinionsOpenAt} < ${now}`
  const [closed] = await tx
    .update(subjects)
    .set({
      opinionsOpenAt: sql`case when ${open} then ${subjects.opinionsOpenAt} end`,
      opinionsCloseAt: sql`case when ${open} then ${now} end`,
    })
    .where(and(eq(subjects.id, id), sql`coalesce(${subjects.opinionsCloseAt}, 'infinity') > ${now}`))
    .returning({
      open: sql<string>`coalesce(city_day(opinions_open_at)::text, '')`,
      close: sql<string>`coalesce(city_day(opinions_close_at - interval '1 ms')::text, '')`,
    })
  if (!closed) return
  const dates = JSON.stringify({ opinionsOpenOn: closed.open, opinionsCloseOn: closed.close })
  await tx
    .update(projectDrafts)
    .set({
      content: sql`${projectDrafts.content} || ${dates}::jsonb`,
      revision: sql`${projectDrafts.revision} + 1`,
    })
    .where(eq(projectDrafts.projectId, id))
}
