import { useLanguage } from '#app/ui/language.tsx'

/** What one can say now: the consultations that close first. */
export function Opinions({ opinions }: { opinions: { slug: string; title: string; lang: string }[] }) {
  const { t, paths } = useLanguage()
  const words = t.infos.page
  if (opinions.length === 0) return null
  return (
    <section aria-labelledby="avis" className="grid gap-3">
      <h2 id="avis">{words.opinions}</h2>
      <ul className="grid gap-2">
        {opinions.map(({ slug, title, lang }) => (
          <li key={slug}>
            <a href={paths.project(slug).show} lang={lang}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.projects({ agir: 'avis' })}>{words.everyOpinion}</a>
      </p>
    </section>
  )
}
