import { type Fact, sumOfFacts } from './facts.ts'
import type { Known } from './known.ts'
import { fewest } from './nobody-alone.ts'

/** What waits of one promise in one kind; published together or not. */
export type Waiting = { facts: Fact[] /** Nothing of it was published before. */; fresh: boolean }

/**
 * Of what waits in a campaign's book of promises, what is published now. While the campaign takes promises, the latest
 * five wait for the next count, so that at its end nobody remains alone. A change or a withdrawal goes with the
 * others, where that leaves nobody alone; otherwise it waits.
 */
export function choosePromises(waiting: readonly Waiting[], ended: boolean, known: Known): Fact[] {
  const [counting, ofNothing] = parted(waiting, ({ facts }) => sumOfFacts(facts).size > 0)
  const [fresh, changes] = parted(counting, (one) => one.fresh)
  const ready = ended ? fresh : fresh.slice(0, Math.max(0, fresh.length - fewest))
  for (const chosen of [[...ready, ...changes], ready, changes]) {
    const facts = factsIn(chosen)
    // Promised and taken back before it was counted: it adds nothing and goes along.
    if (known.mayTell(facts)) return [...facts, ...factsIn(ofNothing)]
  }
  return []
}

/**
 * Of what waits of promises that were published before, what is published now: all of it, or all but as few as must stay
 * behind with whoever never pays. As long as some promises of the campaign are neither paid nor given up, the latest nine
 * wait: however many of these then fail, there are five for a last line, beside up to four who stay behind.
 */
export function chooseOthers(waiting: readonly Waiting[], known: Known, goesOn = false): Fact[] {
  const ready = goesOn ? waiting.slice(0, Math.max(0, waiting.length - stayWhileOthersMayFail)) : waiting
  for (const facts of waysToTell(ready, known)) if (known.mayTell(facts)) return facts
  return []
}

const stayWhileOthersMayFail = 2 * fewest - 1

/** From all of them to those that leave the most behind: the latest, or others, where those stand in too few lines. */
function* waysToTell(ready: readonly Waiting[], known: Known): Generator<Fact[]> {
  for (let behind = 0; behind < fewest && ready.length - behind >= fewest; behind++) {
    const last = ready.length - behind
    for (let from = last; from >= 0; from -= Math.ceil((last + 1) / mostPlaces)) {
      yield factsIn([...ready.slice(0, from), ...ready.slice(from + behind)])
      if (behind === 0) break
    }
  }
  yield byCrowd(ready, known, fewest)
  yield byCrowd(ready, known, Number.POSITIVE_INFINITY)
}

/** From how many places of the list those who stay behind are taken. */
const mostPlaces = 12

/** The payouts, the oldest first, as many as can be told in one sum. */
export function choosePayouts(waiting: readonly Fact[], known: Known): Fact[] {
  for (let most = waiting.length; most > 0; most--)
    if (known.mayTell(waiting.slice(0, most))) return waiting.slice(0, most)
  return []
}

/** Of each crowd that cannot be told apart: all of it, or as many as leave `kept` behind; never fewer than five. */
function byCrowd(waiting: readonly Waiting[], known: Known, kept: number): Fact[] {
  const byAmount = new Map<string, Waiting>()
  for (const one of waiting) for (const amount of sumOfFacts(one.facts).keys()) byAmount.set(amount, one)
  const chosen = new Set<Waiting>(waiting)
  for (const crowd of known.alike().values()) {
    const here = crowd.flatMap((amount) => byAmount.get(amount) ?? [])
    const away = crowd.length - here.length
    if (away === 0) continue
    const most = Math.max(0, here.length - Math.max(0, kept - away))
    for (const one of here.slice(most < fewest ? 0 : most)) chosen.delete(one)
  }
  return factsIn([...chosen])
}

const factsIn = (waiting: readonly Waiting[]) => waiting.flatMap(({ facts }) => facts)

function parted<T>(list: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [list.filter(is), list.filter((one) => !is(one))]
}
