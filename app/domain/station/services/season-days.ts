import { openStretches } from '#app/lib/days/opening-hours.server.ts'
import type { SaidState, StateCause } from '#app/lib/kinds.ts'

type Word = { state: SaidState; at: Date; until: Date | null; cause: StateCause | null }
type Asked = {
  fromOn: string
  untilOn: string
  /** Of the season, as OSM writes them; empty where it runs all day. */
  hours: string
  /** What was said of it, the latest first. */
  words: readonly Word[]
  confirmHours: number
  now: Date
}
/** Days of a season until now, by what they were; `stale` are those on which what was said was not confirmed in time. */
export type SeasonDays = Record<SaidState | 'stale' | 'unknown', number> & {
  /** Those on which it was not open as it should be, by why; `unsaid` where nobody said it. */
  causes: Partial<Record<StateCause | 'unsaid', number>>
}

const hour = 3_600_000

/**
 * Counts the days of a season on which it should run by its hours. A day is open if it was confirmed open, within its
 * hours, for an hour at least; else it is what it was for longest. What is to come is not counted.
 */
export function seasonDays({ fromOn, untilOn, hours, words, confirmHours, now }: Asked): SeasonDays {
  const days: SeasonDays = { open: 0, partly: 0, disrupted: 0, closed: 0, stale: 0, unknown: 0, causes: {} }
  const stretches = stretchesOf([...words].reverse(), confirmHours * hour, now)
  for (const [begins, ends] of runningHours({ fromOn, untilOn, hours }, now)) {
    const lasted = { open: 0, partly: 0, disrupted: 0, closed: 0, stale: 0 }
    const why = new Map<StateCause | 'unsaid', number>()
    for (const { what, cause, from, until } of stretches) {
      const time = Math.max(0, Math.min(until, ends) - Math.max(from, begins))
      lasted[what] += time
      if (time > 0 && what !== 'open' && what !== 'stale') why.set(cause, (why.get(cause) ?? 0) + time)
    }
    if (lasted.open >= hour) days.open++
    else {
      const [longest, time] = Object.entries(lasted).reduce((a, b) => (b[1] > a[1] ? b : a))
      days[time === 0 ? 'unknown' : (longest as keyof typeof lasted)]++
      const [[cause] = []] = longest === 'stale' ? [] : [...why].sort(([, a], [, b]) => b - a)
      if (cause) days.causes[cause] = (days.causes[cause] ?? 0) + 1
    }
  }
  return days
}

type Stretch = { what: SaidState | 'stale'; cause: StateCause | 'unsaid'; from: number; until: number }

/** What was said as stretches of time: as it was said for as long as it was confirmed, and then stale until the next. */
function stretchesOf(words: readonly Word[], delay: number, now: Date): Stretch[] {
  return words.flatMap(({ state, at, until, cause: why }, i): Stretch[] => {
    const cause: Stretch['cause'] = why ?? 'unsaid'
    const next = words[i + 1]?.at.getTime() ?? now.getTime()
    const end = Math.min(next, until?.getTime() ?? next, now.getTime())
    const fresh = Math.min(end, at.getTime() + delay)
    return [
      { what: state, cause, from: at.getTime(), until: fresh },
      ...(fresh < end ? [{ what: 'stale' as const, cause, from: fresh, until: end }] : []),
    ]
  })
}

/** From when to when it should run on each day of the season that has begun. */
function runningHours({ fromOn, untilOn, hours }: Pick<Asked, 'fromOn' | 'untilOn' | 'hours'>, now: Date) {
  // A year and a half is the longest season that is counted.
  const from = new Date(`${fromOn}T00:00:00+01:00`)
  const until = new Date(Math.min(new Date(`${untilOn}T23:59:59+01:00`).getTime(), now.getTime()))
  if (until <= from) return []
  const byDay = new Map<string, [number, number]>()
  for (const [begins, ends] of openStretches(hours || '08:00-20:00', from, until))
    for (const [start, end] of splitByDay(begins.getTime(), ends.getTime())) {
      const day = dayOf(start)
      byDay.set(day, [byDay.get(day)?.[0] ?? start, end])
    }
  return byDay.values()
}

const wholeDay = 24 * hour
// Winter time all year: a night's border an hour early in summer makes no day open that was not.
const dayOf = (instant: number) => new Date(instant + hour).toISOString().slice(0, 10)

/** What runs through a night is of two days. */
function splitByDay(begins: number, ends: number): [number, number][] {
  const midnight = (Math.floor((begins + hour) / wholeDay) + 1) * wholeDay - hour
  return midnight >= ends ? [[begins, ends]] : [[begins, midnight], ...splitByDay(midnight, ends)]
}
