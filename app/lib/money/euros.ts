import type { Locale } from '../language.ts'

/**
 * Every amount that someone may have meant, in cents: one when it is clear, several when it is not, none when it is no
 * amount. Between figures € is a decimal sign; a space or an apostrophe groups only before exactly three figures; a comma
 * or a point before one or two figures is decimal, before three it depends on who writes (`groupsIn`).
 */
export function parseEuros(typed: string, locale: Locale): bigint[] {
  const bare = bareOf(typed)
  const [, before = '', between = '', after = ''] = /^(.*?)(?:([€.,' ])(\d{1,3}))?$/.exec(bare) ?? []
  if (between === '') return some(whole(bare))
  const cents = (figures: string) => whole(before, between, figures)
  if (between === '€') return after.length < 3 ? some(cents(after)) : []
  const joined = whole(bare)
  if (after.length === 3)
    return grouped(before, between, locale) ? some(joined) : both(joined, cents(after.slice(0, 2)))
  return between === ',' || between === '.' ? some(cents(after)) : both(cents(after), whole(before + after))
}

/**
 * The figures and the signs that stand between them, as a careless hand or a copied page has them: full-width, with signs
 * that nobody sees, "50 eur.", "50,-", "5, 50", the full stop of a sentence.
 */
const bareOf = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('’', "'")
    .replaceAll(/ ?(?:€|(?<![a-z])(?:euros?|eur\.?)(?![a-z])) ?/gi, '€')
    .trim()
    .replace(/^€/, '')
    .replace(/€?(?:[.,][-–—]?)?€?$/, '')
    .replace(/ ?([.,]) ?(?=\d{1,2}$)/, '$1')

/** Before three figures. A point is decimal in English and a comma elsewhere, but neither has three decimals: one asks. */
function grouped(before: string, sign: string, locale: Locale): boolean {
  const several = before.includes(sign)
  return several || sign === ' ' || sign === "'" || (sign === '.' && locale === 'it')
}

const plain = /^\d{1,13}$/
const inThrees = /^[1-9]\d{0,2}([ '.,])\d{3}(?:\1\d{3}){0,3}$/

/** Whole euros, plain or in groups of three, and the figures behind the decimal sign, which never groups as well. */
function whole(euros: string, sign = '', cents = ''): bigint | null {
  const groupedBy = inThrees.exec(euros)?.[1]
  if (!plain.test(euros) && (!groupedBy || groupedBy === sign)) return null
  return BigInt(euros.replaceAll(/\D/g, '')) * 100n + BigInt(cents.padEnd(2, '0') || '0')
}

const some = (cents: bigint | null) => (cents === null ? [] : [cents])

/** Two readings that contradict each other; where one of them is none, the other is not made of it. */
const both = (one: bigint | null, other: bigint | null) =>
  one === null || other === null ? [] : [one, other]

/** The way back, for a form: "1 234 567,50", without cents when there are none; four figures stand together, "1234". */
export function typedEuros(cents: bigint): string {
  const whole = String(cents / 100n)
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole
  const rest = cents % 100n
  return rest === 0n ? grouped : `${grouped},${String(rest).padStart(2, '0')}`
}
