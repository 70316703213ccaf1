import { type CountRow, type PersonClass, personClass, type Stance } from '#db/schema/index.ts'
import { suppress } from './suppress.ts'

/** An opinion as it stands; `id` is the opinion's, so that who erased her account and came back is two of them. */
export type Standing = { id: string; class: PersonClass; verified: boolean; stance: Stance }
/** An opinion as a published row counted it, from one publication of that row until another. */
export type Counted = Standing & { since: Date; until: Date | null }
export type Row = Pick<CountRow, 'class' | 'verified'>
type Stances = ReadonlyMap<string, Stance>

/**
 * The rows of the next report, and those of them that are published anew. A row moves only when, against each of its
 * earlier publications, at least `threshold` people stand in it otherwise; else it stays as it was last published and
 * says since when, and at the close what is left moves its denominator alone. Whether it moves follows from people, not
 * from what they think: nobody learns from it of what mind they are. docs/decisions/0008-opinions.md
 */
export function nextRows({
  standing,
  counted,
  last,
  threshold,
  final,
}: {
  standing: readonly Standing[]
  counted: readonly Counted[]
  last: { rows: readonly CountRow[]; countedAt: Date } | undefined
  threshold: number
  final: boolean
}): { rows: CountRow[]; moved: Row[] } {
  const moved: Row[] = []
  const rows = everyRow.map((row) => {
    const now = stancesOf(standing.filter(inRow(row)))
    const copies = copiesOf(counted.filter(inRow(row)))
    const fresh = suppress([{ ...row, ...tally(now) }], threshold)[0]! // one row in, one row out
    if (last && copies.length > 0 && !copies.every((copy) => peopleBetween(copy, now) >= threshold)) {
      const kept = last.rows.find(inRow(row))! // each report has every row
      const since = kept.since ?? last.countedAt.toISOString()
      return { ...kept, since, total: final ? (fresh.total ?? kept.total) : kept.total }
    }
    if (fresh.total !== null) moved.push(row)
    return fresh
  })
  return { rows, moved }
}

/** How many people at least stand otherwise than they did. */
function peopleBetween(before: Stances, now: Stances): number {
  const came = [...now.keys()].filter((id) => !before.has(id)).length
  const went = [...before.keys()].filter((id) => !now.has(id)).length
  const turned = [...now].filter(([id, stance]) => before.has(id) && before.get(id) !== stance).length
  // One person may have gone by erasing her account and come by joining anew: she counts once.
  return turned + Math.max(came, went)
}

const everyRow: Row[] = personClass.enumValues.flatMap((of) =>
  [true, false].map((verified) => ({ class: of, verified })),
)

export const inRow = (row: Row) => (one: Row) => one.class === row.class && one.verified === row.verified

/** Each publication of a row leaves a trace: whoever it counted anew, or no more. */
function copiesOf(counted: Counted[]): Stances[] {
  const instants = new Set(
    counted.flatMap(({ since, until }) => [since.getTime(), ...(until ? [until.getTime()] : [])]),
  )
  return [...instants].map((at) =>
    stancesOf(
      counted.filter(({ since, until }) => since.getTime() <= at && !(until && until.getTime() <= at)),
    ),
  )
}

const stancesOf = (opinions: readonly Standing[]): Stances =>
  new Map(opinions.map(({ id, stance }) => [id, stance]))

function tally(stances: Stances) {
  const counts = { for: 0, neutral: 0, against: 0 }
  for (const stance of stances.values()) counts[stance]++
  return counts
}
