/** A place in a list that is ordered by a whole number and then by id: the row that it stands at, and which way to read. */
export type Cursor = { key: string; id: string; towards: 'next' | 'previous' }

const place = /^(-?\d{1,16})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** A place in a list as its address says it (`apres`, `avant`); null for anything else. */
export function readCursor(params: URLSearchParams): Cursor | null {
  for (const [name, towards] of [
    ['apres', 'next'],
    ['avant', 'previous'],
  ] as const) {
    const match = place.exec(params.get(name) ?? '')
    if (match) return { key: match[1]!, id: match[2]!, towards } // the pattern has both groups
  }
  return null
}

/**
 * The page among rows that were read in the direction of the cursor, one more than its size, and the places around it as
 * an address says them.
 */
export function pageAround<Row extends { key: string; id: string }>(
  rows: readonly Row[],
  size: number,
  cursor: Cursor | null,
): { page: Row[]; next: string | null; previous: string | null } {
  const backwards = cursor?.towards === 'previous'
  const page = rows.slice(0, size)
  if (backwards) page.reverse()
  const more = rows.length > size
  const [first, last] = [page[0], page.at(-1)]
  return {
    page,
    next: last && (backwards || more) ? `${last.key}~${last.id}` : null,
    previous: first && (backwards ? more : cursor !== null) ? `${first.key}~${first.id}` : null,
  }
}
