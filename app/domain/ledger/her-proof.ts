import { z } from 'zod'
import type { Db } from '#db/client.ts'
import { day, int, list, oneOf, read, shape, text } from '#db/read/index.ts'
import type { PublicKind } from './count/kinds.ts'
import { publicKinds } from './count/kinds.ts'
import type { PublishedLine } from './count/line-entry.ts'
import { leafHash, merklePath, rootOf } from './count/merkle.ts'

/** That one entry stands in a published line: the leaf, and the way from it to the line's root. */
export const LineProof = z.strictObject({
  line: z.int().min(2),
  leaf: z.string().max(10_000),
  index: z.int().min(0),
  size: z.int().min(1),
  path: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(64),
})
export type LineProof = z.output<typeof LineProof>
/** What its owner downloads and gives to `npm run verify:ledger -- FILE --mine PROOF`. */
export const ProofFile = z.strictObject({ proofs: z.array(LineProof).min(1).max(1_000) })

export type HerProof = LineProof & { kind: PublicKind; day: string; root: string }

/** Every published entry of one promise, with its proof, the first first. Whose it is was asked before. */
export async function proofsOf(db: Db, pledgeId: string): Promise<HerProof[]> {
  const rows = await read(db, proven)`
    select f.position::int as line, l.kind, l.day, l.entry::jsonb ->> 'root' as root, f.index, f.leaf,
      (select json_agg(o.leaf order by o.index) from public_leaves o where o.position = f.position) as leaves
    from public_leaves f join public_lines l on l.position = f.position
    where f.pledge_id = ${pledgeId} order by f.position, f.index limit 100`
  return rows.map(({ leaves, ...row }) => ({
    ...row,
    size: leaves.length,
    path: merklePath(leaves.map(leafHash), row.index),
  }))
}

const proven = shape({
  line: int,
  kind: oneOf(publicKinds),
  day,
  root: text,
  index: int,
  leaf: text,
  leaves: list(text),
})

/** What is wrong with proofs held against the lines of a file, or null. */
export function judgeProofs(
  proofs: readonly LineProof[],
  lines: ReadonlyMap<number, PublishedLine>,
): string | null {
  for (const { line, leaf, ...way } of proofs) {
    const published = lines.get(line)
    if (!published) return `line ${line} is not in the file`
    if (published.leaves !== way.size) return `line ${line} has ${published.leaves} leaves, not ${way.size}`
    if (rootOf(leaf, way) !== published.root) return `your entry is not in line ${line}`
  }
  return null
}
