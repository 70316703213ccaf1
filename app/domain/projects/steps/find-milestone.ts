import { eq } from 'drizzle-orm'
import { type Milestone, milestones, projects } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'

/** A milestone that still lies ahead, locked; refused once it is reached. */
export async function milestoneAhead({ tx }: Act, id: string): Promise<Milestone> {
  const [milestone] = await tx.select().from(milestones).where(eq(milestones.id, id)).for('update')
  if (!milestone) throw new Refusal('not-found', 404)
  if (milestone.actualOn) throw new Refusal('milestone-reached')
  return milestone
}

/** The project comes first again in what recently moved. */
export async function markMoved({ tx, at }: Act, projectId: string): Promise<void> {
  await tx.update(projects).set({ movedAt: at }).where(eq(projects.id, projectId))
}
