import type { Election } from '../election.ts'
import type { Payers } from '../explain/accounts.ts'
import type { NotBought, SharesExplanation } from '../explain/shares.ts'
import { compareFractions, type Fraction, fraction } from '../fraction.ts'
import type { Claim, OnPurchase } from './run.ts'
import { check } from './verdict.ts'

/** Checks, before each purchase, what is told of it: who pays how much, what is left, how many effective votes. */
export function checkRounds(
  election: Election,
  { purchases, notBought }: SharesExplanation,
  claim: Claim,
): OnPurchase {
  return (at, money) => {
    const { project, price } = claim.purchases[at]!
    const told = purchases[at]!
    const name = `round ${at + 1}, "${told.project}"`
    check(told.round === at + 1, `${name}: numbered ${told.round}`)
    const votes = effectiveVotes(election, claim, project, price)
    check(compareFractions(told.effectiveVotes, votes) === 0, `${name}: other effective votes`)
    const seen = tally(paymentsOf(election, project, price, money))
    const said = tally(told.payers)
    check(seen.size === said.size && told.payers.length === said.size, `${name}: other groups of payers`)
    for (const [group, voters] of seen) check(said.get(group) === voters, `${name}: other payments`)
    for (const loser of notBought) checkSince(election, claim, loser, at, money)
  }
}

/** Checks what is told of each project that was not bought. */
export function checkLosers(
  election: Election,
  { notBought }: SharesExplanation,
  claim: Claim,
  money: readonly bigint[],
): void {
  const { projects, poll } = election
  const bought = new Set(claim.purchases.map(({ project }) => project))
  const losers = [...projects.keys()].filter((index) => !bought.has(index))
  check(losers.length === notBought.length, 'not every project that lost is told of')
  for (const [at, index] of losers.entries()) {
    const { id, cost } = projects[index]!
    const told = notBought[at]!
    const held = heldBy(election, index, money)
    const lacked = told.since === 0 ? 'short' : 'outbid'
    const reason = poll.votes[index] === 0 ? 'unsupported' : cost === 0n ? 'free' : lacked
    check(told.project === id && told.reason === reason, `"${id}" lost for another reason: ${reason}`)
    check(told.held === held && told.missing === cost * claim.scale - held, `"${id}" lacked another amount`)
    const latest = lacked === reason ? claim.purchases.length : 0
    check(told.since >= 0 && told.since <= latest, `"${id}" was lost at another round`)
    checkSince(election, claim, told, claim.purchases.length, money)
  }
}

/** Money only shrinks: so it is enough that a loser's supporters lack its cost at the told moment, and not just before. */
function checkSince(
  election: Election,
  { scale }: Claim,
  { project, reason, since }: NotBought,
  rounds: number,
  money: readonly bigint[],
): void {
  if ((reason !== 'short' && reason !== 'outbid') || (rounds !== since && rounds !== since - 1)) return
  const index = election.projects.findIndex(({ id }) => id === project)
  check(index >= 0, `no project is called "${project}"`)
  const lacks = heldBy(election, index, money) < election.projects[index]!.cost * scale
  check(lacks === (rounds === since), `"${project}" was lost at another round`)
}

function effectiveVotes(
  { kind, projects, unit, pointUnit }: Election,
  { scale }: Claim,
  project: number,
  price: bigint,
): Fraction {
  if (kind === 'approval') return fraction(projects[project]!.cost * scale, price)
  return fraction(scale * unit, price * BigInt(pointUnit))
}

function heldBy({ poll }: Election, project: number, money: readonly bigint[]): bigint {
  const { start, item } = poll.supporters
  let held = 0n
  for (const ballot of item.subarray(start[project], start[project + 1]))
    held += money[ballot]! * BigInt(poll.weight[ballot]!)
  return held
}

function paymentsOf({ poll }: Election, project: number, price: bigint, money: readonly bigint[]): Payers[] {
  const { start, item, points } = poll.supporters
  const list: Payers[] = []
  for (let at = start[project]!; at < start[project + 1]!; at++) {
    const [had, due] = [money[item[at]!]!, price * BigInt(points[at]!)]
    const paid = had < due ? had : due
    list.push({ voters: poll.weight[item[at]!]!, points: points[at]!, paid, left: had - paid })
  }
  return list
}

function tally(payers: readonly Payers[]): Map<string, number> {
  const groups = new Map<string, number>()
  for (const { voters, points, paid, left } of payers) {
    const key = `${points}:${paid}:${left}`
    groups.set(key, (groups.get(key) ?? 0) + voters)
  }
  return groups
}
