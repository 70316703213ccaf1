import { yearsLater } from '#app/lib/days/civil-day.ts'
import type { PersonClass } from '#app/lib/kinds.ts'

/**
 * The last day on which a verification made on `day` stands (domain/FRANCE.md, People): three years for those who
 * live or own here, one for businesses and visitors, and for a seasonal worker the end of the season, 30 April or
 * 30 September, whichever comes next.
 */
export const lastDayOf = (verified: PersonClass, day: string): string => terms[verified](day)

const terms: Record<PersonClass, (day: string) => string> = {
  permanent: (day) => yearsLater(day, 3),
  secondary: (day) => yearsLater(day, 3),
  seasonal: endOfSeason,
  business: (day) => yearsLater(day, 1),
  visitor: (day) => yearsLater(day, 1),
}

function endOfSeason(day: string): string {
  const year = day.slice(0, 4)
  const ends = [`${year}-04-30`, `${year}-09-30`, `${Number(year) + 1}-04-30`]
  return ends.find((end) => end >= day) ?? ends[2]! // the last one is always later
}
