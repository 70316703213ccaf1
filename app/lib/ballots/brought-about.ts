/** What this needs of a result: for each idea whether it won, and in which round at which price each. */
type Outcome = {
  perVoter: string | null
  ideas: readonly { number: number; won: boolean; bought: { round: number; price: string } | null }[]
}

/**
 * What one ballot brought about: for each idea that it gives something (1, or points) whether it won and what this voter's
 * share paid for it, in the order of the rounds; and what was left of the share. Cents, rounded down as they are published.
 */
export function broughtAbout({ perVoter, ideas }: Outcome, given: readonly number[]) {
  let left = perVoter === null ? null : BigInt(perVoter)
  const mine = ideas.flatMap((idea, option) => {
    const value = given[option] ?? 0
    return value > 0 ? [{ ...idea, value }] : []
  })
  const byRound = [...mine].sort((a, b) => (a.bought?.round ?? Infinity) - (b.bought?.round ?? Infinity))
  const told = byRound.map(({ number, won, bought, value }) => {
    if (!bought || left === null) return { number, won, paid: null }
    const due = BigInt(bought.price) * BigInt(value)
    const paid = due < left ? due : left
    left -= paid
    return { number, won, paid }
  })
  return { ideas: told, left }
}
