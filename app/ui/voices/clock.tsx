import { duration } from '#app/lib/days/duration.ts'
import { Icon } from '../drawings/icon.tsx'
import type { Language } from '../language.tsx'

export type Owed = {
  /** With the office: "M. le Maire", "Claire Faure, adjointe aux travaux". */
  who: string
  since: Date
  /** The civil day by which the answer is due. */
  dueOn?: string
  /** The civil day that she has promised herself. */
  promisedOn?: string | null
  answeredAt?: Date | null
}

/** Who owes an answer since when, in words; late after the due day; answered once it is. `now` is the city's clock. */
export function Clock({ of, now, language }: { of: Owed; now: Date; language: Pick<Language, 'say' | 't'> }) {
  const { say, t } = language
  const words = t.ui.clock
  const span = (from: Date, to: Date) => duration(say.locale, from, to)
  if (of.answeredAt) {
    return (
      <span className="clock answered">
        <Icon name="check" />
        <span>{words.answered(of.who, span(of.since, of.answeredAt))}</span>
      </span>
    )
  }
  const today = parisDay.format(now)
  const late = of.dueOn !== undefined && today > of.dueOn
  return (
    <span className={late ? 'clock late' : 'clock'}>
      <Icon name="clock" />
      <span>
        <b>{words.waiting(of.who, span(of.since, now))}</b>
        {of.dueOn
          ? `, ${late ? words.late(span(noon(of.dueOn), noon(today))) : words.due(say.day(of.dueOn))}`
          : ''}
        {of.promisedOn ? `, ${words.promised(say.day(of.promisedOn))}` : ''}
      </span>
    </span>
  )
}

// These words judge nothing: what a missed day brings about is decided by the database's clock.
const parisDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })
const noon = (day: string) => new Date(`${day}T12:00:00Z`)
