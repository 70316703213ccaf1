import type { Result } from '../count.ts'
import type { Election } from '../election.ts'
import type { Explanation } from '../explain/explain.ts'
import type { NotBought } from '../explain/shares.ts'
import { formatFraction, fraction, ratio } from '../fraction.ts'
import { writeAmount } from '../pabulib/amount.ts'

/** Amounts are JSON numbers in the currency of the file; exact quotients stand beside them as text. */
export function asJson(election: Election, result: Result, explained: boolean): string {
  const { winners, order, cost, perVoter, comparison, explanation } = result
  const share = perVoter && fraction(perVoter.numerator, perVoter.denominator * election.unit)
  const plain = {
    winners,
    order,
    cost: Number(writeAmount(cost, election.unit)),
    perVoter: share && ratio(share.numerator, share.denominator),
    ...(share && share.denominator !== 1n ? { perVoterExact: formatFraction(share) } : {}),
    ...(comparison ? { comparison } : {}),
    ...(explained ? { explanation } : {}),
  }
  return JSON.stringify(plain, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
}

export function asText(election: Election, result: Result, explained: boolean): string {
  const { order, cost, perVoter, comparison, explanation } = result
  const names = new Map(election.projects.map(({ id, name, cost: price }) => [id, { name, price }]))
  const lines = order.map((id, at) => {
    const { name = '', price = 0n } = names.get(id) ?? {}
    return `${String(at + 1).padStart(4)}  ${id}  ${writeAmount(price, election.unit)}  ${name}`
  })
  lines.push(
    `${order.length} winners cost ${writeAmount(cost, election.unit)} of ${writeAmount(election.budget, election.unit)}`,
  )
  if (perVoter)
    lines.push(`each voter held ${ratio(perVoter.numerator, perVoter.denominator * election.unit)}`)
  if (comparison) {
    const { preferEqualShares, preferGreedy, winner } = comparison
    lines.push(
      `${preferEqualShares} voters have more winners under equal shares, ${preferGreedy} under greedy: ${winner} stands`,
    )
  }
  if (explained && explanation) lines.push(...explainLines(election, explanation))
  return lines.join('\n')
}

function explainLines({ unit }: Election, { shares, fill, greedy }: Explanation): string[] {
  const lines: string[] = []
  if (shares) {
    const money = (amount: bigint) => ratio(amount, shares.scale * unit).toFixed(2)
    for (const { project, round, price, effectiveVotes, payers } of shares.purchases) {
      const votes = ratio(effectiveVotes.numerator, effectiveVotes.denominator).toFixed(2)
      lines.push(`round ${round}: ${project} at ${money(price)}, ${votes} effective votes`)
      for (const { voters, paid, left } of payers)
        lines.push(`    ${voters} paid ${money(paid)} and had ${money(left)} left`)
    }
    for (const { project, reason, missing, since } of shares.notBought) {
      lines.push(`not bought: ${project}, ${reasonOf(reason, since)}, short by ${money(missing)}`)
    }
  }
  for (const { project, votes, cost, room, funded } of [...(fill ?? []), ...(greedy ?? [])]) {
    const verdict = funded ? 'funded' : `short by ${writeAmount(cost - room, unit)}`
    lines.push(
      `greedy: ${project}, ${votes} votes, costs ${writeAmount(cost, unit)}, room ${writeAmount(room, unit)}: ${verdict}`,
    )
  }
  return lines
}

function reasonOf(reason: NotBought['reason'], since: number): string {
  const words = {
    unsupported: 'nobody supports it',
    free: 'it costs nothing, so shares have no say',
    short: 'out of reach from the start',
    outbid: `outbid in round ${since}`,
  }
  return words[reason]
}
