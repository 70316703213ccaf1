import type { Idea } from '#app/domain/ballots/index.ts'
import { Badge } from '#app/ui/badge.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** One idea: what it is, who stands behind it, what the town hall says of it and what became of it. */
export function IdeaCard({ of, won = false, voted = false }: { of: Idea; won?: boolean; voted?: boolean }) {
  const { t, say, paths } = useLanguage()
  const words = t.budgets.idea
  const about = [...of.themes.map((theme) => t.projects.themes[theme]), of.place].filter(Boolean)
  return (
    <article className="card">
      <p className="eyebrow text-sm text-second">{about.join(' · ')}</p>
      <h3 className="text-lg" lang={of.title ? of.lang : undefined}>
        <a href={paths.proposal(of.slug).show}>{of.title || t.proposals.show.gone}</a>
      </h3>
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={won || of.verdict === 'feasible' ? 'done' : 'plain'}>
          {won ? words.won : words[of.verdict ?? 'waiting']}
        </Badge>
        <span className="text-sm text-second">
          {[of.number === null ? '' : words.number(of.number), words.supports(of.supports)]
            .filter(Boolean)
            .join(', ')}
        </span>
      </p>
      <p lang={of.lang}>{of.summary}</p>
      {of.cost === null ? null : (
        <p>
          <b>{words.cost(say.money(of.cost))}</b>, {words.by(of.estimatedBy)}
        </p>
      )}
      {of.reason ? (
        <p lang="fr">
          {words.reason}
          {say.colon}
          {of.reason}
        </p>
      ) : null}
      {of.into ? (
        <p>
          {words.into} <a href={paths.proposal(of.into.slug).show}>{of.into.title}</a>
        </p>
      ) : null}
      {voted && of.verdict === 'feasible' && of.number === null ? (
        <p className="text-sm">{words.off}</p>
      ) : null}
      {won ? <Became of={of} /> : null}
    </article>
  )
}

/** What a winner became: its project with its phase, once the project is public. */
function Became({ of: { project } }: { of: Idea }) {
  const { t, paths } = useLanguage()
  const words = t.budgets.idea
  if (!project) return <p className="text-sm text-second">{words.noProject}</p>
  if (!project.phase) return <p className="text-sm text-second">{words.projectSoon}</p>
  return (
    <p>
      <a href={paths.project(project.slug).show}>{words.project}</a>{' '}
      <Badge>{t.projects.phases[project.phase]}</Badge>
    </p>
  )
}
