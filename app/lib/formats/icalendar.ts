/** A whole day in a calendar, `on` as `YYYY-MM-DD`; `uid` never changes, `changedAt` says which version is newer. */
export type CalendarDay = {
  uid: string
  on: string
  title: string
  description?: string
  url: string
  changedAt: Date
}

/** Something that goes on from one instant to another; `revision` counts how often it was changed. */
export type CalendarSpan = Omit<CalendarDay, 'on'> & { from: Date; until: Date; revision: number }

/** An iCalendar file (RFC 5545) that calendars can subscribe to; it asks to be read again each day. */
export function calendarFile({
  name,
  days = [],
  spans = [],
}: {
  name: string
  days?: CalendarDay[]
  spans?: CalendarSpan[]
}): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cordee//FR',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...days.flatMap((day) => eventOf(day, [`DTSTART;VALUE=DATE:${day.on.replaceAll('-', '')}`])),
    ...spans.flatMap((span) => eventOf(span, whenOf(span))),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

const whenOf = ({ from, until, revision }: CalendarSpan): string[] => [
  `DTSTART:${stamp(from)}`,
  `DTEND:${stamp(until)}`,
  `SEQUENCE:${revision}`,
]

function eventOf(
  { uid, title, description, url, changedAt }: Omit<CalendarDay, 'on'>,
  when: readonly string[],
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp(changedAt)}`,
    ...when,
    `SUMMARY:${text(title)}`,
    ...(description ? [`DESCRIPTION:${text(description)}`] : []),
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const stamp = (at: Date) => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const text = (words: string) =>
  words.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n')

// At most 75 octets a line, and no character cut in two (3.1).
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n')
}
