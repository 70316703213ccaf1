import type { DecisionLine } from '#app/domain/publishing/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'
import { type ListQuery, subjectWords } from '../list-query.ts'

/** The official acts on a project, a dossier or a campaign, on its page. Nothing where there are none. */
export function DecisionsOn({
  decisions,
  place,
}: {
  decisions: readonly DecisionLine[]
  place: NonNullable<ListQuery['subject']>
}) {
  const { t, say, paths } = useLanguage()
  const words = t.decisionNames
  if (decisions.length === 0) return null
  return (
    <section className="card" aria-labelledby="decisions">
      <h2 id="decisions" className="text-lg">
        {words.heading}
      </h2>
      <p className="text-sm text-second">{words.lead}</p>
      <ul className="grid gap-4">
        {decisions.map(({ id, slug, kind, number, decidedOn, title, lang, superseded }) => (
          <li key={id}>
            <a href={paths.decision(slug).show} lang={lang}>
              {title}
            </a>
            <p className="text-sm text-second">
              {words.cited(kind, number)}, {say.day(decidedOn)}
            </p>
            {superseded ? <Badge tone="late">{words.superseded}</Badge> : null}
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.decisions({ [subjectWords[place.kind]]: place.slug })}>{words.all}</a>
      </p>
    </section>
  )
}
