import {
  type CalendarDay,
  calendarDays,
  type InfoBulletin,
  type Infos,
  infosFor,
} from '#app/domain/station/index.ts'
import { civilDay } from '#app/lib/days/civil-day.ts'
import type { PersonClass } from '#app/lib/kinds.ts'
import type { Visit } from '#app/web/visit.ts'

/** The band of a page that shows nothing else of it, for whoever reads. */
export async function bandFor({ db, locale, frame }: Visit, audience: PersonClass | undefined) {
  const { now } = await frame()
  const [infos, days] = await Promise.all([
    infosFor(db, { locale, now, audience }),
    calendarDays(db, { locale, days: 1 }),
  ])
  return bandOf(infos, days, now)
}

const named = 3
const grave = new Set(['warning', 'danger'])

type Line = { text: string; lang: string; slug: string | null; hours: string }

/** What one screen of a phone says: what is dangerous, what is open, what happens today. */
export function bandOf({ bulletins, services }: Infos, days: readonly CalendarDay[], now: Date) {
  const today = civilDay(now)
  const begun = bulletins.filter(({ from }) => civilDay(from) <= today)
  const dangers = begun.filter(({ severity, toCome }) => grave.has(severity) && !toCome)
  const others = begun.filter(({ severity }) => !grave.has(severity))
  const shut = services.filter(({ state, stale }) => !stale && (state === 'closed' || state === 'disrupted'))
  const happening: Line[] = [
    ...others.filter(({ category }) => category === 'event').map(lineOf),
    ...days
      .filter(({ on }) => on === today)
      .map(({ text, lang, begins, ends }) => ({
        ...{ text, lang, slug: null },
        hours: [begins, ends].filter(Boolean).join('–'),
      })),
  ]
  return {
    dangers: dangers.slice(0, named).map(({ severity, ...one }) => ({ severity, ...lineOf(one) })),
    moreDangers: Math.max(0, dangers.length - named),
    others: others.length,
    open: services.filter(({ openNow }) => openNow).length,
    services: services.length,
    shut: shut.slice(0, named).map(({ name, lang, slug }) => ({ name, lang, slug })),
    moreShut: Math.max(0, shut.length - named),
    today: happening.slice(0, named),
    moreToday: Math.max(0, happening.length - named),
  }
}
export type Band = ReturnType<typeof bandOf>

const lineOf = ({ title, lang, slug }: Pick<InfoBulletin, 'title' | 'lang' | 'slug'>): Line => ({
  ...{ text: title, lang, slug },
  hours: '',
})
