import type { Language } from '../../frame.ts'

/** An amount as its reader writes it. Cents in, text out. */
export function amountOf(cents: number, currency: string, language: Language) {
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(cents / 100)
}
