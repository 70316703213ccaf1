import type { SQL } from 'drizzle-orm'
import type { Act } from './act.ts'

/** Of whom an account is erased; `words`: what she wrote stays under "compte supprimé", or goes. */
export type Erased = { personId: string; email: string | null; words: 'stay' | 'go' }

/**
 * What an area keeps of a person (Regulation (EU) 2016/679, art. 15, 17 and 20). Each area says it in its `hers.ts`, and
 * `account` exports and erases what all of them say. A test reads every foreign key that leads to a person,
 * and fails for one that no area speaks of.
 */
export type Hers = {
  /**
   * Her rows by their name in the export, and how they are found. What would let someone act as her stays out: hashes,
   * secrets, tokens.
   */
  exports?: Record<string, (personId: string) => SQL>
  /** `table.column` → what becomes of it: no row names her any more (`gone`), or why an opaque id or a name stays. */
  becomes: Record<string, string>
  /**
   * Deeds of an office, public or kept for the archives: nobody erases while she holds one, and afterwards the deed
   * stays under her opaque id. One by one, so that a new column is thought of.
   */
  ofAnOffice?: readonly string[]
  /** Erases, once her account itself is (`erasePerson`). */
  erase?: (act: Act, erased: Erased) => Promise<void>
}
