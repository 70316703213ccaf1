import OpeningHours, { type nominatim_object } from 'opening_hours'
import type { Locale } from '../language.ts'

/** In which holidays and sun the hours are read. */
const here = {
  lat: 44.93,
  lon: 6.72,
  address: { country_code: 'fr', state: 'Provence-Alpes-Côte d’Azur' },
} as nominatim_object

const read = (hours: string) => new OpeningHours(hours, here)

/** As many signs as hours may have: what their reader takes grows with the square of them. */
export const longestHours = 160
/** No day, month or holiday is spelt with as many letters; what stands in quotes is a remark. */
const noWord = /\p{L}{13}/u

/** Whether these are hours as OSM writes them, or nearly; what is too long to be any is not even read. */
export function areHours(hours: string): boolean {
  if (hours.length > longestHours || noWord.test(hours.replaceAll(/"[^"]*"/g, ''))) return false
  try {
    // What is open never or without end says nothing of an hour.
    read(hours).getState(new Date(2026, 0, 5, 12))
    return true
  } catch {
    return false
  }
}

/** Whether it is open at an instant by these hours, and when that next changes. */
export function openByHours(hours: string, at: Date): { open: boolean; next: Date | null } {
  const parsed = read(hours)
  const next = parsed.getNextChange(onTheClock(at))
  return { open: parsed.getState(onTheClock(at)), next: next ? instantOf(next) : null }
}

/** Every stretch in which it is open by these hours, between two instants. */
export const openStretches = (hours: string, from: Date, until: Date): [Date, Date][] =>
  read(hours)
    .getOpenIntervals(onTheClock(from), onTheClock(until))
    .map(([begins, ends]) => [instantOf(begins), instantOf(ends)])

/** The hours in words of a language: "lun.-dim. 09:00-16:30". */
export const hoursIn = (hours: string, locale: Locale): string =>
  String(read(hours).prettifyValue({ conf: { locale } } as never))

// The library reads the clock of its machine, wherever that stands: it is given the commune's hours as if they were its own.
const parts = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  ...{
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  },
})

function fieldsOf(instant: Date): [number, number, number, number, number, number] {
  const found = Object.fromEntries(
    parts.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  )
  const field = (name: string) => found[name] ?? 0
  return [field('year'), field('month') - 1, field('day'), field('hour'), field('minute'), field('second')]
}

const onTheClock = (instant: Date) => new Date(...fieldsOf(instant))

/** The instant at which the commune's clocks show what the machine's would. */
function instantOf(local: Date): Date {
  const shown = Date.UTC(
    ...([local.getFullYear(), local.getMonth(), local.getDate()] as const),
    ...([local.getHours(), local.getMinutes(), local.getSeconds()] as const),
  )
  const aheadAt = (instant: number) => Date.UTC(...fieldsOf(new Date(instant))) - instant
  const guess = shown - aheadAt(shown)
  return new Date(shown - aheadAt(guess))
}
