import type { Phase } from '#app/domain/projects/index.ts'
import { useLanguage } from '#app/ui/language.tsx'

type Here = { slug: string; title: string; lang: string; phase: Phase }

/** The projects of a place, those that moved last first. */
export function ProjectsHere({ projects }: { projects: readonly Here[] }) {
  const { t, paths } = useLanguage()
  if (projects.length === 0) return null
  return (
    <section aria-labelledby="projets">
      <h2 id="projets" className="mb-4">
        {t.places.show.projects}
      </h2>
      <ul className="cards">
        {projects.map(({ slug, title, lang, phase }) => (
          <li key={slug} className="card">
            <p className="eyebrow text-sm text-second">{t.projects.phases[phase]}</p>
            <h3 className="text-lg" lang={lang}>
              <a href={paths.project(slug).show}>{title}</a>
            </h3>
          </li>
        ))}
      </ul>
    </section>
  )
}
