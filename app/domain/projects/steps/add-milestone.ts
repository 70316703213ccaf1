import { z } from 'zod'
import { milestones } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { dayTyped } from '../../typed-day.ts'
import { written } from '../../written.ts'
import { lockedPublished } from '../find.ts'
import { record } from '../news.ts'
import { markMoved } from './find-milestone.ts'

const otherTitle = written().max(140).optional()
export const MilestoneInput = z.object({
  fr: written().min(3).max(140),
  it: otherTitle,
  en: otherTitle,
  on: dayTyped(),
})
export type MilestoneInput = z.input<typeof MilestoneInput>

/** Adds a milestone to a public project. Its date is a promise from now on (before publication it stands in the draft). */
export async function addMilestone(
  act: Act,
  { slug, ...input }: MilestoneInput & { slug: string },
): Promise<{ id: string }> {
  allow(act.actor, 'milestone.move')
  const project = await lockedPublished(act, slug)
  const { fr, it, en, on } = MilestoneInput.parse(input)
  const title = { fr, ...(it && { it }), ...(en && { en }) }
  const [row] = await act.tx
    .insert(milestones)
    .values({ projectId: project.id, title, baselineOn: on, currentOn: on, at: act.at })
    .returning({ id: milestones.id })
  const id = row!.id // an insert returns its row
  await markMoved(act, project.id)
  await record(act, 'milestone-added', { kind: 'milestone', id, topicId: project.id }, { on })
  return { id }
}
