import type { ProjectSteps } from '#app/domain/projects/index.ts'
import { Rope } from '#app/ui/histories/rope.tsx'
import { useLanguage } from '#app/ui/language.tsx'

/** The decisions that moved a project, newest first. */
export function Passages({ passages }: { passages: ProjectSteps['passages'] }) {
  const language = useLanguage()
  const { t, paths } = language
  const words = t.projectsDesk.phases
  return (
    <section>
      <h2>{words.history}</h2>
      {passages.length === 0 ? (
        <p className="text-second">{words.noHistory}</p>
      ) : (
        <Rope
          label={words.history}
          language={language}
          knots={passages.map(({ from, to, decision, act, reason, at }) => ({
            id: at.toISOString(),
            label: words.passage(t.projects.phases[from], t.projects.phases[to]),
            at,
            href: act ? paths.decision(act).show : undefined,
            detail: <span lang="fr">{reason ? `${decision} — ${reason}` : decision}</span>,
          }))}
        />
      )}
    </section>
  )
}
