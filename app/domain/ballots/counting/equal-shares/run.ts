import type { Election } from '../election.ts'
import type { Fraction } from '../fraction.ts'
import { compareIntegers, ratio } from '../fraction.ts'
import { raiseBound } from './bound.ts'
import { exactPrice } from './exact-price.ts'
import { type Purchase, Purses } from './purses.ts'
import { shareSupporters } from './share-supporters.ts'

/** One run of equal shares at one endowment. Amounts are integers in units of 1 / scale of the currency's smallest unit. */
export interface Run {
  readonly perVoter: Fraction
  readonly scale: bigint
  /** In the order in which they were funded, with the price a voter, or a point, paid for each. */
  readonly purchases: readonly { readonly project: number; readonly price: bigint }[]
  readonly cost: bigint
  /** Whether the place among ties decided anything: of two that were equal and shared a supporter, one was bought first. */
  readonly tied: boolean
}

/** Projects that cost something and that someone supports: the others take no part in equal shares. */
export function candidatesOf({ projects, poll }: Election): number[] {
  return projects
    .map((_, index) => index)
    .filter((index) => projects[index]!.cost > 0n && poll.votes[index]! > 0)
}

/**
 * Funds, again and again, the project with the most effective votes that its supporters can afford. Yields after
 * each purchase, so that whoever drives it can rest, report or stop. Stops early once the cost is above `limit`.
 *
 * Exact, though most of the work is done in doubles: each project carries a double that its rate (price over
 * worth) certainly does not fall below. The least of these bounds is looked at first and raised; when it rises no
 * more, the project's exact price is worked out in integers. Once the best exact rate lies below every other
 * bound, no other project can have as good a rate, and the best one is funded. Two projects whose bounds are too
 * close for doubles are thus both priced, and compared, in integers. Nothing is ever decided by a rounding.
 */
export function* runEqualShares(
  election: Election,
  place: Int32Array,
  perVoter: Fraction,
  limit?: bigint,
): Generator<void, Run> {
  const purses = new Purses(election, perVoter)
  const race = new Race(purses, place)
  let [cost, tied] = [0n, false]
  for (let best = race.best(); best; best = race.best()) {
    purses.buy(best.project, best)
    tied ||= best.tied
    cost += election.projects[best.project]!.cost
    if (limit !== undefined && cost > limit) break
    yield
  }
  const purchases = purses.order.map((project) => ({ project, price: purses.prices[project]! }))
  return { perVoter, scale: purses.denominator, purchases, cost, tied }
}

interface Priced extends Purchase {
  readonly project: number
}

class Race {
  readonly #purses: Purses
  readonly #place: Int32Array
  #running: number[]
  /** For each project, what its price does not fall below. */
  readonly #bounds: Float64Array

  constructor(purses: Purses, place: Int32Array) {
    const { projects, poll } = purses.election
    this.#purses = purses
    this.#place = place
    this.#running = candidatesOf(purses.election)
    this.#bounds = Float64Array.from(
      projects,
      ({ cost }, index) => (Number(cost) / poll.votes[index]!) * (1 - 2 ** -50),
    )
  }

  best(): (Priced & { tied: boolean }) | undefined {
    const rates = new Float64Array(this.#bounds.length).fill(Infinity)
    for (const project of this.#running) rates[project] = this.#rate(project)
    const fresh = new Uint8Array(rates.length)
    let best: Priced | undefined
    // Those that are as good as the best one.
    let equal: number[] = []
    let bestRate = Infinity
    for (;;) {
      const project = least(this.#running, rates)
      if (project === undefined || rates[project]! > bestRate * (1 + 2 ** -48)) break
      if (fresh[project]) {
        const priced = { project, ...exactPrice(this.#purses, project, this.#bounds[project]!) }
        const difference = best ? this.#compare(priced, best) : -1
        if (difference < 0) equal = [project]
        if (difference === 0) equal.push(project)
        if (difference < 0 || (difference === 0 && this.#comesBefore(project, best))) best = priced
        bestRate = Math.min(bestRate, this.#exactRate(priced))
        rates[project] = Infinity
      } else {
        const bound = raiseBound(this.#purses, project, this.#bounds[project]!)
        fresh[project] = Number(bound <= this.#bounds[project]! * (1 + 1e-12))
        this.#bounds[project] = bound
        rates[project] = this.#rate(project)
      }
    }
    this.#running = this.#running.filter(
      (project) => project !== best?.project && this.#bounds[project] !== Infinity,
    )
    return best && { ...best, tied: shareSupporters(this.#purses.election, equal) }
  }

  #rate(project: number): number {
    return this.#bounds[project]! / Number(this.#worth(project))
  }

  /** By approvals a project is worth its cost to each supporter; by points, each point is worth one. */
  #worth(project: number): bigint {
    const { kind, projects } = this.#purses.election
    return kind === 'approval' ? projects[project]!.cost : 1n
  }

  #exactRate({ project, numerator, richPoints }: Priced): number {
    return ratio(numerator, this.#purses.denominator * richPoints * this.#worth(project))
  }

  /** The lower price for its worth comes first. */
  #compare(challenger: Priced, best: Priced): number {
    const mine = challenger.numerator * best.richPoints * this.#worth(best.project)
    const hers = best.numerator * challenger.richPoints * this.#worth(challenger.project)
    return compareIntegers(mine, hers)
  }

  #comesBefore(project: number, best: Priced | undefined): boolean {
    return best !== undefined && this.#place[project]! < this.#place[best.project]!
  }
}

function least(running: readonly number[], rates: Float64Array): number | undefined {
  let found: number | undefined
  for (const project of running) {
    if (rates[project]! < (found === undefined ? Infinity : rates[found]!)) found = project
  }
  return found
}
