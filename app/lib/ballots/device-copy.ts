import { type Answer, readChoice } from './questions.ts'

/** Whose copy on the device: what a session is called there, by a word that says nothing of who signed in; null for nobody. */
export type OnDevice = { session: string | null; budgetId: string; kept: 'draft' | 'copy' }

/**
 * What somebody chooses of a budget, on her own device and nowhere else: while she fills in her ballot, and after it was
 * cast if she asked for that. It is hers for her session: whoever signs in on the same device next finds nothing of it, and
 * takes it away. A browser that keeps nothing is as one that has no script.
 */
const begins = 'cordee-budget-'
const keyOf = ({ session, budgetId, kept }: OnDevice) => `${begins}${session}-${kept}-${budgetId}`

/** What the device holds; null where it holds none. */
export function choiceOnDevice(of: OnDevice): Answer | null {
  try {
    clearDevice(of.session)
    return of.session ? (readChoice(localStorage.getItem(keyOf(of)) ?? '')?.[0] ?? null) : null
  } catch {
    return null // it may not be asked
  }
}

/** Keeps a choice there; null takes it away. */
export function keepOnDevice(of: OnDevice, choice: Answer | null): void {
  try {
    clearDevice(of.session)
    if (choice === null || !of.session) localStorage.removeItem(keyOf(of))
    else localStorage.setItem(keyOf(of), JSON.stringify([choice]))
  } catch {
    // It keeps nothing: the form itself does.
  }
}

/** Takes away what the device holds of every session, or of every other one. */
export function clearDevice(but: string | null = null): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(begins) && !(but && key.startsWith(`${begins}${but}-`))) localStorage.removeItem(key)
  } catch {
    // It holds nothing that could be asked for.
  }
}
