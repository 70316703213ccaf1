import type { Db } from '#db/client.ts'
import { day, int, list, oneOf, type RowOf, read, shape, text } from '#db/read/index.ts'
import { publicKinds } from './count/kinds.ts'
import { leafHash, merkleRoot } from './count/merkle.ts'

/** A published line with every entry that stands in it, as the auditor is shown it: no name, but each sum by itself. */
export type OpenedLine = RowOf<typeof opened> & {
  /** Whether these leaves, and no others, make the published root. */
  holds: boolean
}
const opened = shape({
  position: int,
  day,
  kind: oneOf(publicKinds),
  root: text,
  /** Each as it was hashed. */
  leaves: list(text),
})

/** The line at this position, opened whole; null where there is none. */
export async function openedLine(db: Db, position: number): Promise<OpenedLine | null> {
  const [line] = await read(db, opened)`
    select l.position::int as position, l.day, l.kind, l.entry::jsonb ->> 'root' as root,
      (select coalesce(json_agg(f.leaf order by f.index), '[]') from public_leaves f where f.position = l.position) as leaves
    from public_lines l where l.position = ${position} and l.kind <> 'opening'`
  return line ? { ...line, holds: merkleRoot(line.leaves.map(leafHash)) === line.root } : null
}
