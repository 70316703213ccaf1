import type { WaitingItem } from '#app/domain/overview/index.ts'
import { type Constraints, WaitingCard } from './waiting-card.tsx'

/** What waits, one below the other; on a wide screen the list stands beside the form of the chosen one, the first to begin with. */
export function WaitingList({
  items,
  ...given
}: {
  items: readonly WaitingItem[]
  now: Date
  constraints: Constraints
}) {
  return (
    <div className="desk-list">
      {items.map((item, n) => (
        <WaitingCard key={`${item.kind}-${item.id}`} item={item} chosen={n === 0} {...given} />
      ))}
    </div>
  )
}
