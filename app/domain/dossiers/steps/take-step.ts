import { eq, sql } from 'drizzle-orm'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { type Dossier, type DossierState, dossierSteps, dossiers } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal } from '../../refusal.ts'

type Step = { to: DossierState; on: string; reference: string; note: string }

/** Refuses a day that has not come (`not-yet`), and one before the step before it (`step-before-last`). */
export async function stepDay({ tx, at }: Act, dossierId: string, on: string): Promise<void> {
  if (on > civilDay(at)) throw new Refusal('not-yet', 422, 'on')
  const [last] = await tx
    .select({ on: sql<string | null>`max("on")::text` })
    .from(dossierSteps)
    .where(eq(dossierSteps.dossierId, dossierId))
  if (last?.on && on < last.on) throw new Refusal('step-before-last', 422, 'on')
}

/** Writes a step as a row and moves the dossier; who may and where to is the caller's to judge. */
export async function takeStep(
  { tx, actor, at }: Act,
  { id, state }: Pick<Dossier, 'id' | 'state'>,
  { to, on, reference, note }: Step,
): Promise<void> {
  await tx
    .insert(dossierSteps)
    .values({ dossierId: id, fromState: state, toState: to, on, reference, note, by: actor.id, at })
  await tx.update(dossiers).set({ state: to, movedAt: at }).where(eq(dossiers.id, id))
}
