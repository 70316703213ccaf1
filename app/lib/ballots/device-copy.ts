import { type Answer, readChoice } from './questions.ts'

/**
 * What somebody chooses of a budget, on her own device and nowhere else: while she fills in her ballot, and after it was
 * cast if she asked for that. A browser that keeps nothing is as one that has no script.
 */
const keyOf = (budgetId: string, kept: 'draft' | 'copy') => `cordee-budget-${kept}-${budgetId}`

/** What the device holds; null where it holds none. */
export function choiceOnDevice(budgetId: string, kept: 'draft' | 'copy'): Answer | null {
  try {
    return readChoice(localStorage.getItem(keyOf(budgetId, kept)) ?? '')?.[0] ?? null
  } catch {
    return null // it may not be asked
  }
}

/** Keeps a choice there; null takes it away. */
export function keepOnDevice(budgetId: string, kept: 'draft' | 'copy', choice: Answer | null): void {
  try {
    if (choice === null) localStorage.removeItem(keyOf(budgetId, kept))
    else localStorage.setItem(keyOf(budgetId, kept), JSON.stringify([choice]))
  } catch {
    // It keeps nothing: the form itself does.
  }
}
