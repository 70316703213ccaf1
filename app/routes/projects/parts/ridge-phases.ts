import type { Phase } from '#app/domain/projects/index.ts'
import type { Messages } from '#app/lib/messages/index.ts'
import type { RidgePhase } from '#app/ui/drawings/ridge.tsx'

/** The phases as the ridge draws them. The words stand in the order of a project's life. */
export function ridgePhases(t: Messages, phase: Phase, skipped: readonly Phase[]): RidgePhase[] {
  const order = Object.keys(t.projects.phases) as Phase[]
  const here = order.indexOf(phase)
  return order.map((key, index) => ({
    key,
    label: t.projects.phases[key],
    state: index === here ? 'now' : index > here ? 'ahead' : skipped.includes(key) ? 'skipped' : 'done',
  }))
}
