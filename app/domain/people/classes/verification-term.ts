import { yearsLater } from '#app/lib/days/civil-day.ts'
import type { PersonClass } from '#db/schema/index.ts'

/**
 * The last day on which a verification made on `day` stands (domain/FRANCE.md, People): three years for those who
 * live or own here, one for businesses and visitors, and for a seasonal worker the end of the season, 30 April or
 * 30 September, whichever comes next.
 */
export function lastDayOf(verified: PersonClass, day: string): string {
  switch (verified) {
    case 'permanent':
    case 'secondary':
      return yearsLater(day, 3)
    case 'seasonal':
      return endOfSeason(day)
    case 'business':
    case 'visitor':
      return yearsLater(day, 1)
  }
}

function endOfSeason(day: string): string {
  const year = day.slice(0, 4)
  const ends = [`${year}-04-30`, `${year}-09-30`, `${Number(year) + 1}-04-30`]
  return ends.find((end) => end >= day) ?? ends[2]! // the last one is always later
}
