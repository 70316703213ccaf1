import type { Locale } from '../language.ts'

const tags = { fr: 'fr-FR', it: 'it-IT', en: 'en-GB' } as const
const units = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const
const formats = new Map<string, Intl.NumberFormat>()

/**
 * How long from one instant to another, in words and in the largest unit that keeps its sense: "4 jours", "3 settimane".
 * Weeks begin at two, so that 13 days stay 13 days; less than a minute counts as one.
 */
export function duration(locale: Locale, from: Date, to: Date): string {
  const milliseconds = Math.abs(to.getTime() - from.getTime())
  const [unit, size] = units.find(([name, size]) => milliseconds >= (name === 'week' ? 2 * size : size)) ?? [
    'minute',
    60_000,
  ]
  return format(locale, unit).format(Math.max(1, Math.floor(milliseconds / size)))
}

function format(locale: Locale, unit: string) {
  const key = `${locale}:${unit}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(tags[locale], { style: 'unit', unit, unitDisplay: 'long' })
  formats.set(key, made)
  return made
}
