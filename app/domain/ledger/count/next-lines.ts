import { type Books, markOf } from './books.ts'
import { chooseOthers, choosePayouts, choosePromises, type Waiting } from './choose.ts'
import { type Fact, sumOfFacts } from './facts.ts'
import { follows, publicKinds } from './kinds.ts'
import { fewest } from './nobody-alone.ts'

/** What is published as one line; `people` null where it is nobody's sum, or the whole of a campaign of fewer than five. */
export type NextLine = { facts: Fact[]; people: number | null; whole: boolean }

/** The lines of a count, one after the other: each reckons with all that were published before it. */
export function* nextLines(books: Books, only: string | null = null): Generator<NextLine> {
  for (const kind of publicKinds)
    for (const waiting of groupsOf(books, kind, only)) {
      const line = lineFrom(books, waiting)
      if (line.facts.length === 0) continue
      for (const fact of line.facts) {
        fact.position = 'next'
        books.published.add(markOf(fact, kind))
      }
      if (line.people !== null) books.known.learn(line.facts)
      yield line
    }
}

/** What waits of a kind, apart for each campaign and for each pair of accounts between which it moves. */
function groupsOf(books: Books, kind: Fact['kind'], only: string | null): Fact[][] {
  const groups = new Map<string, Fact[]>()
  for (const fact of books.facts) {
    if (fact.kind !== kind || fact.position !== null || (only && fact.campaignId !== only)) continue
    if (comesTooEarly(books, fact)) continue
    const accounts = fact.entries.map(({ account, project }) => [account, project].join()).sort()
    const key = [fact.campaignId, fact.of.size > 0, ...accounts].join()
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  return [...groups.values()]
}

/** Whether it would tell something that waits itself. */
function comesTooEarly({ preceded, goesOn }: Books, fact: Fact): boolean {
  const { kind, of, pledgeId, campaignId, transactionId, after } = fact
  if (after.some((part) => !preceded({ ...part, transactionId }, part.kind))) return true
  if (of.size === 0 || !pledgeId) return false
  const before = follows[kind]
  if (before && !preceded(fact, before)) return true
  // That a promise is kept is told with its payment; that it was given up, when none of the others can be any more.
  return kind === 'ended' && !!campaignId && goesOn(campaignId) && !preceded(fact, 'collected')
}

function lineFrom(books: Books, facts: Fact[]): { facts: Fact[]; people: number | null; whole: boolean } {
  const { known, promisesOf, isOver, isSmall, goesOn } = books
  const { kind, campaignId, of } = facts[0]! // no group is empty
  if (of.size === 0) return { facts, people: null, whole: false }
  if (campaignId && isSmall(campaignId)) {
    const people = known.peopleIn(sumOfFacts(facts)).size
    // All of its promises at once, or none: its whole says nothing of one of them to whoever reads no names there.
    const complete = people > 0 && people === promisesOf(campaignId)
    return { facts: isOver(campaignId) && complete ? facts : [], people: null, whole: true }
  }
  const chosen =
    kind === 'paid-out'
      ? choosePayouts(facts, known)
      : kind === 'promised'
        ? choosePromises(unitsOf(books, facts), !campaignId || isOver(campaignId), known)
        : chooseOthers(
            unitsOf(books, facts),
            known,
            kind === 'collected' && !!campaignId && goesOn(campaignId),
          )
  const people = known.peopleIn(sumOfFacts(chosen)).size
  return { facts: people >= fewest ? chosen : [], people, whole: false }
}

/** What waits of each promise goes together. */
function unitsOf({ preceded }: Books, facts: readonly Fact[]): Waiting[] {
  const units = new Map<string, Waiting>()
  for (const fact of facts) {
    const key = fact.pledgeId ?? fact.transactionId
    const unit = units.get(key) ?? { facts: [], fresh: !preceded(fact, 'promised') }
    unit.facts.push(fact)
    units.set(key, unit)
  }
  return [...units.values()]
}
