/** A decimal number as the file writes it: `digits` / 10^`decimals`, without trailing zeros. */
export interface Amount {
  readonly digits: bigint
  readonly decimals: number
}

/** A comma is read as a decimal mark only before one or two digits: "1,000" could mean either. */
const PATTERN = /^(\d+)(?:\.(\d+)|,(\d{1,2}))?$/

/** Undefined for whatever is not a plain number from zero upwards. */
export function readAmount(text: string): Amount | undefined {
  const [, whole, point, comma] = PATTERN.exec(text) ?? []
  if (whole === undefined) return undefined
  const fraction = (point ?? comma ?? '').replace(/0+$/, '')
  return { digits: BigInt(whole + fraction), decimals: fraction.length }
}

/** The amount in units of 1 / 10^decimals. */
export function scaleAmount(amount: Amount, decimals: number): bigint {
  return amount.digits * 10n ** BigInt(decimals - amount.decimals)
}

export function decimalsOf(amounts: Iterable<Amount>): number {
  let most = 0
  for (const { decimals } of amounts) most = Math.max(most, decimals)
  return most
}

/** The shortest decimal writing of `value / unit`; the unit is a power of ten. */
export function writeAmount(value: bigint, unit: bigint): string {
  const decimals = unit.toString().length - 1
  if (unit !== 10n ** BigInt(decimals)) throw new RangeError(`${unit} is no power of ten`)
  const digits = value.toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '')
  return fraction === '' ? whole : `${whole}.${fraction}`
}
