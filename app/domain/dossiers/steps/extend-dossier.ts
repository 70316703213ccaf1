import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { yearsLater } from '#app/lib/days/civil-day.ts'
import { dossierSteps, dossiers } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { dayTyped } from '../../typed-day.ts'
import { written } from '../../written.ts'
import { lockedDossier } from '../find.ts'
import { record } from '../news.ts'
import { datesOf } from './dates-of.ts'
import { deadlinesOf, mostYears } from './deadlines.ts'
import { extendable } from './states.ts'
import { stepDay } from './take-step.ts'

export const ExtensionInput = z.object({
  extends: z.enum(['start', 'finish']),
  /** The new last day, as the act says. */
  untilOn: dayTyped(),
  /** The day on which it was asked for. */
  on: dayTyped(),
  reference: written().min(3).max(200),
})
export type ExtensionInput = z.input<typeof ExtensionInput>

/**
 * Records that the funder moved the last day of the start or of the end of the works. Refused: without a grant that
 * stands (`not-extendable`), where no such day runs (`no-such-deadline`), asked for once it had passed
 * (`extension-too-late`), backwards (`extension-not-later`), and for a DETR beyond what the code allows
 * (`extension-too-long`: one year for the start, two for the end; CGCT R2334-28, R2334-29).
 */
export async function extendDossier(
  act: Act,
  { slug, ...input }: ExtensionInput & { slug: string },
): Promise<void> {
  allow(act.actor, 'dossier.advance')
  const { extends: what, untilOn, on, reference } = ExtensionInput.parse(input)
  const dossier = await lockedDossier(act, slug)
  if (!extendable.includes(dossier.state)) throw new Refusal('not-extendable')
  const dates = await datesOf(act.tx, dossier.id)
  const due = (given: typeof dates) => deadlinesOf(given, on).find(({ key }) => key === what)
  const running = due(dates)
  if (!running || running.metOn) throw new Refusal('no-such-deadline', 409, 'extends')
  if (on > running.dueOn) throw new Refusal('extension-too-late', 409, 'on')
  if (untilOn <= running.dueOn) throw new Refusal('extension-not-later', 422, 'untilOn')
  const first = due({ ...dates, startExtendedTo: null, finishExtendedTo: null })
  if (dossier.programme === 'detr' && first && untilOn > yearsLater(first.dueOn, mostYears[what]))
    throw new Refusal('extension-too-long', 422, 'untilOn')
  await stepDay(act, dossier.id, on)

  const { id, state } = dossier
  const step = { fromState: state, toState: 'extended' as const, on, reference, extends: what, untilOn }
  await act.tx.insert(dossierSteps).values({ dossierId: id, ...step, by: act.actor.id, at: act.at })
  await act.tx.update(dossiers).set({ movedAt: act.at }).where(eq(dossiers.id, id))
  await record(act, 'dossier-moved', { kind: 'dossier', id }, { from: state, to: 'extended' })
}
