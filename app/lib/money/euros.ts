/**
 * An amount in euros as people type it in French, Italian or English, in whole cents; null when it is none.
 * The last sign followed by one or two digits is the decimal one: "1 234,5", "1.234,50", "1,234.50", "1234.5". Before three
 * digits every sign groups thousands: "1.234" is one thousand two hundred and thirty-four, and "0.001" is no amount.
 */
export function parseEuros(typed: string): bigint | null {
  const bare = typed.replaceAll(/[\s\u00a0\u202f'’€]/g, '')
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(bare) ?? []
  if (!/^\d{1,13}$/.test(whole) && !/^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3}){0,3}$/.test(whole)) return null
  return BigInt(whole.replaceAll(/[.,]/g, '')) * 100n + BigInt(cents.padEnd(2, '0') || '0')
}

/** The way back, for a form: "1 234 567,50", without cents when there are none; four figures stand together, "1234". */
export function typedEuros(cents: bigint): string {
  const whole = String(cents / 100n)
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole
  const rest = cents % 100n
  return rest === 0n ? grouped : `${grouped},${String(rest).padStart(2, '0')}`
}
