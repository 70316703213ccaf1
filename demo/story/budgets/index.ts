import type { BudgetStory } from './shape.ts'
import { trailBudget } from './trails.ts'
import { villageBudget } from './village.ts'

/** One in which people vote now, and one that was counted and whose winners are projects. Invented, as all of it. */
export const budgetStories: BudgetStory[] = [trailBudget, villageBudget]
