import type { BulletinShown } from '#app/domain/station/index.ts'
import { inLanguage } from '#app/lib/texts/in-language.ts'
import { useLanguage } from '#app/ui/language.tsx'
import { SeverityBadge } from './severity.tsx'

/** What was said before it was corrected, with who said it and when. */
export function Versions({ versions }: Pick<BulletinShown, 'versions'>) {
  const { t, say, locale } = useLanguage()
  const words = t.infos.show
  if (versions.length < 2) return null
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="mb-4">
        {words.versions}
      </h2>
      <ol className="grid gap-4">
        {versions.map(({ number, severity, titles, texts, until, at, by }) => (
          <li key={number} className="card">
            <p className="text-sm text-second">{words.version(number, say.instant(at), by)}</p>
            <p className="flex flex-wrap items-center gap-3">
              <SeverityBadge of={severity} />
              <b lang={titles[locale] ? undefined : 'fr'}>{inLanguage(titles, locale)}</b>
            </p>
            <p className="whitespace-pre-line" lang={texts[locale] ? undefined : 'fr'}>
              {inLanguage(texts, locale)}
            </p>
            <p className="text-sm">{t.infos.until(say.instant(until))}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
