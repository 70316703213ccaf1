import { useLanguage } from '#app/ui/language.tsx'
import type { BulletinInCard } from './in-card.ts'
import { SeverityBadge } from './severity.tsx'

/** One bulletin of a list: how grave, what, where, until when. */
export function BulletinCard({ of, level: Level = 'h3' }: { of: BulletinInCard; level?: 'h2' | 'h3' }) {
  const { t, say, paths } = useLanguage()
  const words = t.infos
  const { severity, category, title, lang, from, until, toCome, over, ending, places, audiences, body } = of
  const when = ending
    ? words.endedAt(say.instant(ending.at))
    : over
      ? words.wasUntil(say.instant(until))
      : toCome
        ? words.from(say.instant(from))
        : words.until(say.instant(until))
  return (
    <li className={`card bulletin ${over ? 'over' : severity}`}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <SeverityBadge of={severity} />
        <span className="text-sm text-second">{words.categories[category]}</span>
      </p>
      <Level className="text-lg" lang={lang}>
        <a href={paths.bulletin(of.slug)}>{title}</a>
      </Level>
      <p className="text-sm">{when}</p>
      {audiences.length > 0 ? (
        <p className="text-sm">{words.forWhom(say.list(audiences.map((one) => words.classes[one])))}</p>
      ) : null}
      <p className="text-sm text-second">{[...places.map(({ name }) => name), body.name].join(' · ')}</p>
    </li>
  )
}
