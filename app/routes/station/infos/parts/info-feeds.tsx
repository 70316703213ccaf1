import { classWords } from '#app/lib/addresses/class-words.ts'
import type { PersonClass } from '#app/lib/kinds.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** The same for programs, calendars and the screens of halls. */
export function InfoFeeds({ audience }: { audience: PersonClass | undefined }) {
  const { t, paths } = useLanguage()
  const words = t.infos.page.feeds
  const pour = audience && classWords[audience]
  return (
    <section aria-labelledby="suivre">
      <h2 id="suivre" className="mb-3 text-lg">
        {words.title}
      </h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        <li>
          <a href={paths.infoFiles.atom({ pour })}>{words.atom}</a>
        </li>
        <li>
          <a href={paths.infoFiles.json({ pour })}>{words.json}</a>
        </li>
        <li>
          <a href={paths.infoFiles.calendar({ pour })}>{words.calendar}</a>
        </li>
        <li>
          <a href={paths.infoScreen({ pour })}>{words.screen}</a>
        </li>
      </ul>
    </section>
  )
}
