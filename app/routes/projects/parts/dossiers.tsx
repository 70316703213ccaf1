import type { DossierOfProject } from '#app/domain/dossiers/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** The public money asked for a project: each dossier with where it stands. Nothing where none is public. */
export function Dossiers({ dossiers }: { dossiers: readonly DossierOfProject[] }) {
  const { t, say, paths } = useLanguage()
  const words = t.dossierNames
  if (dossiers.length === 0) return null
  return (
    <section className="card" aria-labelledby="dossiers">
      <h2 id="dossiers" className="text-lg">
        {words.heading}
      </h2>
      <p className="text-sm text-second">{words.lead}</p>
      <ul className="grid gap-4">
        {dossiers.map(({ slug, title, lang, state, programme, asked }) => (
          <li key={slug}>
            <a href={paths.dossier(slug).show} lang={lang}>
              {title}
            </a>
            <p className="text-sm text-second">
              {words.programmes[programme]}, {words.asked(say.money(asked))}
            </p>
            <Badge>{words.states[state]}</Badge>
          </li>
        ))}
      </ul>
    </section>
  )
}
