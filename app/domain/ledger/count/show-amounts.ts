import { shownAmounts } from '#db/schema/index.ts'
import type { Act } from '../../act.ts'
import type { Books } from './books.ts'
import { amountOf } from './facts.ts'
import { fewest } from './nobody-alone.ts'

/**
 * From now on the wall shows the sums of those who want theirs to be read, as far as that leaves nobody alone who keeps
 * hers: of each crowd that cannot be told apart, all of them, or as many as leave five. What was shown once is known for
 * good: it is written down, and the next count reckons with it.
 */
export async function showAmounts(act: Act, books: Books): Promise<void> {
  const now = amountsToShow(books)
  if (now.length === 0) return
  await act.tx
    .insert(shownAmounts)
    .values(now.map((one) => ({ ...one, at: act.at })))
    .onConflictDoNothing()
}

export function amountsToShow(books: Books): { pledgeId: string; revision: number }[] {
  const { known, promises, shown, facts } = books
  const willing = new Map<string, { pledgeId: string; revision: number }>()
  for (const { kind, position, pledgeId, campaignId, of } of facts) {
    const made = kind === 'promised' && position !== null ? promises.get(pledgeId ?? '') : undefined
    if (!made?.showsAmount || (campaignId && books.isSmall(campaignId))) continue
    const amount = amountOf(made.id, made.revision)
    if (of.has(amount) && !shown.has(amount))
      willing.set(amount, { pledgeId: made.id, revision: made.revision })
  }
  return choose([...willing.keys()], known).flatMap((amount) => willing.get(amount) ?? [])
}

function choose(willing: readonly string[], known: Books['known']): string[] {
  if (willing.length === 0 || known.mayShow(willing)) return [...willing]
  const wanted = new Set(willing)
  const some = [...known.alike().values()].flatMap((crowd) => {
    const here = crowd.filter((amount) => wanted.has(amount))
    const kept = crowd.length - here.length
    return kept === 0 ? here : here.slice(0, Math.max(0, here.length - Math.max(0, fewest - kept)))
  })
  return some.length > 0 && known.mayShow(some) ? some : []
}
