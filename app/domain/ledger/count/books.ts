import { amountOf, type Fact, factsOf, sumOfFacts } from './facts.ts'
import type { PublicKind } from './kinds.ts'
import { Known } from './known.ts'
import { fewest } from './nobody-alone.ts'
import type { PromiseMade, Row } from './read-facts.ts'
import { tightOf } from './room.ts'

/** Everything that a count needs to know: what there is, what was published of it, and what that already tells. */
export type Books = {
  facts: Fact[]
  promises: ReadonlyMap<string, PromiseMade>
  known: Known
  shown: ReadonlySet<string>
  /** Marks of what was published, of which promise and which kind. */
  published: Set<string>
  /** Whether this kind of the promise behind a fact was published. */
  preceded: (fact: Pick<Fact, 'pledgeId' | 'transactionId'>, kind: PublicKind) => boolean
  isOver: (campaignId: string) => boolean
  /** Whether some of its promises are neither paid nor given up. */
  goesOn: (campaignId: string) => boolean
  /** Over, with promises of fewer than five people, and no line of any of them. */
  isSmall: (campaignId: string) => boolean
  /** How many people's promises a campaign came to. */
  promisesOf: (campaignId: string) => number
}

/** How far a campaign is, and in what shape it was published. */
export type CampaignState = { id: string; over: boolean; whole: boolean; lines: boolean }
type Kept = {
  rows: readonly Row[]
  made: readonly PromiseMade[]
  amounts: readonly { pledgeId: string; revision: number }[]
  states: readonly CampaignState[]
}

export function booksOf({ rows, made, amounts, states }: Kept): Books {
  const promises = new Map(made.map((one) => [one.id, one]))
  const { facts, ownerOf } = factsOf(rows, promises)
  const shown = new Set(amounts.map(({ pledgeId, revision }) => amountOf(pledgeId, revision)))
  const tight = tightOf(rows, promises)
  const published = new Set(facts.flatMap((one) => (one.position === null ? [] : [markOf(one, one.kind)])))
  const stateOf = new Map(states.map((one) => [one.id, one]))
  const people = peopleByCampaign(facts, ownerOf)
  const unended = unendedIn(facts)
  const isSmall = (id: string) => {
    const state = stateOf.get(id)
    return !!state?.over && (state.whole || (!state.lines && (people.get(id) ?? 0) < fewest))
  }
  const wholes = wholesOf(facts, isSmall)
  const known = new Known(shown, ownerOf, (amount) => !tight.has(amount), wholes)
  for (const line of linesOf(facts, isSmall)) known.learn(line)
  return {
    ...{ facts, promises, known, shown, isSmall, published },
    preceded: (fact, kind) => published.has(markOf(fact, kind)),
    goesOn: (id) => unended.has(id),
    isOver: (id) => stateOf.get(id)?.over ?? true,
    promisesOf: (id) => people.get(id) ?? 0,
  }
}

/** That this kind of the promise behind a fact was published. */
export const markOf = (
  { pledgeId, transactionId }: Pick<Fact, 'pledgeId' | 'transactionId'>,
  kind: PublicKind,
) => `${kind} ${pledgeId ?? transactionId}`

/** The facts of each published line that is somebody's sum. */
function linesOf(facts: readonly Fact[], isSmall: (campaignId: string) => boolean): Fact[][] {
  const lines = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (fact.position === null || fact.of.size === 0 || (fact.campaignId && isSmall(fact.campaignId)))
      continue
    lines.set(fact.position, [...(lines.get(fact.position) ?? []), fact])
  }
  return [...lines.values()]
}

/** The amounts of each campaign of fewer than five people, of which all are known together, and none alone. */
function wholesOf(facts: readonly Fact[], isSmall: (campaignId: string) => boolean): Set<string>[] {
  const wholes = new Map<string, Fact[]>()
  for (const fact of facts)
    if (fact.kind === 'promised' && fact.campaignId && isSmall(fact.campaignId))
      wholes.set(fact.campaignId, [...(wholes.get(fact.campaignId) ?? []), fact])
  return [...wholes.values()].map((all) => new Set(sumOfFacts(all).keys()))
}

/** The people whose promises stand at the end, in each campaign. */
function peopleByCampaign(facts: readonly Fact[], ownerOf: (amount: string) => string): Map<string, number> {
  const byCampaign = new Map<string, Fact[]>()
  for (const fact of facts)
    if (fact.kind === 'promised' && fact.campaignId)
      byCampaign.set(fact.campaignId, [...(byCampaign.get(fact.campaignId) ?? []), fact])
  return new Map(
    [...byCampaign].map(([id, all]) => [id, new Set([...sumOfFacts(all).keys()].map(ownerOf)).size]),
  )
}

/** The campaigns with a promise that stands: neither taken back, nor paid, nor given up. */
function unendedIn(facts: readonly Fact[]): Set<string> {
  const ofPromise = new Map<string, Fact[]>()
  for (const fact of facts)
    if (fact.pledgeId && (fact.kind === 'promised' || fact.kind === 'ended' || fact.kind === 'voided'))
      ofPromise.set(fact.pledgeId, [...(ofPromise.get(fact.pledgeId) ?? []), fact])
  return new Set(
    [...ofPromise.values()].flatMap((all) =>
      sumOfFacts(all).size > 0 && all[0]?.campaignId ? [all[0].campaignId] : [],
    ),
  )
}
