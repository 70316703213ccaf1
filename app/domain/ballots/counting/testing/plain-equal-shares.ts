import { compareFractions, type Fraction, fraction } from '../fraction.ts'
import type { PlainElection } from './elections.ts'

/**
 * Equal shares a second time, slow and plain: every voter for herself, every amount a fraction, every price by
 * sorting, nothing kept from one round to the next. The engine has to agree with it in everything.
 */
export function plainRun({ kind, projects, voters }: PlainElection, endowment: Fraction): PlainRun {
  const money = voters.map(() => endowment)
  const bought: PlainRun['bought'] = []
  for (;;) {
    const open = projects.filter(({ id }) => !bought.some((purchase) => purchase.id === id))
    const offers = open.flatMap((project) => {
      const price = priceOf(project)
      if (!price) return []
      const worth = kind === 'approval' ? project.cost : 1n
      return [
        {
          ...project,
          price,
          rate: fraction(price.numerator, price.denominator * worth),
          votes: votesOf(project.id),
        },
      ]
    })
    const [best] = offers.sort(
      (a, b) =>
        compareFractions(a.rate, b.rate) ||
        Number(a.cost - b.cost) ||
        b.votes - a.votes ||
        (a.id < b.id ? -1 : 1),
    )
    if (!best) return { bought, cost: bought.reduce((sum, { cost }) => sum + cost, 0n), money }
    for (const [at, voter] of voters.entries()) {
      const due = times(best.price, voter.get(best.id) ?? 0)
      money[at] = compareFractions(money[at]!, due) < 0 ? fraction(0n) : minus(money[at]!, due)
    }
    bought.push({ id: best.id, cost: best.cost, price: best.price })
  }

  function votesOf(id: string): number {
    return voters.reduce((sum, voter) => sum + (voter.get(id) ?? 0), 0)
  }

  /** The supporters sorted by what they can pay a point: the first k of them give all, the others the same price. */
  function priceOf({ id, cost }: { id: string; cost: bigint }): Fraction | undefined {
    const supporters = voters.flatMap((voter, at) => {
      const points = voter.get(id) ?? 0
      return points > 0 ? [{ points, money: money[at]!, limit: over(money[at]!, points) }] : []
    })
    supporters.sort((a, b) => compareFractions(a.limit, b.limit))
    let [due, points] = [fraction(cost), supporters.reduce((sum, supporter) => sum + supporter.points, 0)]
    if (cost === 0n) return undefined
    for (const supporter of supporters) {
      const price = over(due, points)
      if (compareFractions(price, supporter.limit) <= 0) return price
      due = minus(due, supporter.money)
      points -= supporter.points
    }
    return undefined
  }
}

export interface PlainRun {
  readonly bought: { readonly id: string; readonly cost: bigint; readonly price: Fraction }[]
  readonly cost: bigint
  readonly money: readonly Fraction[]
}

function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
}

function times(a: Fraction, b: number): Fraction {
  return fraction(a.numerator * BigInt(b), a.denominator)
}

function over(a: Fraction, b: number): Fraction {
  return fraction(a.numerator, a.denominator * BigInt(b))
}
