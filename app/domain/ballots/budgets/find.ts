import { and, eq, sql } from 'drizzle-orm'
import {
  type Budget,
  type BudgetIdea,
  budgetIdeas,
  budgets,
  type Consultation,
  proposals,
} from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { Refusal, refuseOn } from '../../refusal.ts'
import { lockedById, lockedConsultation } from '../consultations/find.ts'

refuseOn('the_call_is_open', () => new Refusal('budget-no-call'))
refuseOn('it_goes_into_one_of_the_same', () => new Refusal('idea-into', 422, 'into'))

/** A budget and its vote, which is locked against another deed on either. */
export type Locked = { budget: Budget; vote: Consultation }

/** The budget of this address. Refused (`not-found`). */
export async function lockedBudget(act: Act, slug: string): Promise<Locked> {
  return withBudget(act, await lockedConsultation(act, slug, 'budget'))
}

/** The same by its id. */
export async function lockedBudgetById(act: Act, id: string): Promise<Locked> {
  return withBudget(act, await lockedById(act, id))
}

async function withBudget({ tx }: Act, vote: Consultation): Promise<Locked> {
  const [budget] = await tx.select().from(budgets).where(eq(budgets.id, vote.id)).for('update')
  if (!budget) throw new Refusal('not-found', 404)
  return { budget, vote }
}

/** An idea of this budget by the address of its proposal. Refused (`not-found`). */
export async function ideaOf(
  { tx }: Act,
  budgetId: string,
  slug: string,
  field?: string,
): Promise<BudgetIdea> {
  const [row] = await tx
    .select({ idea: budgetIdeas })
    .from(budgetIdeas)
    .innerJoin(proposals, eq(proposals.id, budgetIdeas.proposalId))
    .where(
      and(
        eq(budgetIdeas.budgetId, budgetId),
        eq(sql`coalesce(${proposals.hiddenSlug}, ${proposals.slug})`, slug),
      ),
    )
  if (!row) throw new Refusal('not-found', 404, field)
  return row.idea
}

/** How an event names an idea: in the story of its budget. */
export const asIdea = ({ proposalId, budgetId }: Pick<BudgetIdea, 'proposalId' | 'budgetId'>) => ({
  ...{ kind: 'proposal', id: proposalId, topicId: budgetId },
})
