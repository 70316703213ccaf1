import type { PublicCalendar } from '#app/domain/station/index.ts'
import type { TypedLine } from './calendar-form.tsx'

const spare = 3
const most = 30

/** The lines of a calendar as its form shows them, with empty ones for more. */
export function calendarLinesOf(lines: PublicCalendar['lines']): TypedLine[] {
  const nothing = { fromOn: '', untilOn: '', begins: '', ends: '', fr: '', it: '', en: '', weekdays: [] }
  return [
    ...lines.map(({ texts, weekdays, ...days }) => ({
      ...{ ...days, weekdays: weekdays.map(String) },
      ...{ fr: texts.fr, it: texts.it ?? '', en: texts.en ?? '' },
    })),
    ...Array.from({ length: spare }, () => nothing),
  ].slice(0, most)
}
