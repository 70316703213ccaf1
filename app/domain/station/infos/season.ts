import type { Season } from '#app/lib/kinds.ts'

/** The season of a civil day: the winter's goes from November to April. */
export const seasonOf = (day: string): Season => {
  const month = Number(day.slice(5, 7))
  return month >= 11 || month <= 4 ? 'winter' : 'summer'
}
