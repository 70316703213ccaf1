/** The three languages of the interface. French is the source; the URL alone decides which is shown. */
export const locales = ['fr', 'it', 'en'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale)

/** The locale that a pathname names by its first segment: `/it/…`, `/en/…`, and French for all others. */
export function localeOf(pathname: string): Locale {
  const first = pathname.split('/', 2)[1]
  return first === 'it' || first === 'en' ? first : 'fr'
}

/** The same page in another language. */
export function inLocale(pathname: string, locale: Locale): string {
  const bare = pathname.replace(/^\/(it|en)(?=\/|$)/, '') || '/'
  if (locale === 'fr') return bare
  return bare === '/' ? `/${locale}` : `/${locale}${bare}`
}

const tags = { fr: 'fr-FR', it: 'it-IT', en: 'en-GB' } as const
const zone = 'Europe/Paris'

const cache = new Map<string, unknown>()
function once<T>(key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make())
  return cache.get(key) as T
}

type PluralForms = { zero?: string; one: string; many?: string; other: string }

/** How one language writes numbers, money, dates and plurals. Civil days are `YYYY-MM-DD` strings; instants are `Date`. */
export function wording(locale: Locale) {
  return once(`wording:${locale}`, () => {
    const tag = tags[locale]
    // Italian would leave 1200 € beside 12.000 €.
    const useGrouping = 'always'
    const integer = new Intl.NumberFormat(tag, { maximumFractionDigits: 1, useGrouping })
    const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
    const euros = { style: 'currency', currency: 'EUR', useGrouping } as const
    const money = new Intl.NumberFormat(tag, { ...euros, minimumFractionDigits: 2 })
    const roundMoney = new Intl.NumberFormat(tag, { ...euros, maximumFractionDigits: 0 })
    const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: zone })
    const shortDay = new Intl.DateTimeFormat(tag, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: zone,
    })
    const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: zone })
    const instant = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: zone })
    const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: zone })
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
    // Forty days from now are "in one month", not always "next month".
    const counted = new Intl.RelativeTimeFormat(tag, { numeric: 'always' })
    const list = new Intl.ListFormat(tag, { type: 'conjunction' })
    const rules = new Intl.PluralRules(tag)

    const dated = dateAsWritten[locale]

    return {
      locale,
      tag,
      number: (value: number | bigint) => integer.format(value),
      /** A share between 0 and 1. */
      percent: (share: number) => percent.format(share),
      /** Whole cents, written with its cents unless they are zero. */
      money: (cents: bigint) => {
        const sign = cents < 0n ? '-' : ''
        const absolute = cents < 0n ? -cents : cents
        // A decimal string keeps every digit: no float ever holds an amount.
        const decimal = `${sign}${absolute / 100n}.${String(absolute % 100n).padStart(2, '0')}`
        return (cents % 100n === 0n ? roundMoney : money).format(decimal as unknown as number)
      },
      day: (value: Date | string) => dated(day.format(asDate(value))),
      shortDay: (value: Date | string) => dated(shortDay.format(asDate(value))),
      month: (value: Date | string) => month.format(asDate(value)),
      instant: (value: Date) => dated(instant.format(value)),
      time: (value: Date) => dated(time.format(value)),
      /**
       * A duration from `from` to `to` in the largest fitting unit: "il y a 4 jours", "fra 2 mesi". Days are those of the
       * calendar: what was three days ago is not « avant-hier » because of its hour.
       */
      relative: (to: Date | string, from: Date) => {
        const seconds = (asDate(to).getTime() - from.getTime()) / 1000
        const units = [
          // Two years at least: « l’année prochaine » for twenty-two months would be false.
          ['year', 31_557_600, 2],
          ['month', 2_629_800, 1],
          ['day', 86_400, 1],
          ['hour', 3_600, 1],
          ['minute', 60, 1],
        ] as const
        for (const [unit, size, least] of units) {
          if (Math.abs(seconds) < size * least) continue
          if (unit === 'day') return relative.format(civilDaysFrom(from, asDate(to)), 'day')
          return (unit === 'month' ? counted : relative).format(Math.trunc(seconds / size), unit)
        }
        return justNow[locale]
      },
      list: (items: readonly string[]) => list.format(items),
      /** Between a name and what is said of it: in French after a narrow space. */
      colon: locale === 'fr' ? '\u202f: ' : ': ',
      /** Chooses the plural form and writes the number into `#`. */
      plural: (count: number, forms: PluralForms) => {
        const rule = count === 0 && forms.zero ? 'zero' : rules.select(count)
        const form = (forms as Record<string, string>)[rule] ?? forms.other
        return form.replaceAll('#', integer.format(count))
      },
    }
  })
}
const civil = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: zone })
/** How many times the date changes in the commune between two instants. */
const civilDaysFrom = (from: Date, to: Date): number =>
  Math.round((Date.parse(civil.format(to)) - Date.parse(civil.format(from))) / 86_400_000)

const justNow: Record<Locale, string> = { fr: 'à l’instant', it: 'proprio ora', en: 'just now' }

// Intl writes « 1 octobre » and « 20:00 »; a printer writes « 1er octobre », « 1º ottobre » and « 20 h ».
const dateAsWritten: Record<Locale, (text: string) => string> = {
  fr: (text) =>
    text
      .replace(/^1 /, '1er ')
      .replace(/\b0?(\d{1,2}):(\d\d)$/, (_, hour, minute) =>
        minute === '00' ? `${hour}\u202fh` : `${hour}\u202fh\u202f${minute}`,
      ),
  it: (text) => text.replace(/^1 /, '1º '),
  en: (text) => text,
}

export type Wording = ReturnType<typeof wording>

// A civil day is put at noon UTC, so that no zone of Europe moves it to its neighbour.
const asDate = (value: Date | string) =>
  typeof value === 'string' ? new Date(`${value.slice(0, 10)}T12:00:00Z`) : value
