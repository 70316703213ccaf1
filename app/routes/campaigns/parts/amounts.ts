/** Amounts that one gives without thinking about figures, in cents. */
const round = [10_00n, 20_00n, 50_00n, 100_00n, 200_00n, 500_00n]

/**
 * What a campaign offers to promise with one touch: at most three of the round amounts that it takes, the one in the
 * middle first among them. Where it takes none of these, its own least.
 */
export function offeredAmounts({ leastPledge, mostPledge }: { leastPledge: bigint; mostPledge: bigint }) {
  const taken = round.filter((amount) => amount >= leastPledge && amount <= mostPledge)
  const at = Math.max(
    0,
    Math.min(taken.indexOf(50_00n) === -1 ? 0 : taken.indexOf(50_00n) - 1, taken.length - 3),
  )
  const offered = taken.slice(at, at + 3)
  const amounts = offered.length > 0 ? offered : [leastPledge]
  return { amounts, main: amounts[Math.floor((amounts.length - 1) / 2)] ?? leastPledge }
}

/** An amount as an address says it, and as a form is typed: euros, with cents where there are some. */
export const typedAmount = (cents: bigint): string =>
  cents % 100n === 0n ? String(cents / 100n) : `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`

/** What an address says of an amount; nothing where it says no amount. */
export const amountIn = (search: URLSearchParams): string => {
  const said = search.get('montant') ?? ''
  return /^\d{1,6}(?:[.,]\d{1,2})?$/.test(said) ? said : ''
}
