import type { Version } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

/** "You said, we changed": what people wrote, and what this version did with it. */
export function YouSaid({ contributions, slug }: { contributions: Version['contributions']; slug: string }) {
  const { t, say, paths } = useLanguage()
  const words = t.projectPages.versions
  if (contributions.length === 0) return null
  return (
    <section aria-labelledby="vous-avez-dit">
      <h2 id="vous-avez-dit">{words.youSaid}</h2>
      <p className="mb-4 text-second">{words.youSaidBody}</p>
      <ul className="grid gap-4">
        {contributions.map(({ id, kind, title, lang, html, author, at, note }) => (
          <li key={id} className="card">
            <p className="text-sm text-second">
              <a href={kind === 'question' ? paths.question(id) : paths.project(slug).comment(id)}>
                {author ?? words.anonymous}, {say.day(at)}
              </a>
            </p>
            {title ? (
              <p lang={lang}>
                <strong>{title}</strong>
              </p>
            ) : null}
            <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
            {note ? (
              <p className="border-l-4 border-spruce pl-3" lang="fr">
                {words.note(note)}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
