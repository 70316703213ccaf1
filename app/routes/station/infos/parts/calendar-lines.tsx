import type { PublicCalendar } from '#app/domain/station/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** Which days, at what hour, and what happens then. */
export function CalendarLines({ lines }: Pick<PublicCalendar, 'lines'>) {
  const { t, say, locale } = useLanguage()
  const words = t.infos.calendars
  return (
    <ul className="grid gap-2">
      {lines.map(({ fromOn, untilOn, weekdays, begins, ends, texts }) => (
        <li key={`${fromOn}${begins}${texts.fr}`}>
          <b lang={texts[locale] ? undefined : 'fr'}>{inLanguage(texts, locale)}</b>
          <span className="block text-sm text-second">
            {fromOn === untilOn
              ? say.day(fromOn)
              : `${weekdays.length > 0 ? say.list(weekdays.map((day) => words.weekdays[day - 1] ?? '')) : words.eachDay}, ${words.fromTo(say.shortDay(fromOn), say.shortDay(untilOn))}`}
            {begins ? `, ${[begins, ends].filter(Boolean).join('–')}` : ''}
          </span>
        </li>
      ))}
    </ul>
  )
}
