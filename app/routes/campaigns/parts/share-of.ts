/** The share of a goal that was promised, 0 to 1, for a drawing: money itself never becomes a float. */
export const shareOf = ({ promised, goal }: { promised: bigint; goal: bigint }) =>
  Math.min(1, Number((promised * 1000n) / goal) / 1000)

/** Whole days until an instant; zero on the last day. */
export const daysUntil = (to: Date, now: Date) =>
  Math.max(0, Math.floor((to.getTime() - now.getTime()) / 86_400_000))
