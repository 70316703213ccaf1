import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { citedAs } from '#app/lib/texts/act-reference.ts'
import {
  decisionLinks,
  decisions,
  gatePieces,
  type Phase,
  type Project,
  phase,
  projectHalts,
  projectPassages,
  projects,
} from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { allow, whoActs } from '../../policy.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'
import { lockedPublished } from '../find.ts'
import { record } from '../news.ts'
import { missingPieces, phaseAfter, placeOf, skippedBetween } from './lifecycle.ts'

export const MoveOnInput = z.object({
  /** The next phase when it is not said. */
  to: z.enum(phase.enumValues).optional(),
  /** The recorded decision that closes the phase: a délibération, an arrêté, a ruling of a commission. */
  decision: written().max(300).default(''),
  /** The act that is online, in place of those words. */
  decisionId: z.union([z.literal(''), z.uuid()]).default(''),
  /** Why the phases between are skipped. */
  reason: written().max(1_000).default(''),
})
export type MoveOnInput = z.input<typeof MoveOnInput>

/**
 * Closes a project's phase by a recorded decision and opens a later one. Refused while it is halted, in its last phase,
 * while its gate waits for pieces (`gate-pieces-missing` names them), without a decision or by an act on something else
 * (`decision-needed`, `no-such-decision`), backwards, and over other phases without a reason.
 */
export async function moveOn(
  act: Act,
  { slug, ...input }: MoveOnInput & { slug: string },
): Promise<{ to: Phase }> {
  allow(act.actor, 'project.advance')
  const { decision, decisionId, reason, ...asked } = MoveOnInput.parse(input)
  const project = await lockedPublished(act, slug)
  await mustBeAwake(act, project)
  const to = asked.to ?? phaseAfter(project.phase)
  if (!to) throw new Refusal('last-phase')
  if (placeOf(to) <= placeOf(project.phase)) throw new Refusal('phase-not-ahead', 422, 'to')
  await mustHaveItsPieces(act, project)
  const decided = decisionId
    ? await mustDecideOn(act, project, decisionId)
    : { decision: mustBeSaid(decision) }
  const skipped = skippedBetween(project.phase, to)
  if (skipped.length > 0 && !reason) throw new Refusal('skip-needs-reason', 422, 'reason')
  await act.tx.insert(projectPassages).values({
    projectId: project.id,
    fromPhase: project.phase,
    toPhase: to,
    reason: skipped.length > 0 ? reason : '',
    ...decided,
    by: whoActs(act.actor),
    at: act.at,
  })
  await act.tx.update(projects).set({ phase: to, movedAt: act.at }).where(eq(projects.id, project.id))
  await record(
    act,
    'project-moved-on',
    { kind: 'project', id: project.id },
    { from: project.phase, to, skipped: [...skipped] },
  )
  return { to }
}

async function mustBeAwake({ tx }: Act, { id }: Project) {
  const [halt] = await tx
    .select({ id: projectHalts.id })
    .from(projectHalts)
    .where(and(eq(projectHalts.projectId, id), isNull(projectHalts.endedAt)))
  if (halt) throw new Refusal('project-is-halted')
}

function mustBeSaid(decision: string): string {
  if (decision.length < 3) throw new Refusal('decision-needed', 422, 'decision')
  return decision
}

/** The act that is online and decides on this project, as it is cited. */
async function mustDecideOn({ tx }: Act, { id }: Project, decisionId: string) {
  const [act] = await tx
    .select({ kind: decisions.kind, number: decisions.number, decidedOn: decisions.decidedOn })
    .from(decisions)
    .innerJoin(decisionLinks, eq(decisionLinks.decisionId, decisions.id))
    .where(and(eq(decisions.id, decisionId), eq(decisionLinks.subjectId, id)))
  if (!act) throw new Refusal('no-such-decision', 422, 'decisionId')
  return { decision: citedAs(act), decisionId }
}

async function mustHaveItsPieces({ tx }: Act, { id, phase }: Project) {
  const filed = await tx
    .select({ piece: gatePieces.piece })
    .from(gatePieces)
    .where(eq(gatePieces.projectId, id))
  const missing = missingPieces(
    phase,
    filed.map(({ piece }) => piece),
  )
  if (missing.length > 0) throw new Refusal('gate-pieces-missing', 409, undefined, missing)
}
