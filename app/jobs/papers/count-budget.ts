import { countBudget } from '#app/domain/ballots/index.ts'
import type { Job } from '../tools.ts'

/** Counts a participatory budget once its draw is known. Harmless when run again. */
export const countBudgetNow: Job<'count-budget'> = ({ db }, { budgetId }) => countBudget(db, budgetId)
