/** The share of a goal that was promised, more than 1 above it, for a drawing: money itself never becomes a float. */
export const shareOf = ({ promised, goal }: { promised: bigint; goal: bigint }) =>
  Number((promised * 1000n) / goal) / 1000

/** Whole days until an instant; zero on the last day. */
export const daysUntil = (to: Date, now: Date) =>
  Math.max(0, Math.floor((to.getTime() - now.getTime()) / 86_400_000))
