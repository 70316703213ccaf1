import { sql } from 'drizzle-orm'
import type { VoteKind } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import { read, shape, text } from '#db/read/index.ts'

const row = shape({ key: text, sha256: text })

/** Where the report of a count lies; null before it was printed, and until it is again where it says words that nobody may read any more. */
export async function reportOf(db: Db, slug: string, kind: VoteKind) {
  const [found] = await read(db, row)`
    select f.key, f.sha256 from consultations c join files f on f.id = c.report_id where c.slug = ${slug} and c.kind = ${kind}
      and ${namesStand}`
  return found ?? null
}

/** Whether the report of a count says of its ideas what may be read of them now. */
export const namesStand = sql`(c.kind <> 'budget' or c.report_names is not distinct from names_on_ballot(c.id))`
