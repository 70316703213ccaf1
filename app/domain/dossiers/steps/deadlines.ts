import { daysLater, monthsLater, yearsLater } from '#app/lib/days/civil-day.ts'
import { day, json, nullable, oneOf, type ValueOf } from '#db/read/index.ts'
import { dossierStates, programmes } from '#db/schema/index.ts'
import { ofTheState } from '../plan/funders.ts'
import { over } from './states.ts'

/** What the deadlines are computed from: civil days in Paris (`YYYY-MM-DD`), null where it has not happened. */
export type Dates = ValueOf<typeof datesColumn>
export const datesColumn = json({
  programme: oneOf(programmes),
  state: oneOf(dossierStates),
  plannedStartOn: nullable(day),
  receivedOn: nullable(day),
  completeOn: nullable(day),
  notifiedOn: nullable(day),
  startedOn: nullable(day),
  completedOn: nullable(day),
  /** As the grant's own act says. */
  startBy: nullable(day),
  finishBy: nullable(day),
  /** As an extension says. */
  startExtendedTo: nullable(day),
  finishExtendedTo: nullable(day),
  /** When the proof of publicity was filed. */
  publicityOn: nullable(day),
})

type Due = { dueOn: string; metOn?: string | null }
type Rule = {
  source: string
  /** Null where the deadline does not apply (yet). */
  due: (dates: Dates) => Due | null
  /** How many days before it is told. */
  warnDays: number
  /** What passing it means: the money is lost, the law is broken, or something good comes by itself. */
  weight: 'loss' | 'duty' | 'news'
}

const isDetr = ({ programme }: Dates) => programme === 'detr'

/**
 * The deadlines of an application, each with its source. Those of the DETR are the code's; for another programme the
 * grant's own act says them, and the agent types them.
 */
export const rules = {
  // Starting works (first signed contract) before the application is received means rejection.
  'receipt-before-start': {
    source: 'CGCT R2334-24',
    warnDays: 60,
    weight: 'loss',
    due: ({ programme, plannedStartOn, receivedOn }) =>
      ofTheState(programme) && plannedStartOn ? { dueOn: plannedStartOn, metOn: receivedOn } : null,
  },
  // Three months of silence: deemed complete.
  'deemed-complete': {
    source: 'CGCT R2334-23',
    warnDays: 15,
    weight: 'news',
    due: (dates) =>
      isDetr(dates) && dates.receivedOn
        ? { dueOn: monthsLater(dates.receivedOn, 3), metOn: dates.completeOn }
        : null,
  },
  // Two years from the notification, three when the prefect extends it; asked for before it expires.
  start: {
    source: 'CGCT R2334-28',
    warnDays: 120,
    weight: 'loss',
    due: (dates) => {
      const { notifiedOn, startBy, startExtendedTo, startedOn } = dates
      if (!notifiedOn) return null
      const dueOn = startExtendedTo ?? startBy ?? (isDetr(dates) ? yearsLater(notifiedOn, 2) : null)
      return dueOn ? { dueOn, metOn: startedOn } : null
    },
  },
  // Fifteen days from the start: the total cost and each public subsidy, at the mairie and on this site.
  publicity: {
    source: 'CGCT L1111-11 et D1111-8',
    warnDays: 15,
    weight: 'duty',
    due: ({ startedOn, publicityOn }) =>
      startedOn ? { dueOn: daysLater(startedOn, 15), metOn: publicityOn } : null,
  },
  // Four years from the start of the works, six when the prefect extends it.
  finish: {
    source: 'CGCT R2334-29',
    warnDays: 180,
    weight: 'loss',
    due: (dates) => {
      const { startedOn, finishBy, finishExtendedTo, completedOn } = dates
      if (!startedOn) return null
      const dueOn = finishExtendedTo ?? finishBy ?? (isDetr(dates) ? yearsLater(startedOn, 4) : null)
      return dueOn ? { dueOn, metOn: completedOn } : null
    },
  },
} as const satisfies Record<string, Rule>
export type DeadlineKey = keyof typeof rules
export const deadlineKeys = Object.keys(rules) as DeadlineKey[]

export type Deadline = {
  key: DeadlineKey
  dueOn: string
  metOn: string | null
  /** `met` in time, `late` when it was met after its day. */
  stage: 'met' | 'late' | 'ahead' | 'near' | 'passed'
  weight: Rule['weight']
  source: string
}

/** Every deadline that applies, the earliest first, judged on this civil day. A dossier that is over has none ahead. */
export function deadlinesOf(dates: Dates, today: string): Deadline[] {
  return deadlineKeys
    .flatMap((key) => {
      const { due, source, warnDays, weight }: Rule = rules[key]
      const found = due(dates)
      if (!found) return []
      const { dueOn, metOn = null } = found
      const stage = stageOf(dueOn, metOn, daysLater(dueOn, -warnDays), today)
      if (over.includes(dates.state) && stage !== 'met' && stage !== 'late') return []
      return [{ key, dueOn, metOn, stage, weight, source: sourceOf(key, dates) ?? source }]
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
}

function stageOf(dueOn: string, metOn: string | null, warnOn: string, today: string): Deadline['stage'] {
  if (metOn) return metOn <= dueOn ? 'met' : 'late'
  if (today > dueOn) return 'passed'
  return today >= warnOn ? 'near' : 'ahead'
}

// Where the grant's act says the day, the act is the source; the page names it in words.
function sourceOf(key: DeadlineKey, { startBy, finishBy }: Dates): string | null {
  if (key === 'start' && startBy) return ''
  if (key === 'finish' && finishBy) return ''
  return null
}

/** How much further the law lets the prefect move a deadline, in years (CGCT R2334-28, R2334-29). */
export const mostYears = { start: 1, finish: 2 } as const
