import { z } from 'zod'
import type { Checkpoint } from '#app/domain/audit/index.ts'
import { dayTyped } from '#app/domain/typed-day.ts'

// It stands in the address: what is no day is as if it were not there.
const Query = z.object({ avant: dayTyped().optional().catch(undefined) })
const shown = 60

/** The page of checkpoints that an address asks for, from whichever chain `before` reads. */
export async function checkpointsPage(
  url: URL,
  before: (day: string | null, most: number) => Promise<Checkpoint[]>,
) {
  const { avant } = Query.parse(Object.fromEntries(url.searchParams))
  const found = await before(avant ?? null, shown + 1)
  const checkpoints = found.slice(0, shown)
  const next = found.length > shown ? (checkpoints.at(-1)?.day ?? null) : null
  return { checkpoints, next, first: !avant }
}
