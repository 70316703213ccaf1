import type { Wording } from '#app/lib/language.ts'

/** A figure behind an alarm as a treasurer reads it: cents, alone or with Stripe's word for their currency, become money. */
export function saidOf(
  key: string,
  value: unknown,
  say: Wording,
  yesNo: { yes: string; no: string },
): string {
  if (typeof value === 'boolean') return yesNo[value ? 'yes' : 'no']
  const said = String(value)
  const [, cents, currency] = /^(-?\d{1,18})(?: ([a-z]{3}))?$/.exec(said) ?? []
  if (cents === undefined) return said
  if (currency === 'eur' || (currency === undefined && amounts.has(key))) return say.money(BigInt(cents))
  return said
}

const amounts = new Set(['amount', 'expected', 'says', 'received', 'found', 'paid', 'sum', 'balance'])
