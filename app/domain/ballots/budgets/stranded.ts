import { eq, sql } from 'drizzle-orm'
import { read, shape, uuid } from '#db/read/index.ts'
import { type BudgetIdea, budgetIdeas } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import { record } from '../news.ts'
import { asIdea } from './find.ts'

/** SQL over `budget_ideas i` that holds for an idea whose author asks another moderator for it: it may stand again. */
export const isUnderAppeal = sql`exists (select from appeals a join rulings r on r.id = a.ruling_id
  where r.contribution_id = i.proposal_id and not exists (select from rulings judged where judged.appeal_id = a.id))`

/** SQL over `budget_ideas i` that holds for one that was taken into another which was hidden or given up since. */
export const isStranded = sql`(i.verdict = 'merged' and exists (
  select from contributions_for(null) o join proposals q on q.id = o.id
  where o.id = i.into_id and (not o.standing or q.state = 'withdrawn')))`

/** SQL over `consultations c` that holds for a budget that is being screened and in which an idea is stranded. */
export const strandsIdeas = sql`exists (select from budget_ideas i join budgets b on b.id = i.budget_id
  where b.id = c.id and b.phase in ('ideas', 'screening') and ${isStranded})`

/** What was taken into an idea that goes nowhere comes back, and is screened again; those whose it is are told. */
export async function comeBack(act: Act, budgetId: string): Promise<void> {
  const stranded = await read(act.tx, strandedRow)`
    select i.proposal_id as id from budget_ideas i join budgets b on b.id = i.budget_id
    where b.id = ${budgetId} and b.phase in ('ideas', 'screening') and ${isStranded}
    order by i.proposal_id for update of i`
  for (const { id } of stranded) await screenAnew(act, { proposalId: id, budgetId })
}

/** Nothing is said of it any more, and those whose it is are told. */
async function screenAnew(act: Act, idea: Pick<BudgetIdea, 'proposalId' | 'budgetId'>): Promise<void> {
  await act.tx
    .update(budgetIdeas)
    .set({ verdict: null, intoId: null, reason: '', screenedBy: null, screenedAt: null })
    .where(eq(budgetIdeas.proposalId, idea.proposalId))
  await record(act, 'idea-screened', asIdea(idea))
}

/** The same of all that was taken into an idea which is refused. */
export async function giveBack(act: Act, { proposalId, budgetId }: BudgetIdea): Promise<void> {
  const taken = await act.tx
    .select({ proposalId: budgetIdeas.proposalId })
    .from(budgetIdeas)
    .where(eq(budgetIdeas.intoId, proposalId))
    .orderBy(budgetIdeas.proposalId)
  for (const one of taken) await screenAnew(act, { ...one, budgetId })
}

const strandedRow = shape({ id: uuid })
