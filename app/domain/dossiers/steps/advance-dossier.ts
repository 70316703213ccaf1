import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { type Dossier, type DossierState, dossierStates, dossierSteps } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { dayTyped } from '../../typed-day.ts'
import { written } from '../../written.ts'
import { linesOf, lockedDossier } from '../find.ts'
import { record } from '../news.ts'
import { funderOf, ofTheState } from '../plan/funders.ts'
import { stepsFrom } from './states.ts'
import { stepDay, takeStep } from './take-step.ts'

export const StepInput = z.object({
  to: z.enum(dossierStates),
  /** The civil day on which it happened. */
  on: dayTyped(),
  /** The act that says it: a délibération, a receipt, an arrêté. */
  reference: written().max(200).default(''),
  note: written().max(1_000).default(''),
})
export type StepInput = z.input<typeof StepInput>

/** What only a written act makes true. */
const byAnAct: readonly DossierState[] = [
  'deliberated',
  'received',
  'notified',
  'refused',
  'lapsed',
  'abandoned',
]

/**
 * Records what became of a dossier, on its own day and with its act. Refused: a state that does not follow
 * (`step-not-ahead`), one that needs its act (`step-needs-reference`), a grant without an amount (`nothing-granted`),
 * works begun before the State had received the application (`started-before-receipt`, CGCT R2334-24), and a day that
 * does not follow (`not-yet`, `step-before-last`).
 */
export async function advanceDossier(
  act: Act,
  { slug, ...input }: StepInput & { slug: string },
): Promise<{ to: DossierState }> {
  allow(act.actor, 'dossier.advance')
  const step = StepInput.parse(input)
  const dossier = await lockedDossier(act, slug)
  const { to, on, reference } = step
  if (!stepsFrom(dossier.state).some((state) => state === to)) throw new Refusal('step-not-ahead', 409, 'to')
  if (byAnAct.includes(to) && reference.length < 3)
    throw new Refusal('step-needs-reference', 422, 'reference')
  if (to === 'started') await mustHaveWaited(act, dossier, on)
  else await stepDay(act, dossier.id, on)
  if (to === 'notified') await mustBeGranted(act, dossier)
  await takeStep(act, dossier, step)
  const verb = to === 'notified' ? 'dossier-granted' : to === 'refused' ? 'dossier-refused' : 'dossier-moved'
  await record(act, verb, { kind: 'dossier', id: dossier.id }, { from: dossier.state, to })
  return { to }
}

async function mustBeGranted(act: Act, { id, programme }: Dossier) {
  const main = funderOf(programme)
  const lines = await linesOf(act, id)
  const asked = lines.filter(({ kind, funder }) => kind === 'public' && (main === null || funder === main))
  if (!asked.some(({ granted }) => (granted ?? 0n) > 0n)) throw new Refusal('nothing-granted')
}

// Works may begin, at the commune's own risk, before the grant is notified; for the State never before its receipt.
async function mustHaveWaited({ tx, at }: Act, { id, programme }: Dossier, on: string) {
  if (on > civilDay(at)) throw new Refusal('not-yet', 422, 'on')
  if (!ofTheState(programme)) return
  const [received] = await tx
    .select({ on: sql<string | null>`min("on")::text` })
    .from(dossierSteps)
    .where(sql`${eq(dossierSteps.dossierId, id)} and to_state = 'received'`)
  if (!received?.on || on < received.on) throw new Refusal('started-before-receipt', 422, 'on')
}
