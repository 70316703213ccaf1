import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { civilDay } from '#app/lib/days/civil-day.ts'
import type { Phase } from '#db/schema/index.ts'
import { projectPassages } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { dayTyped } from '../../typed-day.ts'
import { phases, placeOf } from './lifecycle.ts'

/** When a project that is older than its page here entered its phases; an empty day says that it did not, or that nobody knows. */
export const BegunBefore = z
  .array(z.object({ phase: z.enum(phases), on: z.union([z.literal(''), dayTyped()]).default('') }))
  .max(phases.length)
  .default([])
export type BegunBefore = z.output<typeof BegunBefore>

/** What stands where a passage names its decision: it was taken before anything was recorded here. */
export const beforeThisSite = 'avant la publication'

/**
 * Dates the phases that a project went through before it was published, and returns the one that it is in. One that was
 * passed on an unknown day takes that of the next. Refused: `phases-in-order` when a later phase has an earlier day,
 * `phase-in-future` for a day that is still to come.
 */
export async function datePastPhases(act: Act, projectId: string, begun: BegunBefore): Promise<Phase> {
  const days = new Map(begun.map(({ phase, on }) => [phase, on]))
  const dated = phases.slice(1).filter((phase) => days.get(phase))
  const now = dated.at(-1)
  if (!now) return phases[0]
  mustBeInOrder(dated.map((phase) => days.get(phase)!)) // dated are those that have one
  if (days.get(now)! > civilDay(act.at)) throw new Refusal('phase-in-future', 422)
  let on = ''
  const passed = phases.slice(1, placeOf(now) + 1).toReversed()
  const rows = passed.map((toPhase) => {
    on = days.get(toPhase) || on
    const fromPhase = phases[placeOf(toPhase) - 1]! // the first has none before, and is not among them
    return {
      projectId,
      fromPhase,
      toPhase,
      decision: beforeThisSite,
      by: whoActs(act.actor),
      at: sql`city_instant(${on}::date)`,
    }
  })
  await act.tx.insert(projectPassages).values(rows.toReversed())
  return now
}

function mustBeInOrder(days: string[]) {
  if (days.some((day, n) => n > 0 && day < days[n - 1]!)) throw new Refusal('phases-in-order', 422) // n > 0
}
