import type { VoteKind } from '#app/lib/kinds.ts'
import type { Db } from '#db/client.ts'
import { read, shape, text } from '#db/read/index.ts'

const row = shape({ key: text, sha256: text })

/** Where the report of a count lies; null before it was printed. */
export async function reportOf(db: Db, slug: string, kind: VoteKind) {
  const [found] = await read(db, row)`
    select f.key, f.sha256 from consultations c join files f on f.id = c.report_id where c.slug = ${slug} and c.kind = ${kind}`
  return found ?? null
}
