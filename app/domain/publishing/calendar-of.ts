import type { Locale } from '#app/lib/language.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import type { Db } from '#db/client.ts'
import { bool, day, instant, read, shape, stored, uuid } from '#db/read/index.ts'
import type { Translated } from '#db/schema/index.ts'

/** What stands in a project's calendar: its milestones at the day now expected or reached, and the last day of opinions. */
export type CalendarEntry =
  | {
      kind: 'milestone'
      id: string
      title: string
      on: string
      promisedOn: string
      done: boolean
      changedAt: Date
    }
  | { kind: 'opinions-close'; id: string; on: string; changedAt: Date }

const step = shape({
  id: uuid,
  title: stored<Translated>(),
  on: day,
  promisedOn: day,
  done: bool,
  changedAt: instant,
})
const lastDay = shape({ on: day, changedAt: instant })

/** More than any project has: whoever reads a calendar asks for no more work than this. */
export const longestCalendar = 200

/** The days of one project, the earliest first; of very many, the latest. */
export async function calendarOf(db: Db, projectId: string, locale: Locale): Promise<CalendarEntry[]> {
  const [steps, [close]] = await Promise.all([
    read(db, step)`
      select * from (select m.id, m.title, coalesce(m.actual_on, m.current_on) as on, m.baseline_on as "promisedOn",
        m.actual_on is not null as done,
        coalesce((select max(e.at) from events e where e.subject_id = m.id), m.at) as "changedAt"
      from milestones m where m.project_id = ${projectId}
      order by coalesce(m.actual_on, m.current_on) desc, m.id desc limit ${longestCalendar}) latest
      order by latest."on", latest.id`,
    read(db, lastDay)`
      select city_day(s.opinions_close_at - interval '1 second') as on,
        s.opinions_open_at as "changedAt"
      from subjects s where s.id = ${projectId} and s.opinions_close_at is not null`,
  ])
  const milestones = steps.map(
    ({ title, ...step }): CalendarEntry => ({
      kind: 'milestone',
      ...step,
      title: inLanguage(title, locale),
    }),
  )
  return close ? [...milestones, { kind: 'opinions-close', id: projectId, ...close }] : milestones
}
