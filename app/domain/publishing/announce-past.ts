import { sql } from 'drizzle-orm'
import type { Act } from '../act.ts'
import { linesOf, toldVerbs } from '../events.ts'
import { tell } from './tell.ts'

/**
 * Tells every event of a past that was replayed, as if it had been told then: shown in the accounts, mailed to
 * nobody, and read where it is older than `readBefore`. What was told already is left as it is.
 */
export async function announcePast(act: Act, { readBefore }: { readBefore: Date }): Promise<void> {
  for (const verb of toldVerbs)
    for (const line of linesOf(verb)) await tell(act, sql`e.verb = ${verb}`, line, { readBefore })
}
