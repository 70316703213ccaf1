import {
  type Comparison,
  type CountSettings,
  count,
  type Election,
  type Payers,
  type Result,
  ratio,
  roundsOfLosers,
} from '../counting/index.ts'

/** So many supporters paid so much, in cents rounded down, and had so much left. */
export type PaidBy = { voters: number; points: number; paid: string; left: string }

/** What became of one idea: why it is paid for, or why not. Sums are cents as text, since they are kept as JSON. */
export type IdeaOutcome = {
  number: number
  cost: string
  /** Votes, or points. */
  votes: number
  supporters: number
  won: boolean
  /** Under greedy, which is shown beside. */
  wonByVotes: boolean
  /** Bought by the shares of its supporters: in which round, at which price each, with how many effective votes. */
  bought: { round: number; price: string; effectiveVotes: number; payers: PaidBy[]; others: number } | null
  /** Paid for by votes, or not for want of room: what was left when its turn came. */
  byVotes: { room: string; funded: boolean } | null
  /** Why its supporters' shares did not buy it. */
  lost: {
    reason: 'unsupported' | 'free' | 'short' | 'outbid'
    held: string
    missing: string
    since: number
    /** The effective votes that its supporters could still pay for: in each round, and at the end; null where they could not. */
    rounds?: (number | null)[]
  } | null
}

/** Who won and why, as it is published and kept. */
export type BudgetResult = {
  voters: number
  cost: string
  /** What each voter held, in cents. */
  perVoter: string | null
  /** By which rule the winners stand: equal shares, or votes (`greedy`) where that is the rule or strictly more preferred it. */
  by: 'equal-shares' | 'greedy'
  comparison: Comparison | null
  greedyCost: string
  /** The numbers of the winners in the order in which they were paid for. */
  order: number[]
  ideas: IdeaOutcome[]
  /** How many voters have how many winners, none first: under this rule and under greedy. */
  winnersEach: { here: number[]; greedy: number[] }
}

/** Groups of payers that are told one by one, the largest; of the rest, how many there are. */
const mostGroups = 12

/** What a count says, as it is published: exact in the engine, in whole cents here. */
export function published(election: Election, settings: CountSettings, result: Result): BudgetResult {
  const beside = count(election, { rule: 'greedy', ties: settings.ties! }, { explain: false })
  const shares = result.explanation?.shares ?? null
  const by =
    settings.rule === 'equal-shares' && result.comparison?.winner !== 'greedy' ? 'equal-shares' : 'greedy'
  const choices = by === 'equal-shares' ? result.explanation?.fill : result.explanation?.greedy
  const [won, wonByVotes] = [new Set(result.order), new Set(beside.order)]
  // With points it would be points for each euro: no votes that could be drawn beside votes.
  const drawn = by === 'equal-shares' && election.kind === 'approval'
  const rounds = drawn && shares ? roundsOfLosers(election, shares) : null
  const cents = (exact: bigint) => String(shares ? exact / shares.scale : exact)
  const { projects, poll } = election
  return {
    voters: poll.voters,
    cost: String(result.cost),
    perVoter: result.perVoter && String(result.perVoter.numerator / result.perVoter.denominator),
    by,
    comparison: result.comparison,
    greedyCost: String(beside.cost),
    order: result.order.map(Number),
    ideas: projects.map(({ id, cost }, index) => {
      const purchase =
        by === 'equal-shares' ? shares?.purchases.find(({ project }) => project === id) : undefined
      const missed =
        by === 'equal-shares' ? shares?.notBought.find(({ project }) => project === id) : undefined
      const choice = choices?.find(({ project }) => project === id)
      return {
        ...{
          number: Number(id),
          cost: String(cost),
          votes: poll.votes[index]!,
          supporters: poll.backers[index]!,
        }, // one a project
        ...{ won: won.has(id), wonByVotes: wonByVotes.has(id) },
        bought: purchase
          ? {
              ...{ round: purchase.round, price: cents(purchase.price) },
              effectiveVotes: rounded(purchase.effectiveVotes),
              ...told(purchase.payers, cents),
            }
          : null,
        byVotes: choice ? { room: String(choice.room), funded: choice.funded } : null,
        lost: missed
          ? {
              ...{ reason: missed.reason, since: missed.since },
              ...heldAndMissing(cost, BigInt(cents(missed.held))),
              rounds: rounds?.get(id)?.map((one) => one && rounded(one)),
            }
          : null,
      }
    }),
    winnersEach: { here: winnersEach(election, won), greedy: winnersEach(election, wonByVotes) },
  }
}

/** Together what it costs, to the cent: what is rounded down of the one is missing in the other. */
const heldAndMissing = (cost: bigint, held: bigint) => ({
  held: String(held),
  missing: String(held > cost ? 0n : cost - held),
})

const rounded = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }) =>
  Math.round(ratio(numerator, denominator) * 10) / 10

/** Who paid how much: those alike to the cent together. */
function told(payers: readonly Payers[], cents: (exact: bigint) => string) {
  const alike = new Map<string, PaidBy>()
  for (const { voters, points, paid, left } of payers) {
    const group = { points, paid: cents(paid), left: cents(left) }
    const key = `${points} ${group.paid} ${group.left}`
    alike.set(key, { ...group, voters: (alike.get(key)?.voters ?? 0) + voters })
  }
  const groups = [...alike.values()].sort((a, b) => b.voters - a.voters)
  const others = groups.slice(mostGroups).reduce((sum, { voters }) => sum + voters, 0)
  return { payers: groups.slice(0, mostGroups), others }
}

/** How many voters have none, one, two… winners among what they chose. */
function winnersEach({ projects, poll }: Election, won: ReadonlySet<string>): number[] {
  const each: number[] = []
  for (const [ballot, voters] of poll.weight.entries()) {
    const chosen = poll.choices.item.subarray(poll.choices.start[ballot], poll.choices.start[ballot + 1])
    const many = chosen.filter((project) => won.has(projects[project]!.id)).length
    while (each.length <= many) each.push(0)
    each[many]! += voters
  }
  return each
}
