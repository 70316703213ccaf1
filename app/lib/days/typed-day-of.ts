import type { Locale } from '../language.ts'

/** What only one month's name begins with, in French, Italian and English: its first three letters, but for "jui". */
const begins: Record<string, number> = {
  ...{
    jan: 1,
    gen: 1,
    feb: 2,
    fev: 2,
    mar: 3,
    apr: 4,
    avr: 4,
    mai: 5,
    mag: 5,
    may: 5,
    jun: 6,
    giu: 6,
    juin: 6,
  },
  ...{ jul: 7, lug: 7, juil: 7, aug: 8, aou: 8, ago: 8, sep: 9, set: 9, oct: 10, ott: 10, nov: 11 },
  ...{ dec: 12, dic: 12 },
}
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu
const year = String.raw`(\d{4}|\d{2})`
const figures = new RegExp(String.raw`^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?${year}$`)
const yearFirst = /^(\d{4}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/
const dayThenName = new RegExp(
  String.raw`^(\d{1,2})(?:er|st|nd|rd|th|º|°)?[ .-]{0,2}(?:(?:of|de|di) )?([a-z]{3,10})\.?,?[ -]?${year}$`,
)
const nameThenDay = new RegExp(String.raw`^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? ${year}$`)

/**
 * A day as people write it, in the form of ISO 8601: French and Italian put the day before the month; of English one
 * cannot know, so that figures which may be either are not read. What is not read comes back as it was typed; whether
 * the calendar has such a day is not asked here.
 */
export function typedDayOf(typed: string, locale: Locale): string {
  if (typed.length > 60) return typed
  const said = typed
    .replaceAll(unseen, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/ ?\.? ?$/, '')
    .trim()
    .toLowerCase()
  const iso = yearFirst.exec(said)
  if (iso) return written(iso[1], iso[3], iso[4])
  const both = figures.exec(said)
  if (both) {
    const [, first, , second, year] = both
    if (locale !== 'en' || Number(first) > 12 || first === second) return written(year, second, first)
    return Number(second) > 12 ? written(year, first, second) : typed
  }
  const named = dayThenName.exec(said)
  if (named) return ofMonth(named[3], named[2], named[1]) ?? typed
  const month = nameThenDay.exec(said)
  return (month && ofMonth(month[3], month[1], month[2])) ?? typed
}

function ofMonth(year = '', name = '', day = ''): string | undefined {
  const month = begins[name.slice(0, 4)] ?? begins[name.slice(0, 3)]
  return month === undefined ? undefined : written(year, String(month), day)
}

/** Of a year's two figures, this century's until 69, as POSIX reads them. */
function written(year = '', month = '', day = ''): string {
  const whole = year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`
  return `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
