const inParis = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' })

/** The civil day (`YYYY-MM-DD`) that the commune's calendar shows at an instant. */
export const civilDay = (at: Date): string => inParis.format(at)

/** Whether a text is a day of the calendar, as it is written here: somebody may have typed it into an address. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !!new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)

/** The same day some years later; 29 February becomes 28 where there is none. */
export function yearsLater(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return `${year}${day.endsWith('-02-29') && !leap ? '-02-28' : day.slice(4)}`
}

/** The same day of the month some months later; the last of a shorter month where there is none. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return isoDay(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** So many days later, or earlier. */
export const daysLater = (day: string, days: number): string =>
  isoDay(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000)

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)
