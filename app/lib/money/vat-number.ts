/** A VAT number as it is written: capitals, without the spaces and points that people put between. */
export const writtenVatNumber = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[\s.\u00a0\u202f-]/g, '')

// The States of the Union, and Northern Ireland; Greece writes EL (Directive 2006/112/EC art. 215).
const states =
  /^(AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI)[0-9A-Z+*]{8,12}$/

/**
 * Whether a text has the form of a VAT number of the Union. A French one is FR, a key of two signs and the SIREN; a key
 * of figures is 12 + 3 × SIREN, modulo 97. It does not say that it exists: only VIES does.
 */
export function isVatNumber(number: string): boolean {
  if (!states.test(number)) return false
  if (!number.startsWith('FR')) return true
  const [, key = '', siren = ''] = /^FR([0-9A-HJ-NP-Z]{2})(\d{9})$/.exec(number) ?? []
  if (!siren) return false
  return !/^\d{2}$/.test(key) || Number(key) === (12 + 3 * (Number(siren) % 97)) % 97
}

/** The SIREN inside a French VAT number; null in any other. */
export const sirenOfVatNumber = (number: string): string | null =>
  number.startsWith('FR') ? number.slice(4) : null
