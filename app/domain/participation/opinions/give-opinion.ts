import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { type OpinionInput, writeOpinion } from './write-opinion.ts'

/**
 * Gives one's opinion on a subject, or changes it, until the close. The counts that are published change with the
 * next daily report. A reason is published in the discussion. Refused: `opinions-not-open`, `opinions-closed`,
 * `not-found`, and what a comment is refused for when there is a reason.
 */
export async function giveOpinion(act: Act, input: OpinionInput): Promise<{ first: boolean }> {
  allow(act.actor, 'opinion.give')
  return writeOpinion(act, input, { personId: whoActs(act.actor) })
}
