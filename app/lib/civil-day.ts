const inParis = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' })

/** The civil day (`YYYY-MM-DD`) that the commune's calendar shows at an instant. */
export const civilDay = (at: Date): string => inParis.format(at)

/** The same day some years later; 29 February becomes 28 where there is none. */
export function yearsLater(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return `${year}${day.endsWith('-02-29') && !leap ? '-02-28' : day.slice(4)}`
}
