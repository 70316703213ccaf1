import type { Fact } from './facts.ts'
import { sumOfFacts } from './facts.ts'
import { fewest, nobodyAlone, type Sum } from './nobody-alone.ts'
import type { PromiseMade } from './read-facts.ts'

/** All that a reader knows who keeps a copy of every page of every day: the sums that were published, and the amounts. */
export class Known {
  private sums: Sum[] = []

  constructor(
    private readonly shown: Set<string>,
    private readonly ownerOf: (amount: string) => string,
    private readonly boundsOf: (amount: string) => Bounds | null,
    /** Amounts that are known together and none alone: those of a campaign of fewer than five. */
    private readonly wholes: readonly ReadonlySet<string>[] = [],
  ) {}

  /** Takes what was published into account. */
  learn(facts: readonly Fact[]): void {
    this.sums = [...this.sums, sumOfFacts(facts)]
  }

  /** Whether these may be published as one sum: of five people, and nobody is left alone by it, whatever is subtracted from what. */
  mayTell(facts: readonly Fact[]): boolean {
    const sum = sumOfFacts(facts)
    if (this.peopleIn(sum).size < fewest) return false
    if (this.wholes.some((whole) => partly(sum, whole))) return false
    const unknown = this.unknownIn(sum)
    return this.leavesRoom(unknown) && nobodyAlone([...this.linkedTo(unknown.keys()), unknown], this.ownerOf)
  }

  /** Whether these amounts may be shown with their owners' names. */
  mayShow(amounts: readonly string[]): boolean {
    const before = [...this.shown]
    const touched = this.linkedTo(amounts)
    for (const amount of amounts) this.shown.add(amount)
    const sums = touched.map((sum) => this.unknownIn(sum)).filter(({ size }) => size > 0)
    const may = nobodyAlone(sums, this.ownerOf) && sums.every((sum) => this.leavesRoom(sum))
    if (!may) for (const amount of amounts) if (!before.includes(amount)) this.shown.delete(amount)
    return may
  }

  peopleIn = (sum: Sum): Set<string> => new Set([...sum.keys()].map(this.ownerOf))

  /** Unknown amounts that stand in the same sums, by those sums. */
  alike(): Map<string, string[]> {
    const places = new Map<string, string[]>()
    this.unknown().forEach((sum, i) => {
      for (const [amount, factor] of sum)
        places.set(amount, [...(places.get(amount) ?? []), `${i}:${factor}`])
    })
    const alike = new Map<string, string[]>()
    for (const [amount, place] of places)
      alike.set(place.join(), [...(alike.get(place.join()) ?? []), amount])
    return alike
  }

  /** The sums that share an unknown amount with these, and those that share one with them: no other can be of use. */
  private linkedTo(amounts: Iterable<string>): Sum[] {
    const reached = new Set(amounts)
    let [near, apart]: [Sum[], Sum[]] = [[], this.unknown()]
    for (let found = -1; found !== near.length; ) {
      found = near.length
      const here = apart.filter((sum) => [...sum.keys()].some((amount) => reached.has(amount)))
      for (const sum of here) for (const amount of sum.keys()) reached.add(amount)
      near = [...near, ...here]
      apart = apart.filter((sum) => !here.includes(sum))
    }
    return near
  }

  private unknown = () => this.sums.map((sum) => this.unknownIn(sum)).filter(({ size }) => size > 0)
  private unknownIn = (sum: Sum): Sum =>
    new Map(
      [...sum].filter(
        ([amount]) => !this.shown.has(amount) && !this.wholes.some((whole) => whole.has(amount)),
      ),
    )

  /** A sum of the least that each may give, or of the most, would say what each gave. */
  private leavesRoom(sum: Sum): boolean {
    if (sum.size === 0) return true
    let [above, below] = [0n, 0n]
    for (const [amount, factor] of sum) {
      const bounds = this.boundsOf(amount)
      if (!bounds || factor !== 1) return true
      above += bounds.amount - bounds.least
      below += bounds.most - bounds.amount
    }
    return above >= room && below >= room
  }
}

/** Some of them and not others, or not all of them alike. */
function partly(sum: Sum, whole: ReadonlySet<string>): boolean {
  const factors = new Set([...whole].map((amount) => sum.get(amount) ?? 0))
  return factors.size > 1
}

type Bounds = { amount: bigint; least: bigint; most: bigint }

/** A euro, so that no amount is known to the cent. */
const room = 1_00n

/** Between what a promise is known to lie, by the campaign and by its reward. */
export const boundsOf = ({ amount, least, most, from }: PromiseMade): Bounds => ({
  ...{ amount, most },
  least: from > least ? from : least,
})
