import type { ServiceCard } from '#app/domain/station/index.ts'
import { duration } from '#app/lib/days/duration.ts'
import { useLanguage } from '#app/ui/language.tsx'

type Question = { id: string; title: string; lang: string; dueOn: string; overdue: boolean; official: string }

/** What a body owes: states that nobody confirmed in time, or that people doubt, and answers that are waited for. */
export function Owes({
  services,
  questions,
  now,
}: {
  services: readonly ServiceCard[]
  questions: readonly Question[]
  now: Date
}) {
  const { t, say, paths, locale } = useLanguage()
  const words = t.infos.body
  const silent = services.filter(({ stale, state, doubts }) => stale || state === 'unknown' || doubts > 0)
  return (
    <section aria-labelledby="doit" className="grid gap-3">
      <h2 id="doit">{words.owes}</h2>
      {silent.length + questions.length === 0 ? <p className="text-second">{words.nothingOwed}</p> : null}
      <ul className="grid gap-2">
        {silent.map(({ id, slug, name, lang, stale, confirmedAt, doubts }) => (
          <li key={id}>
            <a href={paths.service(slug).show} lang={lang}>
              {name}
            </a>{' '}
            <span className="text-sm text-second">
              {stale && confirmedAt
                ? t.services.stale(duration(locale, confirmedAt, now))
                : doubts > 0
                  ? t.services.show.doubts(doubts)
                  : t.services.states.unknown}
            </span>
          </li>
        ))}
        {questions.map(({ id, title, lang, dueOn, overdue, official }) => (
          <li key={id}>
            <a href={paths.question(id)} lang={lang}>
              {title}
            </a>{' '}
            <span className={overdue ? 'text-sm text-brick' : 'text-sm text-second'}>
              {words.answer(official, say.day(dueOn))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
