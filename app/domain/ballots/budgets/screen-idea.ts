import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { ideaVerdicts } from '#app/lib/kinds.ts'
import { type Budget, budgetIdeas, proposals } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { optionalEuros } from '../../amount.ts'
import { allow, whoActs } from '../../policy.ts'
import { isAuthor } from '../../proposals/index.ts'
import { Refusal } from '../../refusal.ts'
import { written } from '../../written.ts'
import { record } from '../news.ts'
import { asIdea, ideaOf, lockedBudget } from './find.ts'
import { giveBack } from './stranded.ts'

/** What the desk says of an idea. `into`: the address of the other one. */
export const ScreeningInput = z.object({
  verdict: z.enum(ideaVerdicts),
  cost: optionalEuros,
  estimatedBy: written().max(140).default(''),
  place: written().max(140).default(''),
  reason: written().max(2_000).default(''),
  into: z.string().max(200).default(''),
  /** The wording that was read: of a later one nothing is said. */
  version: z.coerce.number().int().min(1),
})
export type ScreeningInput = z.output<typeof ScreeningInput>

/**
 * The desk screens an idea, once or again until the vote is announced: feasible with its cost and who estimated it, or not
 * with a reason, or taken into another of the same budget, with a reason too. Whoever proposed or supports it is told.
 * What went into it waits again where it goes nowhere itself, and is told so. Refused: `budget-stands` once the vote is announced,
 * `edited-meanwhile`, `examiner-is-author` for whoever wrote it, `idea-cost`, `idea-over-cap`, `idea-estimate`,
 * `idea-reason`, `idea-into`.
 */
export async function screenIdea(
  act: Act,
  { slug, idea: ideaSlug, ...screening }: ScreeningInput & { slug: string; idea: string },
): Promise<void> {
  allow(act.actor, 'budget.screen')
  const { budget } = await lockedBudget(act, slug)
  if (budget.phase !== 'ideas' && budget.phase !== 'screening') throw new Refusal('budget-stands')
  const idea = await ideaOf(act, budget.id, ideaSlug)
  if (await isAuthor(act, idea.proposalId, whoActs(act.actor))) throw new Refusal('examiner-is-author', 403)
  await refuseUnlessRead(act, idea.proposalId, screening.version)
  const { verdict, place, reason } = screening
  const feasible = verdict === 'feasible' ? costed(budget, screening) : { cost: null, estimatedBy: '' }
  if (verdict !== 'feasible' && reason.length < 10) throw new Refusal('idea-reason', 422, 'reason')
  const into = verdict === 'merged' ? await ideaOf(act, budget.id, screening.into, 'into') : null
  if (into?.proposalId === idea.proposalId) throw new Refusal('idea-into', 422, 'into')
  await act.tx
    .update(budgetIdeas)
    .set({
      ...{ verdict, place, reason, ...feasible, intoId: into?.proposalId ?? null },
      ...{ screenedBy: whoActs(act.actor), screenedAt: act.at },
    })
    .where(eq(budgetIdeas.proposalId, idea.proposalId))
  if (verdict === 'refused') await giveBack(act, idea)
  await record(act, 'idea-screened', asIdea(idea))
}

/** Its author may reword it at the same moment: of the two the second finds what the first did. */
async function refuseUnlessRead({ tx }: Act, id: string, version: number): Promise<void> {
  const [now] = await tx
    .select({ version: proposals.version })
    .from(proposals)
    .where(eq(proposals.id, id))
    .for('update')
  if (now?.version !== version) throw new Refusal('edited-meanwhile')
}

function costed({ amount, ideaCap }: Budget, { cost, estimatedBy }: ScreeningInput) {
  if (cost === null || cost === 0n) throw new Refusal('idea-cost', 422, 'cost')
  if (cost > (ideaCap ?? amount)) throw new Refusal('idea-over-cap', 422, 'cost')
  if (estimatedBy === '') throw new Refusal('idea-estimate', 422, 'estimatedBy')
  return { cost, estimatedBy }
}
