import type { Fact } from './facts.ts'
import { sumOfFacts } from './facts.ts'
import { fewest, nobodyAlone, roomInEach, type Sum } from './nobody-alone.ts'

/** All that a reader knows who keeps a copy of every page of every day: the sums that were published, and the amounts. */
export class Known {
  private sums: Sum[] = []

  constructor(
    private readonly shown: Set<string>,
    private readonly ownerOf: (amount: string) => string,
    /** Whether it could be less as well as more, for all that a reader knows of what may be given. */
    private readonly hasRoom: (amount: string) => boolean,
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
    return this.tellsNobody([...this.linkedTo(unknown.keys()), unknown])
  }

  /** Whether these amounts may be shown with their owners' names. */
  mayShow(amounts: readonly string[]): boolean {
    const before = [...this.shown]
    const touched = this.linkedTo(amounts)
    for (const amount of amounts) this.shown.add(amount)
    const sums = touched.map((sum) => this.unknownIn(sum)).filter(({ size }) => size > 0)
    const may = this.tellsNobody(sums)
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

  private tellsNobody = (sums: readonly Sum[]): boolean =>
    roomInEach(sums, this.hasRoom) && nobodyAlone(sums, this.ownerOf)
}

/** Some of them and not others, or not all of them alike. */
function partly(sum: Sum, whole: ReadonlySet<string>): boolean {
  const factors = new Set([...whole].map((amount) => sum.get(amount) ?? 0))
  return factors.size > 1
}
