import type { Election } from '../election.ts'
import type { Fraction } from '../fraction.ts'
import { Auction } from './auction.ts'
import { check } from './verdict.ts'

/** A run as it is claimed: amounts in units of 1 / scale of the currency's smallest unit. */
export interface Claim {
  readonly perVoter: Fraction
  readonly scale: bigint
  readonly purchases: readonly { readonly project: number; readonly price: bigint }[]
}

/** Called before each purchase with what each distinct ballot's voter holds. */
export type OnPurchase = (at: number, money: readonly bigint[]) => void

/**
 * Checks a run without searching for anything: each claimed price must make the supporters pay exactly the cost,
 * and nobody may have had a better buy. A run that is told to its end must leave nothing that could be bought.
 * Returns what everyone holds at the end.
 */
export function checkRun(
  election: Election,
  place: Int32Array,
  claim: Claim,
  { isWhole, onPurchase }: { readonly isWhole: boolean; readonly onPurchase?: OnPurchase },
): readonly bigint[] {
  const auction = new Auction(election, claim)
  for (const [at, { project, price }] of claim.purchases.entries()) {
    onPurchase?.(at, auction.money)
    checkPurchase(auction, place, project, price)
    auction.pay(project, price)
  }
  for (const project of isWhole ? auction.candidates : []) {
    check(auction.held(project) < auction.cost(project), `"${auction.id(project)}" could still be bought`)
  }
  return auction.money
}

function checkPurchase(auction: Auction, place: Int32Array, project: number, price: bigint): void {
  check(auction.candidates.delete(project), `"${auction.id(project)}" is no candidate, or bought twice`)
  check(price > 0n, `"${auction.id(project)}" has no price above zero`)
  const paid = auction.offer(project, { numerator: price, denominator: 1n })
  check(paid.sum === auction.cost(project), `at its price "${auction.id(project)}" is not paid exactly`)
  check(paid.somePayInFull, `a lower price would do for "${auction.id(project)}"`)
  for (const other of auction.candidates) {
    const better = `"${auction.id(other)}" was the better buy than "${auction.id(project)}"`
    checkIsNoBetter(auction, project, price, other, () => place[project]! < place[other]!, better)
  }
}

/**
 * At the rate of the bought project, price over worth, the supporters of another come to less than its cost; or to
 * just its cost, at a later place among ties. If they come to it only by giving all they have, a lower rate would do.
 */
function checkIsNoBetter(
  auction: Auction,
  bought: number,
  price: bigint,
  other: number,
  winsTie: () => boolean,
  better: string,
): void {
  const worth = auction.worth(bought)
  const offer = auction.offer(other, { numerator: price * auction.worth(other), denominator: worth })
  const cost = auction.cost(other) * worth
  check(offer.sum < cost || (offer.sum === cost && offer.somePayInFull && winsTie()), better)
}
