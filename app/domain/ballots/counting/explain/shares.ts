import type { Election } from '../election.ts'
import type { Completed } from '../equal-shares/completion.ts'
import type { Run } from '../equal-shares/run.ts'
import { type Fraction, fraction } from '../fraction.ts'
import { Accounts, type Payers } from './accounts.ts'

/** A run told in exact amounts: integers, in units of 1 / scale of the currency's smallest unit. */
export interface Step {
  readonly perVoter: Fraction
  readonly scale: bigint
  readonly purchases: readonly Bought[]
}

export interface Bought {
  readonly project: string
  /** What each supporter pays, or for points each point; those who have less pay all they have. */
  readonly price: bigint
}

export interface Round extends Bought {
  readonly round: number
  /** By approvals the cost divided by the price: as many supporters as would pay in full. By points, what one unit of the currency buys. */
  readonly effectiveVotes: Fraction
  /** Supporters who paid the same and had the same left, in groups; the richest first. */
  readonly payers: readonly Payers[]
}

/**
 * Why equal shares did not take a project: nobody supports it; it costs nothing, so shares have no say; its
 * supporters never held its cost together (`short`); or they did, until others were bought (`outbid`).
 */
export interface NotBought {
  readonly project: string
  readonly reason: 'unsupported' | 'free' | 'short' | 'outbid'
  /** What its supporters still held together at the end, and what they lacked. */
  readonly held: bigint
  readonly missing: bigint
  /** After which round they could no longer pay; 0 from the start. */
  readonly since: number
}

export interface SharesExplanation extends Step {
  readonly purchases: readonly Round[]
  readonly notBought: readonly NotBought[]
  readonly earlier: readonly Step[]
  readonly over: Step | null
}

export function explainShares(election: Election, { run, earlier, over }: Completed): SharesExplanation {
  const accounts = new Accounts(election, run)
  const purchases = run.purchases.map((purchase, at) => ({
    project: election.projects[purchase.project]!.id,
    round: at + 1,
    price: purchase.price,
    effectiveVotes: effectiveVotes(election, run, purchase),
    payers: accounts.pay(purchase.project, purchase.price, at + 1),
  }))
  const step = (other: Run) => tell(election, other)
  return {
    perVoter: run.perVoter,
    scale: run.scale,
    purchases,
    notBought: notBought(election, run, accounts),
    earlier: earlier.map(step),
    over: over ? step(over) : null,
  }
}

function tell(election: Election, { perVoter, scale, purchases }: Run): Step {
  return {
    perVoter,
    scale,
    purchases: purchases.map(({ project, price }) => ({ project: election.projects[project]!.id, price })),
  }
}

export function effectiveVotes(
  election: Election,
  { scale }: Run,
  { project, price }: Run['purchases'][number],
): Fraction {
  if (election.kind === 'approval') return fraction(election.projects[project]!.cost * scale, price)
  return fraction(scale * election.unit, price * BigInt(election.pointUnit))
}

function notBought(election: Election, run: Run, accounts: Accounts): NotBought[] {
  const bought = new Set(run.purchases.map(({ project }) => project))
  const left = election.projects.map((_, index) => index).filter((index) => !bought.has(index))
  return left.map((index) => {
    const { id, cost } = election.projects[index]!
    const held = accounts.held[index]!
    const since = accounts.since(index)
    const missing = cost * run.scale - held
    const reason =
      election.poll.votes[index] === 0
        ? 'unsupported'
        : cost === 0n
          ? 'free'
          : since === 0
            ? 'short'
            : 'outbid'
    return { project: id, reason, held, missing, since }
  })
}
