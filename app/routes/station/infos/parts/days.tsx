import type { CalendarDay } from '#app/domain/station/index.ts'
import { civilDay } from '#app/lib/days/civil-day.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** What stands in the practical calendars today and in the days to come. */
export function Days({ days, now }: { days: readonly CalendarDay[]; now: Date }) {
  const { t, say, paths } = useLanguage()
  const words = t.infos.page
  if (days.length === 0) return null
  const today = civilDay(now)
  const each = [...new Set(days.map(({ on }) => on))]
  return (
    <section aria-labelledby="aujourd-hui" className="grid gap-4">
      <h2 id="aujourd-hui">{words.days}</h2>
      <dl className="grid gap-3 sm:grid-cols-2">
        {each.map((on) => (
          <div key={on}>
            <dt className="font-semibold">{on === today ? words.today : say.day(on)}</dt>
            {days
              .filter((day) => day.on === on)
              .map(({ calendar, name, position, text, lang, begins, ends }) => (
                <dd key={`${calendar}${position}`}>
                  {begins ? `${[begins, ends].filter(Boolean).join('–')} ` : ''}
                  <span lang={lang}>{text}</span> <span className="text-sm text-second">{name}</span>
                </dd>
              ))}
          </div>
        ))}
      </dl>
      <p>
        <a href={paths.calendars}>{words.calendars}</a>
      </p>
    </section>
  )
}
